import type { Step } from '../../../domain/law/answer.ts';
import { type Confidence, isOwnFact, type LawResult, type Reason } from '../../../domain/law/result.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { WordKey } from '../../../words/catalogue.ts';
import { formatDay } from '../../../words/format.ts';
import { formatLawName } from '../../../words/law-name.ts';
import { formatSection } from '../../../words/section.ts';
import { plainStepWords } from '../../../words/step-words.ts';
import type { Words } from '../../../words/words.ts';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { CountDrawing } from './count-drawing.tsx';

type PlainRule = Extract<WordKey, `deadline.rules.${string}`>;

/** What each rule says, in words; a rule that is not here still shows its section. */
const RULES: Readonly<Record<string, readonly PlainRule[]>> = {
  'il-dist-goods': ['deadline.rules.goods'],
  'il-dist-disclosure': ['deadline.rules.disclosure', 'deadline.rules.incomplete'],
  'il-count-days': ['deadline.rules.countDays'],
  'il-count-roll': ['deadline.rules.roll'],
};

interface Props {
  readonly result: LawResult;
  readonly today: Day;
  readonly jurisdiction: string;
}

/** Why a right stands as it does: each rule in words, its steps with their dates, its source, and the count drawn. */
export function DeadlineWhy({ result, today, jurisdiction }: Props) {
  const words = useWords();
  const steps = result.reasons.flatMap((reason) => reason.steps);
  const hasDisclosure = result.reasons.some((reason) => reason.rule === 'il-dist-disclosure');
  return (
    <div class="why">
      <CountDrawing steps={steps} today={today} isLastDay={result.deadline !== undefined} />
      <ul class="why-reasons">
        {result.reasons.map((reason) => (
          <li key={reason.rule}>
            {RULES[reason.rule]?.map((key) => (
              <p key={key}>{words.say(key)}</p>
            ))}
            {reason.steps.length > 0 && (
              <ol class="why-steps">
                {reason.steps.map((step) => (
                  <li key={`${step.step} ${'to' in step ? step.to : step.day}`}>
                    {stepWords(step, jurisdiction, words)}
                  </li>
                ))}
              </ol>
            )}
            <Source reason={reason} />
          </li>
        ))}
      </ul>
      {!hasDisclosure && <p>{words.say('deadline.rules.incomplete')}</p>}
    </div>
  );
}

function stepWords(step: Step, jurisdiction: string, words: Words): string {
  const long = (day: Day): string => formatDay(words.language, day, 'long');
  switch (step.step) {
    case 'starts-from':
      return isOwnFact(step.fact)
        ? words.say(`deadline.starts.${step.fact}`, { day: long(step.day) })
        : plainStepWords(words, jurisdiction, step);
    case 'counts-days':
      return step.days < 0
        ? plainStepWords(words, jurisdiction, step)
        : words.say('deadline.counts', { count: step.days, to: long(step.to) });
    case 'moves-off':
      return words.say(`deadline.moves.${step.because}`, { from: long(step.from), to: long(step.to) });
    default:
      return plainStepWords(words, jurisdiction, step);
  }
}

const CONFIDENCE = (letter: Confidence) => `deadline.confidence.${letter}` as const;

function Source({ reason }: { readonly reason: Reason }) {
  const words = useWords();
  return (
    <p class="why-source">
      <a href={reason.sectionUrl} target="_blank" rel="noreferrer">
        {words.say('deadline.source', {
          law: formatLawName(words.language, reason.lawNames),
          section: formatSection(words.language, reason.section),
        })}
        <Icon name="external" />
      </a>{' '}
      {words.say(CONFIDENCE(reason.confidence))}{' '}
      {words.say('deadline.checked', { day: formatDay(words.language, reason.checkedOn) })}
    </p>
  );
}
