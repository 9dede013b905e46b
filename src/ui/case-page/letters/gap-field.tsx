import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WANTED_OUTCOMES } from '../../../domain/case/case.ts';
import { CONTACT_CHANNELS } from '../../../domain/case/entry.ts';
import { CURRENCIES } from '../../../domain/case/typed-sum.ts';
import { FIELDS, type FieldName } from '../../../domain/letters/field.ts';
import { UNTIL } from '../../../domain/letters/typed-values.ts';
import type { ShownValue } from '../../../words/letters/letter-value.ts';
import { currencyLabel } from '../entry-form/sum-field.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
  readonly field: FieldName;
  /** The value that was typed, once it is whole. */
  readonly shown?: ShownValue;
}

const TALK_WAYS = CONTACT_CHANNELS.filter((way) => way !== 'letter' && way !== 'email');

/**
 * A gap in a letter, in the place where its value will stand. Once it is filled it reads as the letter will, and a press
 * opens it again.
 */
export function GapField({ writing, field, shown }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const { catalogue } = writing;
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen || !wasPressed.current) return;
    wasPressed.current = false;
    place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isOpen]);
  if (shown && !isOpen) {
    const open = (): void => {
      wasPressed.current = true;
      setOpen(true);
    };
    return (
      <button
        type="button"
        class="gap-value"
        data-field={field}
        title={catalogue.fields[field]}
        onClick={open}
      >
        <bdi dir={shown.direction ?? 'auto'}>{shown.text}</bdi>
      </button>
    );
  }
  return (
    <span
      ref={place}
      class="gap-place"
      onFocusIn={() => setOpen(true)}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <GapControl writing={writing} field={field} />
    </span>
  );
}

function GapControl({ writing, field }: Pick<Props, 'writing' | 'field'>) {
  const { draft, change, catalogue, currency } = writing;
  const label = catalogue.fields[field];
  const typed = draft.typed[field] ?? '';
  const type = (text: string): void => change({ typed: { ...draft.typed, [field]: text } });
  const kind = FIELDS[field].type;
  const named = {
    class: 'letter-gap',
    'aria-label': label,
    'data-field': field,
  };
  switch (kind) {
    case 'day':
      return (
        <input {...named} type="date" value={typed} onInput={(event) => type(event.currentTarget.value)} />
      );
    case 'hour':
      return (
        <input {...named} type="time" value={typed} onInput={(event) => type(event.currentTarget.value)} />
      );
    case 'hours':
      return <HoursField {...named} label={label} typed={typed} onType={type} />;
    case 'wanted':
      return (
        <Choice {...named} typed={typed} onType={type} label={label}>
          {WANTED_OUTCOMES.map((one) => [one, catalogue.values.wanted[one]])}
        </Choice>
      );
    case 'way':
      return (
        <Choice {...named} typed={typed} onType={type} label={label}>
          {TALK_WAYS.map((one) => [one, catalogue.values.ways[one]])}
        </Choice>
      );
    case 'text':
      return (
        <textarea
          {...named}
          dir="auto"
          rows={2}
          placeholder={label}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      );
    default: {
      const placeholder = kind === 'money' ? `${label} (${signOf(currency)})` : label;
      return (
        <input
          {...named}
          type="text"
          dir={typed === '' ? undefined : kind === 'code' || kind === 'money' ? 'ltr' : 'auto'}
          inputMode={kind === 'money' ? 'decimal' : 'text'}
          autocomplete="off"
          size={Math.max(placeholder.length, typed.length, 4) + 1}
          placeholder={placeholder}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      );
    }
  }
}

const signOf = (currency: string): string =>
  (CURRENCIES as readonly string[]).includes(currency)
    ? (currencyLabel(currency).split(' ')[1] ?? currency)
    : currency;

interface Named {
  readonly class: string;
  readonly 'aria-label': string;
  readonly 'data-field': string;
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function HoursField({ label, typed, onType, ...named }: Named) {
  const [from = '', until = ''] = typed.split(UNTIL);
  const told = (first: string, second: string): void =>
    onType(first === '' && second === '' ? '' : `${first}${UNTIL}${second}`);
  return (
    <span class="gap-pair" dir="ltr">
      <input
        {...named}
        type="time"
        value={from}
        onInput={(event) => told(event.currentTarget.value, until)}
      />
      {' – '}
      <input
        class={named.class}
        aria-label={`${label} –`}
        type="time"
        value={until}
        onInput={(event) => told(from, event.currentTarget.value)}
      />
    </span>
  );
}

function Choice({
  label,
  typed,
  onType,
  children,
  ...named
}: Named & { readonly children: readonly (readonly [string, string])[] }) {
  return (
    <select {...named} value={typed} onChange={(event) => onType(event.currentTarget.value)}>
      <option value="">{label}</option>
      {children.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
