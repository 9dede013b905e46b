import type { CheckedAnswer, LawReason } from '../../../domain/law/answer.ts';
import { isStale } from '../../../domain/law/assess-facts.ts';
import type { Day } from '../../../domain/time/day.ts';
import { factName, listed } from '../../../words/fact-words.ts';
import { formatDay } from '../../../words/format.ts';
import { confidenceWords, ruleWords, sourceWords } from '../../../words/right-words.ts';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface SourceProps {
  readonly reason: LawReason;
  readonly today: Day;
}

/** Where a rule stands, with a link; how sure its text is, and when it was last looked at. */
export function RightSource({ reason, today }: SourceProps) {
  const words = useWords();
  return (
    <p class="right-source">
      <a href={reason.sectionUrl} target="_blank" rel="noreferrer">
        {sourceWords(words, reason)}
        <Icon name="external" />
      </a>{' '}
      {confidenceWords(words, reason.confidence)}{' '}
      {words.say('rights.checked', { day: formatDay(words.language, reason.checkedOn) })}
      {isStale(reason.checkedOn, today) && ` ${words.say('rights.stale')}`}
    </p>
  );
}

interface Props {
  readonly answer: CheckedAnswer;
  readonly country: string;
  readonly today: Day;
}

/** The other rules behind an answer, one line for each place where they stand, and what was taken as not so. */
export function RightSources({ answer, country, today }: Props) {
  const words = useWords();
  const { reasons, rule, assumed } = answer;
  const said = [...new Set(reasons.map((reason) => reason.rule))].flatMap((id) => {
    const text = ruleWords(words, country, id);
    return text ? [{ rule: id, text }] : [];
  });
  // A rule of the sheet may stand in two sections: the first is the one that decides.
  const first = reasons.find((reason) => reason.rule === rule);
  const others = placesOf(reasons.filter((reason) => reason !== first));
  return (
    <>
      {said.map(({ rule: id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {assumed.length > 0 && (
        <p>
          {words.say('rights.assumed', {
            facts: listed(
              words,
              assumed.map((fact) => factName(words, country, fact)),
            ),
          })}
        </p>
      )}
      {others.length > 0 && (
        <div class="right-others">
          <h4>{words.say('rights.others')}</h4>
          {others.map((reason) => (
            <RightSource key={`${reason.rule} ${reason.section}`} reason={reason} today={today} />
          ))}
        </div>
      )}
    </>
  );
}

/** One reason for each section, the first of it. */
function placesOf(reasons: readonly LawReason[]): readonly LawReason[] {
  return reasons.filter(
    ({ law, section }, at) => reasons.findIndex((one) => one.law === law && one.section === section) === at,
  );
}
