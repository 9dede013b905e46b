import './order-choice.css';
import { useId } from 'preact/hooks';
import type { ListedOrder } from '../../domain/detect/finding.ts';
import { formatDay, formatMoney } from '../../words/format.ts';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';

interface Props {
  readonly orders: readonly ListedOrder[];
  /** The order number that stands in the field by now. */
  readonly chosen: string | undefined;
  readonly isLocked: boolean;
  readonly onChoose: (order: ListedOrder) => void;
}

/** Orders that are shown; a longer list would push everything else out of sight, and the number can be typed. */
const MOST_SHOWN = 12;

/** The page lists several orders: the shopper says which one it is about. */
export function OrderChoice({ orders, chosen, isLocked, onChoose }: Props) {
  const { say, language } = useWords();
  const name = useId();
  return (
    <fieldset class="card order-choice">
      <legend class="found-heading">{say('popup.orders.which')}</legend>
      {orders.slice(0, MOST_SHOWN).map((order) => (
        <label class="order" key={order.orderNumber}>
          <input
            type="radio"
            name={name}
            disabled={isLocked}
            checked={chosen === order.orderNumber}
            onChange={() => onChoose(order)}
          />
          <span class="order-words">
            <Clipped code>{order.orderNumber}</Clipped>
            <span class="tiny muted">
              {[
                order.orderDate && formatDay(language, order.orderDate),
                order.total && formatMoney(language, order.total),
              ]
                .filter((part) => part !== undefined)
                .map((part) => (
                  <bdi key={part}>{part}</bdi>
                ))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
