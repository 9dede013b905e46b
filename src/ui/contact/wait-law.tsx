import { CALL_SUBJECTS, type CallSubject } from '../../domain/case/entry.ts';
import type { SectorAnswer, WaitVerdict } from '../../domain/timers/wait-rule.ts';
import { formatDay, formatTime } from '../../words/format.ts';
import { formatLawName } from '../../words/law-name.ts';
import { formatSection } from '../../words/section.ts';
import { Button } from '../kit/button.tsx';
import { Fold } from '../kit/fold.tsx';
import { Notice } from '../kit/notice.tsx';
import { Time } from '../kit/time.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly verdict: WaitVerdict;
  /** Whether the business is of a ruled sector. */
  readonly onSector: (answer: SectorAnswer) => void;
  readonly onSubject: (about: CallSubject) => void;
}

/** What the law says of a wait on the telephone; asks what it needs to know only once the answer matters. */
export function WaitLaw({ verdict, onSector, onSubject }: Props) {
  const words = useWords();
  const { say, language } = words;
  if (verdict.is === 'nothing') return null;
  if (verdict.is === 'ask' && verdict.fact === 'sector') {
    return (
      <fieldset class="call-law">
        <legend class="small">
          {say('call.rule.askSector')} <span class="muted">{say('call.rule.whySector')}</span>
        </legend>
        <div class="call-acts">
          <Button small onPress={() => onSector('yes')}>
            {say('call.rule.yes')}
          </Button>
          <Button small onPress={() => onSector('no')}>
            {say('call.rule.no')}
          </Button>
          <Button small look="quiet" onPress={() => onSector('unknown')}>
            {say('call.rule.dontKnow')}
          </Button>
        </div>
      </fieldset>
    );
  }
  if (verdict.is === 'ask') {
    return (
      <fieldset class="call-law">
        <legend class="small">{say('call.rule.askSubject')}</legend>
        <div class="call-acts">
          {CALL_SUBJECTS.map((about) => (
            <Button key={about} small onPress={() => onSubject(about)}>
              {say(`call.rule.subjects.${about}`)}
            </Button>
          ))}
        </div>
      </fieldset>
    );
  }
  const { reason, at, minutes } = verdict;
  return (
    <Notice tone="calm" small>
      <p>
        <Time of={at}>{say('call.rule.passed', { at: formatTime(language, at), minutes })}</Time>
      </p>
      <Fold summary={say('call.rule.whatFollows')}>
        {() => (
          <div class="call-law small">
            <p>{say('call.rule.says', { minutes })}</p>
            <p>{say('call.rule.exceptions')}</p>
            <p>{say('call.rule.follows')}</p>
            <p class="muted">
              {say('call.rule.source', {
                law: formatLawName(language, reason.lawNames),
                section: formatSection(language, reason),
                day: formatDay(language, reason.checkedOn),
              })}{' '}
              {say(`rights.confidence.${reason.confidence}`)} {say('rights.notAdvice')}
            </p>
          </div>
        )}
      </Fold>
    </Notice>
  );
}
