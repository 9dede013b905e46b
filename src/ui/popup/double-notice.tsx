import { formatDay, formatMoney } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';
import type { Double, OrderSketch } from './doubles.ts';

/** Items named in the notice: enough to know the order by. */
const MOST_NAMED = 2;

/** A quiet word that this order may have been made twice, with both orders shown. Nothing is decided by it. */
export function DoubleNotice({ doubles }: { readonly doubles: readonly Double[] }) {
  const words = useWords();
  const [first] = doubles;
  if (!first) return null;
  return (
    <Notice small tone="warn" title={words.say('popup.double.title')}>
      <p>
        {words.say('popup.double.here')} <Order words={words} order={first.here} />
      </p>
      {doubles.map(({ one, sameItems }) => (
        <p key={one.id}>
          <Value most={80}>{one.title}</Value>: <Order words={words} order={one} />
          {sameItems.slice(0, MOST_NAMED).map((name) => (
            <span key={name}>
              {' · '}
              <Value most={60}>{name}</Value>
            </span>
          ))}
        </p>
      ))}
    </Notice>
  );
}

function Order({ words, order }: { readonly words: Words; readonly order: OrderSketch }) {
  const { orderNumber, total, transactionDate, capturedOn } = order;
  const parts = [
    orderNumber && (
      <Value code most={60}>
        {orderNumber}
      </Value>
    ),
    total && <bdi>{formatMoney(words.language, total)}</bdi>,
    transactionDate && <bdi>{formatDay(words.language, transactionDate)}</bdi>,
    // The page printed no day: what is compared then is when it was captured, and that is said.
    !transactionDate && capturedOn && (
      <span>{words.say('popup.double.captured', { day: formatDay(words.language, capturedOn) })}</span>
    ),
  ].filter(Boolean);
  return (
    <span>
      {parts.map((part, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          {part}
        </span>
      ))}
    </span>
  );
}
