import type { CheckedAnswer } from '../../../domain/law/answer.ts';
import { countOf, type DayCount } from '../../../domain/rights/count-of.ts';
import type { CaseRights } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { countWords, isOfBusiness, markLines, rightAbout, sumLines } from '../../../words/right-words.ts';
import { Fold } from '../../kit/fold.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { useAnswers } from '../questions/use-answers.ts';
import { CancelLimits } from './cancel-limits.tsx';
import { CountStrip } from './count-strip.tsx';
import { RightAsk } from './right-ask.tsx';
import { RightClocks } from './right-clocks.tsx';
import { RightSource, RightSources } from './right-sources.tsx';

/** The window whose exceptions are told. */
const HAS_LIMITS = 'il-dist-goods';

interface Props {
  readonly row: CaseRow;
  readonly answer: CheckedAnswer;
  readonly dates: CaseRights['dates'];
  readonly today: Day;
  readonly answers: ReturnType<typeof useAnswers>;
  /** The first one: its count is drawn without asking. */
  readonly isFirst: boolean;
  /** What is missing is asked for at once. */
  readonly asks: boolean;
}

/** All of a right below its head: what it gives and costs, its clocks, what is missing, why, and where that stands. */
export function RightBody({ row, answer, dates, today, answers, isFirst, asks }: Props) {
  const words = useWords();
  const country = row.facts.purchase.jurisdiction;
  const isThere = answer.state !== 'none';
  const about = isThere ? rightAbout(words, country, answer.right) : undefined;
  const reason = answer.reasons.find(({ rule }) => rule === answer.rule) ?? answer.reasons[0];
  const count = ownCount(answer);
  const why = count && countWords(words, country, count, today);
  const isOfOther = isOfBusiness(country, answer.right);
  const end = isOfOther ? 'due' : count?.steps.at(-1)?.to === answer.deadline ? 'end' : 'safe';
  // What is over needs no drawing.
  const isDrawn = isFirst && count !== undefined && (count.steps.at(-1)?.to ?? today) >= today;
  const strip = count && why ? <CountStrip count={count} today={today} why={why} end={end} /> : undefined;
  return (
    <div class="right-body">
      {about && <p>{about}</p>}
      {isThere && <Sums answer={answer} country={country} />}
      {markLines(words, country, answer).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      <RightAsk row={row} answer={answer} today={today} answers={answers} isOpen={asks} />
      <RightClocks
        answer={answer}
        country={country}
        today={today}
        isDone={(clock) =>
          isOfBusiness(country, answer.right, clock) &&
          !dates.some((date) => date.right === answer.right && date.clock === clock)
        }
      />
      {why && <p class="small right-count-words">{why}</p>}
      {isDrawn && strip}
      {reason && <RightSource reason={reason} today={today} />}
      <Fold summary={words.say('rights.moreWhy')}>
        {() => (
          <div class="right-why">
            {!isDrawn && strip}
            <RightSources answer={answer} country={country} today={today} />
          </div>
        )}
      </Fold>
      {answer.reasons.some(({ rule }) => rule === HAS_LIMITS) && <CancelLimits />}
    </div>
  );
}

/** How the day of the right itself was counted: the law's last one where that is a count, else the safe one. */
function ownCount(answer: CheckedAnswer): DayCount | undefined {
  const { deadline, safeBy } = answer;
  return (deadline && countOf(answer, deadline)) ?? (safeBy && countOf(answer, safeBy));
}

function Sums({ answer, country }: { readonly answer: CheckedAnswer; readonly country: string }) {
  const words = useWords();
  const sums = sumLines(words, country, answer);
  if (sums.gives.length + sums.costs.length === 0) return null;
  return (
    <ul class="right-sums">
      {(['gives', 'costs'] as const).flatMap((part) =>
        sums[part].map((line) => (
          <li key={line} class={`right-${part}`}>
            <Icon name={part === 'gives' ? 'money' : 'bill'} />
            <span>
              <span class="unseen">{words.say(`rights.money.${part}`)}: </span>
              {line}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
