import './order-choice.css';
import { useId } from 'preact/hooks';
import { type ListedOrder, MOST_LISTED_ORDERS, type Place } from '../../domain/detect/finding.ts';
import { formatDay, formatMoney } from '../../words/format.ts';
import { showText } from '../kit/show-text.ts';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import { ShowButton } from './show-button.tsx';

interface Props {
  readonly orders: readonly ListedOrder[];
  /** The order number that stands in the field by now. */
  readonly chosen: string | undefined;
  readonly isLocked: boolean;
  readonly onChoose: (order: ListedOrder) => void;
  readonly onShow: (place: Place) => void;
}

/** The page lists several orders: the shopper says which one it is about. */
export function OrderChoice({ orders, chosen, isLocked, onChoose, onShow }: Props) {
  const { say, language } = useWords();
  const name = useId();
  return (
    <div class="card">
      <fieldset class="order-choice">
        <legend class="found-heading">{say('popup.orders.which')}</legend>
        <div class="order-list">
          {orders.map((order) => (
            <div class="order" key={order.orderNumber}>
              <label title={showText(order.excerpt, 160)}>
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
              <ShowButton place={order.place} name={order.orderNumber} onShow={onShow} />
            </div>
          ))}
        </div>
        {orders.length === MOST_LISTED_ORDERS && (
          <p class="tiny muted">{say('popup.orders.most', { count: orders.length })}</p>
        )}
      </fieldset>
    </div>
  );
}
