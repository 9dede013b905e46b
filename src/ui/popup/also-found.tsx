import './also-found.css';
import { isAddressFact } from '../../domain/case/purchase.ts';
import type { Place } from '../../domain/detect/finding.ts';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import type { DraftEdit } from './draft-edit.ts';
import type { Field } from './fields.ts';
import { ShowButton } from './show-button.tsx';
import { sourceText } from './source-text.ts';

interface Props {
  readonly fields: readonly Field[];
  readonly isLocked: boolean;
  readonly onEdit: (edit: DraftEdit) => void;
  readonly onShow: (place: Place) => void;
}

/** What else the page says: how the business is reached, where its terms are. Seen and switchable in a line or two. */
export function AlsoFound({ fields, isLocked, onEdit, onShow }: Props) {
  const { say } = useWords();
  if (fields.length === 0) return null;
  return (
    <ul class="also">
      {fields.map(({ name, on, sure, text, source, problem }) => (
        <li key={name} class={on ? 'also-one' : 'also-one also-off'}>
          <label title={[text, sourceText(say, source)].filter(Boolean).join('\n')}>
            <input
              type="checkbox"
              class="tick"
              checked={on && !problem}
              onClick={(event) => isLocked && event.preventDefault()}
              onChange={(event) => onEdit({ edit: 'switch', name, on: event.currentTarget.checked })}
            />
            <span class="also-name">
              <span class="unseen">{say('popup.found.keep')} </span>
              {say(`popup.found.names.${name}`)}
              {!sure && ` (${say('popup.found.notSure')})`}
            </span>
            {/* An address says less than its name, and takes a line. */}
            {isAddressFact(name) ? null : <Clipped code>{text}</Clipped>}
          </label>
          <ShowButton place={source?.place} name={say(`popup.found.names.${name}`)} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}
