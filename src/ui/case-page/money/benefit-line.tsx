import { endOf, monthlyPriceOn, priceChangesOf, startOf } from '../../../domain/benefits/benefit.ts';
import type { BenefitContent } from '../../../domain/case/entry.ts';
import { type Day, daysBetween } from '../../../domain/time/day.ts';
import { formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { DateToCalendar } from '../calendar/case-dates.tsx';
import { datedDay } from '../frame/day-words.ts';
import { entryHash } from '../frame/route.ts';

/** From how many days before its end on a price is marked as one that ends soon. */
const SOON_DAYS = 7;

interface Props {
  readonly caseId: string;
  readonly entryId: string;
  readonly benefit: BenefitContent;
  readonly today: Day;
}

/** A promised price: what a month costs now, until when, and what it should cost then. */
export function BenefitLine({ caseId, entryId, benefit, today }: Props) {
  const words = useWords();
  const next = priceChangesOf(benefit).find(({ lastDay }) => lastDay >= today);
  const left = next && daysBetween(today, next.lastDay);
  return (
    <div class="benefit-line">
      <Icon name="tag" />
      <div>
        <a href={entryHash(caseId, entryId)}>
          <Value most={160}>{benefit.text}</Value>
        </a>
        {benefitLines(benefit, today, words).map((line) => (
          <p key={line} class="small muted">
            {line}
          </p>
        ))}
        {left !== undefined && left <= SOON_DAYS && (
          <Chip tone="warn" icon="clock">
            {left === 0 ? words.say('benefit.endsToday') : words.say('benefit.endsIn', { count: left })}
          </Chip>
        )}
        <DateToCalendar kind="benefit" subject={entryId} of={benefit.text.slice(0, 60).toWellFormed()} />
      </div>
    </div>
  );
}

/** How a promised price stands on a day, in short sentences. */
function benefitLines(benefit: BenefitContent, today: Day, words: Words): string[] {
  const [start, end] = [startOf(benefit), endOf(benefit)];
  const dated = (day: Day): string => datedDay(words.language, day, today);
  if (!start || !end) return [];
  if (end < today) return [words.say('benefit.ended', { day: dated(end) })];
  const from = start > today ? start : today;
  const next = priceChangesOf(benefit).find(({ lastDay }) => lastDay >= from);
  const now = monthlyPriceOn(benefit, from);
  const until = dated(next?.lastDay ?? end);
  return [
    ...(start > today ? [words.say('benefit.starts', { day: dated(start) })] : []),
    now
      ? words.say('benefit.now', { sum: formatMoney(words.language, now), day: until })
      : words.say('benefit.until', { day: until }),
    ...(next?.after ? [words.say('benefit.after', { sum: formatMoney(words.language, next.after) })] : []),
  ];
}
