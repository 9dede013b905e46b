import './field.css';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  /** Hears whole times only. */
  readonly onValue: (value: string) => void;
  readonly name?: string;
}

/** A time of day, in the browser's own control. */
export function TimeField({ label, value, onValue, name }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        name={name}
        type="time"
        value={value}
        onInput={(event) => event.currentTarget.value !== '' && onValue(event.currentTarget.value)}
      />
    </div>
  );
}
