import './items-found.css';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import type { DraftEdit } from './draft-edit.ts';
import type { FoundItem } from './found-items.ts';

interface Props {
  readonly items: readonly FoundItem[];
  readonly isLocked: boolean;
  readonly onEdit: (edit: DraftEdit) => void;
}

/** What was bought, as the page names it: one quiet line that opens to a switch for each. */
export function ItemsFound({ items, isLocked, onEdit }: Props) {
  const { say } = useWords();
  if (items.length === 0) return null;
  const kept = items.filter(({ on }) => on);
  return (
    <details class="items-found">
      <summary>
        <span class="items-count">{say('popup.found.items', { count: kept.length })}</span>
        <Clipped>{kept.map(({ item }) => item.name).join(' · ')}</Clipped>
      </summary>
      <ul>
        {items.map(({ item, key, on }) => (
          <li key={key}>
            <label class={on ? 'item-one' : 'item-one item-off'} title={item.name}>
              <input
                type="checkbox"
                class="tick"
                checked={on}
                onClick={(event) => isLocked && event.preventDefault()}
                onChange={(event) => onEdit({ edit: 'switch', name: key, on: event.currentTarget.checked })}
              />
              <span class="unseen">{say('popup.found.keep')} </span>
              {item.quantity !== undefined && item.quantity > 1 && (
                <bdi class="num">{`${item.quantity} ×`}</bdi>
              )}
              <Clipped>{item.name}</Clipped>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
