import './dates.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckedAnswer } from '../../../domain/law/answer.ts';
import { isUrgent } from '../../../domain/rights/by-urgency.ts';
import type { CaseRights } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { headOf } from '../../../words/right-head.ts';
import { rightTitle } from '../../../words/right-words.ts';
import { Fold } from '../../kit/fold.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { RightToCalendar } from '../calendar/right-to-calendar.tsx';
import { datedDay } from '../frame/day-words.ts';
import { MovedNotice } from '../questions/moved-notice.tsx';
import { useAnswers } from '../questions/use-answers.ts';
import { Contradictions } from './contradictions.tsx';
import { RightBadge } from './right-badge.tsx';
import { RightBody } from './right-body.tsx';

/** So many are open at most. */
const MOST_OPEN = 4;

interface Props {
  readonly row: CaseRow;
  readonly rights: CaseRights;
  readonly today: Day;
  /** The fact that is asked for at once, with its field. */
  readonly asks: string | undefined;
  /** What can be done with all of its dates. */
  readonly children?: ComponentChildren;
}

/** What the law says of the case: every right that may apply, the most urgent ones open, the others folded. */
export function DatesCard({ row, rights, today, asks, children }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useAnswers(row, today);
  const { answered } = answers;
  const country = row.facts.purchase.jurisdiction;
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const isClosed = row.facts.status !== 'open';
  // The question that was answered may be gone: the focus goes on to what it did instead of getting lost.
  useEffect(() => {
    if (answered) heading.current?.focus();
  }, [answered]);
  const [open, folded] = parted(rights, today);
  const asking = open.find(({ missing }) => asks !== undefined && missing.includes(asks));
  const body = (answer: CheckedAnswer) => (
    <>
      <RightBody
        row={row}
        answer={answer}
        dates={rights.dates}
        today={today}
        answers={answers}
        isFirst={answer === open[0]}
        asks={answer === asking}
      />
      <RightToCalendar country={row.facts.purchase.jurisdiction} right={answer.right} />
    </>
  );
  return (
    <section class="card dates-card" aria-labelledby="dates">
      <h2 id="dates" ref={heading} tabIndex={-1}>
        {words.say('rights.title')}
      </h2>
      <div role="status">
        {answered && <MovedNotice moved={answered.moved} country={country} today={today} />}
      </div>
      <Contradictions row={row} rights={rights} today={today} answers={answers} />
      {rights.answers.length === 0 && rights.errors.length === 0 && (
        <p class="small">{words.say('rights.notComputed')}</p>
      )}
      {open.map((answer) => {
        const { badge, date, day, lines } = headOf(answer, rights, country, today, words, dated);
        return (
          <article key={answer.right} class="right">
            <div class="right-head">
              <RightBadge badge={badge} isClosed={isClosed} />
              <div class="right-words">
                <h3>{rightTitle(words, country, answer.right)}</h3>
                {date && <p class="right-date">{day ? <Time of={day}>{date}</Time> : date}</p>}
                {lines.map((line) => (
                  <p key={line} class="small">
                    {line}
                  </p>
                ))}
              </div>
            </div>
            {body(answer)}
          </article>
        );
      })}
      {folded.length > 0 && (
        <Fold summary={words.say('rights.more', { count: folded.length })}>
          {() => (
            <ul class="other-rights">
              {folded.map((answer) => {
                const { badge, date, lines } = headOf(answer, rights, country, today, words, dated);
                const short = date ?? ('says' in badge ? words.say(`rights.badge.${badge.says}`) : '');
                return (
                  <li key={answer.right}>
                    <Fold
                      summary={
                        <span class="other-right">
                          <b>{rightTitle(words, country, answer.right)}</b>{' '}
                          <span class="small muted">{short}</span>
                        </span>
                      }
                    >
                      {() => (
                        <div class="right">
                          {lines.map((line) => (
                            <p key={line} class="small">
                              {line}
                            </p>
                          ))}
                          {body(answer)}
                        </div>
                      )}
                    </Fold>
                  </li>
                );
              })}
            </ul>
          )}
        </Fold>
      )}
      <SaveError code={answers.failed} />
      {children}
      {isClosed && <p class="small muted">{words.say('rights.closed')}</p>}
    </section>
  );
}

/** The answers that are shown open, and the others: the urgent ones, always at least the first. */
function parted(
  { answers, dates }: CaseRights,
  today: Day,
): readonly [readonly CheckedAnswer[], readonly CheckedAnswer[]] {
  const urgent = answers.filter((answer) => isUrgent(answer, dates, today)).slice(0, MOST_OPEN);
  const open = urgent.length > 0 ? urgent : answers.slice(0, 1);
  return [open, answers.filter((answer) => !open.includes(answer))];
}
