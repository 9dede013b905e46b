import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PromiseDraft } from '../../platform/contact-drafts.ts';
import { Button } from '../kit/button.tsx';
import { DateField, TextField } from '../kit/field.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { GoneRow } from './gone-row.tsx';

interface Props {
  readonly promises: readonly PromiseDraft[];
  readonly onChange: (promises: readonly PromiseDraft[]) => void;
  readonly error: string | undefined;
  readonly locked: boolean;
}

const emptyPromise = (): PromiseDraft => ({ entryId: crypto.randomUUID(), text: '', dueOn: '' });

/** What was promised and by when: always room for one, and for more when asked. */
export function PromiseRows({ promises, onChange, error, locked }: Props) {
  const words = useWords();
  const isEmpty = promises.length === 0;
  // Anew after each save: its id names an entry once something is typed in it.
  const first = useMemo(emptyPromise, [isEmpty]);
  const list = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<{ readonly row: PromiseDraft; readonly at: number }>();
  // What was saved, or given up, is over: at once, not after a row that is taken out meanwhile.
  useLayoutEffect(() => setGone(undefined), [isEmpty]);
  const rows = isEmpty ? [first] : promises;
  // A day without words is wrong where it stands.
  const wrongAt = Math.max(
    0,
    rows.findIndex(({ text, dueOn }) => text.trim() === '' && dueOn !== ''),
  );
  const change = (at: number, part: Partial<PromiseDraft>): void => {
    onChange(rows.map((one, place) => (place === at ? { ...one, ...part } : one)));
  };
  const remove = (at: number): void => {
    const row = promises[at];
    onChange(promises.filter((_, place) => place !== at));
    setGone(row && `${row.text}${row.dueOn}`.trim() !== '' ? { row, at } : undefined);
  };
  return (
    <div class="contact-promises" ref={list}>
      {rows.map((row, at) => (
        <div class="contact-promise" key={row.entryId}>
          <TextField
            label={words.say('contact.promise')}
            name={`promise-${at}`}
            value={row.text}
            onValue={(text) => change(at, { text })}
            readOnly={locked}
            error={at === wrongAt ? error : undefined}
          />
          <DateField
            label={words.say('contact.dueOn')}
            name={`promise-${at}-due`}
            value={row.dueOn}
            onValue={(dueOn) => change(at, { dueOn })}
            readOnly={locked}
          />
          {rows.length > 1 && (
            <Button look="quiet" iconOnly icon="close" busy={locked} onPress={() => remove(at)}>
              {words.say('contact.removePromise')}
            </Button>
          )}
        </div>
      ))}
      {gone && (
        <GoneRow
          key={gone.row.entryId}
          locked={locked}
          rowOf={() => list.current?.children[gone.at]}
          onBack={() => {
            onChange(promises.toSpliced(gone.at, 0, gone.row));
            setGone(undefined);
          }}
        />
      )}
      {rows.at(-1)?.text.trim() && (
        <Button
          look="quiet"
          small
          icon="plus"
          busy={locked}
          onPress={() => onChange([...promises, emptyPromise()])}
        >
          {words.say('contact.anotherPromise')}
        </Button>
      )}
    </div>
  );
}
