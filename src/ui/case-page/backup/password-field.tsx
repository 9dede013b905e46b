import { useId, useState } from 'preact/hooks';
import { CheckField } from '../../kit/check-field.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Of a new one the browser is told so. */
  readonly isNew?: boolean;
  /** Offers to show what is typed. */
  readonly canShow?: boolean;
}

/** A password. It is kept nowhere. */
export function PasswordField({ label, value, onValue, hint, error, isNew = false, canShow = false }: Props) {
  const words = useWords();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        type={(isShown ? 'text' : 'password') as 'password'}
        dir="auto"
        autocomplete={isNew ? 'new-password' : 'off'}
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <span class="field-hint" id={`${id}-hint`} role="status">
        {hint}
      </span>
      <span role="alert" id={`${id}-error`}>
        {error && (
          <span class="field-error">
            <Icon name="alert" />
            {error}
          </span>
        )}
      </span>
      {canShow && (
        <CheckField label={words.say('backup.password.show')} checked={isShown} onChecked={setShown} />
      )}
    </div>
  );
}
