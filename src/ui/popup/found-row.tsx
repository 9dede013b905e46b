import { useEffect, useId, useRef } from 'preact/hooks';
import { CURRENCIES } from '../../domain/case/typed-sum.ts';
import type { Place } from '../../domain/detect/finding.ts';
import { formatDay, formatMoney } from '../../words/format.ts';
import type { Language } from '../../words/words.ts';
import { Icon } from '../kit/icon.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import type { DraftEdit } from './draft-edit.ts';
import { CURRENCY_KEY, type Field } from './fields.ts';
import { MOST_SHORT_CHARACTERS } from './limits.ts';
import { ShowButton } from './show-button.tsx';
import { sourceText } from './source-text.ts';
import { TooLong } from './too-long.tsx';

interface Props {
  readonly field: Field;
  readonly isEditing: boolean;
  readonly isLocked: boolean;
  readonly onEdit: (edit: DraftEdit) => void;
  readonly onOpen: () => void;
  readonly onShow: (place: Place) => void;
  /** `byKey`: with Enter, so that the focus has to go somewhere. */
  readonly onClose: (byKey: boolean) => void;
}

/** One value: a checkbox that keeps it or not (Space), its name, and the value itself (press to edit, Enter to end). */
export function FoundRow(props: Props) {
  const { field, isEditing, isLocked, onEdit } = props;
  const { say } = useWords();
  const id = useId();
  const name = say(`popup.found.names.${field.name}`);
  const isOpen = isEditing || field.problem !== undefined;
  return (
    <li class={field.on || isOpen ? 'row' : 'row row-off'}>
      <input
        type="checkbox"
        class="tick"
        id={id}
        checked={field.on}
        aria-describedby={field.sure ? undefined : `${id}-sure`}
        onClick={(event) => isLocked && event.preventDefault()}
        onChange={(event) => onEdit({ edit: 'switch', name: field.name, on: event.currentTarget.checked })}
      />
      <label class="row-label" for={id}>
        <span class="unseen">{say('popup.found.keep')} </span>
        {name}
      </label>
      {isOpen ? <RowInput {...props} name={name} id={id} /> : <RowValue {...props} name={name} />}
      {!isOpen && <ShowButton place={field.source?.place} name={name} onShow={props.onShow} />}
      {field.from === 'page' && !field.sure && (
        <span class="chip" id={`${id}-sure`}>
          {say('popup.found.notSure')}
        </span>
      )}
      {field.problem === 'long' && (
        <TooLong id={`${id}-problem`} text={field.text} most={MOST_SHORT_CHARACTERS} />
      )}
      {field.problem && field.problem !== 'long' && (
        <p class="row-problem tiny" id={`${id}-problem`} role="alert">
          {say(`popup.found.problems.${field.problem}`)}
        </p>
      )}
    </li>
  );
}

function RowValue({ field, name, isLocked, onOpen }: Props & { readonly name: string }) {
  const { say, language } = useWords();
  return (
    <button
      type="button"
      class="row-value"
      data-opens={field.name}
      title={sourceText(say, field.source)}
      onClick={() => !isLocked && onOpen()}
    >
      <span class="unseen">{say('popup.found.edit', { field: name })} </span>
      <Clipped code={field.name === 'orderNumber'}>{shownText(language, field)}</Clipped>
      <Icon name="note" />
    </button>
  );
}

function shownText(language: Language, { value, text }: Field): string {
  if (value?.kind === 'money') return formatMoney(language, value.money);
  if (value?.kind === 'day') return formatDay(language, value.day);
  return text;
}

function RowInput({
  field,
  name,
  id,
  isEditing,
  isLocked,
  onEdit,
  onOpen,
  onClose,
}: Props & { readonly name: string; readonly id: string }) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const isTotal = field.name === 'total';
  useEffect(() => {
    const at = input.current;
    if (!isEditing || !at || document.activeElement === at) return;
    at.focus();
    at.select();
  }, [isEditing]);
  return (
    <span
      class="row-edit"
      onFocusIn={onOpen}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) onClose(false);
      }}
    >
      <input
        class="row-input"
        type="text"
        name={field.name}
        ref={input}
        autocomplete="off"
        spellcheck={false}
        dir={field.name === 'merchant' ? 'auto' : 'ltr'}
        inputMode={isTotal ? 'decimal' : undefined}
        aria-label={name}
        aria-invalid={field.problem ? 'true' : undefined}
        aria-describedby={field.problem ? `${id}-problem` : undefined}
        readOnly={isLocked}
        value={field.text}
        onInput={(event) => onEdit({ edit: 'field', name: field.name, value: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // Ends the edit and does not save: the value is looked at once more.
          event.preventDefault();
          if (!field.problem) onClose(true);
        }}
      />
      {isTotal && (
        <select
          class="row-currency"
          aria-label={say('popup.found.currency')}
          value={field.currency}
          disabled={isLocked}
          onChange={(event) =>
            onEdit({ edit: 'field', name: CURRENCY_KEY, value: event.currentTarget.value })
          }
        >
          {[...new Set([field.currency, ...CURRENCIES])].map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
