import './deadline.css';
import type { LawResult } from '../../../domain/law/result.ts';
import { type Day, daysBetween } from '../../../domain/time/day.ts';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { DeadlineBadge } from './deadline-badge.tsx';
import { DeadlineLimits } from './deadline-limits.tsx';
import { DeadlineWhy } from './deadline-why.tsx';
import { deadlineLines } from './deadline-words.ts';

interface Props {
  readonly results: readonly LawResult[];
  readonly today: Day;
  readonly isClosed: boolean;
  /** The jurisdiction of the results. */
  readonly jurisdiction: string;
}

/** What the law says about the purchase: days left, until when, and why. */
export function DeadlineCard({ results, today, isClosed, jurisdiction }: Props) {
  const words = useWords();
  return (
    <section class="card deadline-card" aria-labelledby="deadlines">
      <h2 id="deadlines">{words.say('deadline.title')}</h2>
      {results.length === 0 && <p class="small">{words.say('deadline.notComputed')}</p>}
      {results.map((result) => (
        <div class="deadline" key={result.right}>
          <DeadlineBadge
            result={result}
            daysLeft={result.safeBy && daysBetween(today, result.safeBy)}
            isClosed={isClosed}
          />
          <div class="deadline-words">
            <h3>{words.say('deadline.cancelRegret')}</h3>
            {deadlineLines(result, today, words).map((line) => (
              <p key={line} class="small">
                {line}
              </p>
            ))}
          </div>
          <div class="deadline-more">
            <Fold summary={words.say('deadline.why')}>
              {() => <DeadlineWhy result={result} today={today} jurisdiction={jurisdiction} />}
            </Fold>
            <Fold summary={words.say('deadline.limits.title')}>{() => <DeadlineLimits />}</Fold>
          </div>
        </div>
      ))}
      {isClosed && <p class="small muted">{words.say('deadline.caseClosed')}</p>}
      {results.length > 0 && (
        <div class="deadline-longer small">
          <h3>{words.say('deadline.longer.title')}</h3>
          <p>{words.say('deadline.longer.text')}</p>
        </div>
      )}
    </section>
  );
}
