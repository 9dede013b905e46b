import type { ListedCase } from '../../../domain/attention/attention.ts';
import type { CaseMoney } from '../../../domain/case/case-money.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { caseHash } from '../frame/route.ts';
import { nextDateWords, reasonWords } from './reason-words.ts';

interface Props {
  readonly listed: ListedCase<CaseRow>;
  readonly nowMs: number;
}

/** A case in the list: what it is, why it stands here, its next date, and the money. */
export function CaseLink({ listed, nowMs }: Props) {
  const words = useWords();
  const { row, reason, money } = listed;
  const { title, purchase, sample } = row.facts;
  const today = dayIn(zoneOfLaw(purchase), nowMs);
  const why = reasonWords(reason, today, words);
  const next = nextDateWords(listed, today, words);
  return (
    <li class="card link-card case-link">
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
          {row.entryCount > 0 && <span>{words.say('home.entries', { count: row.entryCount })}</span>}
        </p>
        {(sample || why || next) && (
          <p class="case-link-why">
            {sample && <Chip tone="accent">{words.say('sample.chip')}</Chip>}
            {why && (
              <Chip tone={why.tone} icon={why.icon}>
                {why.day ? <Time of={why.day}>{why.text}</Time> : why.text}
              </Chip>
            )}
            {next && (
              <Time class="small muted" of={next.day}>
                {next.text}
              </Time>
            )}
          </p>
        )}
      </div>
      <p class="case-link-money num">
        {money
          .flatMap((one) => moneyLines(one, words))
          .map(({ text, isWon }) => (
            <span key={text} class={isWon ? 'small case-link-won' : 'small'}>
              {text}
            </span>
          ))}
      </p>
      <Icon name="next" />
    </li>
  );
}

function moneyLines({ currency, atStake, won }: CaseMoney, words: Words): { text: string; isWon: boolean }[] {
  const sum = (minor: number): string => formatMoney(words.language, { minor, currency });
  return [
    ...(atStake > 0 ? [{ text: words.say('home.atStake', { sum: sum(atStake) }), isWon: false }] : []),
    ...(won > 0 ? [{ text: words.say('home.won', { sum: sum(won) }), isWon: true }] : []),
  ];
}
