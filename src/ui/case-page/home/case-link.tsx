import { zoneOfLaw } from '../../../domain/law/assess.ts';
import { ATTENTION_DAYS } from '../../../domain/reminders/due.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { formatMoney } from '../../../words/format.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenDay } from '../frame/day-words.ts';
import { caseHash } from '../frame/route.ts';
import type { ListedCase } from './order-cases.ts';

interface Props {
  readonly listed: ListedCase;
  readonly nowMs: number;
}

/** A case in the list: what it is, and its nearest date in words. */
export function CaseLink({ listed, nowMs }: Props) {
  const words = useWords();
  const { row, next } = listed;
  const { title, purchase } = row.facts;
  const today = dayIn(zoneOfLaw(purchase), nowMs);
  return (
    <li class="card case-link">
      <Icon name="folder" large />
      <div class="case-link-body">
        <h2>
          <a href={caseHash(row.id)}>
            <Value most={160}>{title}</Value>
          </a>
        </h2>
        <p class="case-link-facts small muted">
          {purchase.merchant && <Value most={80}>{purchase.merchant}</Value>}
          {purchase.orderNumber && (
            <Value code most={40}>
              {purchase.orderNumber}
            </Value>
          )}
          {purchase.total && <Value>{formatMoney(words.language, purchase.total)}</Value>}
          {row.entryCount > 0 && <span>{words.say('home.entries', { count: row.entryCount })}</span>}
        </p>
        {next && (
          <Chip tone={next.daysLeft <= ATTENTION_DAYS ? 'warn' : 'plain'} icon="clock">
            {next.daysLeft === 0
              ? words.say(next.due.isLastDay ? 'home.nextToday' : 'home.nextSafeToday')
              : words.say(next.due.isLastDay ? 'home.next' : 'home.nextSafe', {
                  count: next.daysLeft,
                  until: spokenDay(words.language, next.due.dueOn, today),
                })}
          </Chip>
        )}
      </div>
      <Icon name="next" />
    </li>
  );
}
