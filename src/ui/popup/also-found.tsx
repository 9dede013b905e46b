import './also-found.css';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import type { DraftEdit } from './draft-edit.ts';
import type { Field } from './fields.ts';

interface Props {
  readonly fields: readonly Field[];
  readonly isLocked: boolean;
  readonly onEdit: (edit: DraftEdit) => void;
}

/** What else the page says: how the business is reached, where its terms are. Seen and switchable in a line or two. */
export function AlsoFound({ fields, isLocked, onEdit }: Props) {
  const { say } = useWords();
  if (fields.length === 0) return null;
  return (
    <ul class="also">
      {fields.map(({ name, on, sure, text, source, problem }) => (
        <li key={name}>
          <label
            class={on ? 'also-one' : 'also-one also-off'}
            title={[text, source && say(`popup.found.from.${source.foundIn}`)].filter(Boolean).join('\n')}
          >
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
            {name === 'policyUrl' ? null : <Clipped code>{text}</Clipped>}
          </label>
        </li>
      ))}
    </ul>
  );
}
