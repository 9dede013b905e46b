import './field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** Attributes that tie a control to its label, hint and error. */
interface ControlWiring {
  readonly id: string;
  readonly class: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in words; announced when it appears. */
  readonly error?: string | undefined;
  readonly children: (wiring: ControlWiring) => ComponentChildren;
}

/** A label, a control and what is said about it. The child is a function that spreads the wiring on the control. */
function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        class: 'control',
        'aria-describedby': told || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      <span role="alert" id={`${id}-error`}>
        {error && (
          <span class="field-error">
            <Icon name="alert" />
            {error}
          </span>
        )}
      </span>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** More than one makes it a text area. */
  readonly lines?: number;
  /** Codes and sums are written left to right; anything else takes the direction of what is typed. */
  readonly code?: boolean;
  readonly decimal?: boolean;
  /** Can be read and copied, not changed. */
  readonly readOnly?: boolean;
  /** Name of the control in its form, for finding the first one that is wrong. */
  readonly name?: string;
  /** Values that are offered while a line is typed. */
  readonly suggestions?: readonly string[];
}

/** A line or lines of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onValue, lines = 1, code, decimal, name, readOnly = false } = props;
  const { suggestions = [] } = props;
  const listId = useId();
  const dir = code || decimal ? 'ltr' : 'auto';
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) =>
        lines > 1 ? (
          <textarea
            {...wiring}
            name={name}
            rows={lines}
            readOnly={readOnly}
            dir={dir}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <>
            <input
              {...wiring}
              name={name}
              type="text"
              dir={dir}
              autocomplete="off"
              readOnly={readOnly}
              spellcheck={!(code || decimal)}
              inputMode={decimal ? 'decimal' : 'text'}
              list={suggestions.length > 0 ? listId : undefined}
              value={value}
              onInput={(event) => onValue(event.currentTarget.value)}
            />
            {suggestions.length > 0 && (
              <datalist id={listId}>
                {suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  );
}

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, with `withTime` `YYYY-MM-DDTHH:MM`; empty while it is none. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly withTime?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Last value that makes sense. */
  readonly max?: string | undefined;
  /** Can be read and copied, not changed. */
  readonly readOnly?: boolean;
  readonly name?: string;
}

/** A day, or a day with an hour, in the browser's own control. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, value, onValue, withTime = false, max, name, readOnly = false } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          type={withTime ? 'datetime-local' : 'date'}
          max={max}
          readOnly={readOnly}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onValue: (value: Value) => void;
  /** The choice stays as it is. */
  readonly readOnly?: boolean;
}

/** One of a few, chosen from a list that opens. */
export function SelectField<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <Field label={props.label}>
      {(wiring) => (
        <select
          {...wiring}
          value={props.value}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.currentTarget.value);
            if (chosen) props.onValue(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all of them in sight. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="field-label">{props.label}</legend>
      <div class="choices-options">
        {props.options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              // A radio has no `readonly`, and `disabled` would take its focus: the click is what changes it.
              onClick={(event) => props.readOnly && event.preventDefault()}
              onChange={() => !props.readOnly && props.onValue(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
