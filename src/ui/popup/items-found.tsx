import './items-found.css';
import type { Place } from '../../domain/detect/finding.ts';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import type { DraftEdit } from './draft-edit.ts';
import type { FoundItem } from './found-items.ts';
import { ShowButton } from './show-button.tsx';
import { sourceText } from './source-text.ts';

interface Props {
  readonly items: readonly FoundItem[];
  readonly isLocked: boolean;
  readonly onEdit: (edit: DraftEdit) => void;
  readonly onShow: (place: Place) => void;
}

/** What was bought, as the page names it: one quiet line that opens to a switch for each. */
export function ItemsFound({ items, isLocked, onEdit, onShow }: Props) {
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
        {items.map(({ item, key, on, source }) => (
          <li key={key} class="item-row">
            <label
              class={on ? 'item-one' : 'item-one item-off'}
              title={[item.name, sourceText(say, source)].join('\n')}
            >
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
            <ShowButton place={source.place} name={item.name} onShow={onShow} />
          </li>
        ))}
      </ul>
    </details>
  );
}
