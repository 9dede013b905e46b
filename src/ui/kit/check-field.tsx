interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  /** The choice stays as it is. */
  readonly readOnly?: boolean;
}

/** One thing that is so or is not. */
export function CheckField({ label, checked, onChecked, readOnly = false }: Props) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        // A checkbox has no `readonly`, and `disabled` would take its focus: the click is what changes it.
        onClick={(event) => readOnly && event.preventDefault()}
        onChange={(event) => !readOnly && onChecked(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
