import './entry-form.css';
import './fact-form.css';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { undoAddedEntry, undoEntryCorrection } from '../frame/undo-correction.ts';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { BenefitFields } from './benefit-form.tsx';
import { BillFields } from './bill-form.tsx';
import { DeliveryFields } from './delivery-form.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { emptyFactDraft, type FactKind, factDraftOf, isEmptyFact } from './fact-values.ts';
import { PaymentFields } from './payment-form.tsx';
import { PromiseFields } from './promise-form.tsx';
import { type FactProblems, factBodyOf } from './read-fact.ts';

const FIELDS: Readonly<Record<FactKind, (props: FactFieldProps) => JSX.Element>> = {
  promise: PromiseFields,
  benefit: BenefitFields,
  bill: BillFields,
  payment: PaymentFields,
  delivery: DeliveryFields,
};

interface Props {
  readonly caseId: string;
  readonly kind: FactKind;
  /** The entry that is corrected; a new one when absent. */
  readonly corrects?: EntryRow;
  readonly onDone: () => void;
}

/** Adds a promise, a promised price, a bill, a payment or a delivery, or corrects one. Kept as a draft at each letter. */
export function FactForm({ caseId, kind, corrects, onDone }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const form = useRef<HTMLFormElement>(null);
  const [start] = useState(() =>
    corrects ? factDraftOf(corrects.id, kind, corrects) : emptyFactDraft(crypto.randomUUID(), kind),
  );
  const { draft, isKept, change, drop } = useFormDraft(
    { caseId, form: 'facts', entryId: corrects?.id },
    start,
    corrects ? undefined : isEmptyFact,
  );
  const [problems, setProblems] = useState<FactProblems>({});
  // The wording that the shopper saw when the form was opened; a later one is not written over unseen.
  const [seenVersion] = useState(corrects?.version ?? 0);
  const { busy, failed, save } = useSaving();
  const isReady = draft !== undefined;

  // Before the browser paints: a letter typed at once must not fall beside the field.
  useLayoutEffect(() => {
    if (isReady)
      form.current?.querySelector<HTMLElement>('textarea, input:not([type="radio"]), input:checked')?.focus();
  }, [isReady]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  if (!draft) return null;
  const shown = { ...draft, kind };

  const keep = async (): Promise<void> => {
    let isValid = false;
    // All of it is one save, from the press to the dropped draft: until then nothing can be typed.
    const saved = await save(async () => {
      const clock = await openClock();
      const read = factBodyOf(shown, { nowMs: clock(), zone: localZone(), ...(corrects && { corrects }) });
      setProblems('problems' in read ? read.problems : {});
      if ('problems' in read) return;
      isValid = true;
      const { body } = read;
      if (corrects) await ask('entry.correct', { entryId: corrects.id, version: seenVersion, body });
      else await ask('entry.add', { caseId, entryId: draft.entryId, body });
      await drop().catch((thrown: unknown) => console.error(thrown));
    });
    if (!saved || !isValid) return;
    undoToast(words.say('case.entry.saved'), () =>
      corrects
        ? undoEntryCorrection(corrects.id, {
            version: seenVersion,
            body: { happenedAt: corrects.happenedAt, content: corrects.content },
          })
        : undoAddedEntry(draft.entryId),
    );
    onDone();
  };

  const discard = (): void => {
    drop().catch((thrown: unknown) => console.error(thrown));
    onDone();
  };

  const Fields = FIELDS[kind];
  return (
    <form
      ref={form}
      class={corrects ? 'entry-form' : 'card entry-form'}
      noValidate
      aria-label={words.say(`factForm.titles.${kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {!corrects && <h3>{words.say(`factForm.titles.${kind}`)}</h3>}
      <Fields
        draft={shown}
        onChange={(changed) => change({ ...changed, kind })}
        wrong={(field) => problems[field] && words.say(`factForm.wrong.${problems[field]}`)}
        locked={busy}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('common.save')}
        </Button>
        <Button look="quiet" busy={busy} onPress={discard}>
          {words.say(corrects ? 'common.cancel' : 'case.entry.discard')}
        </Button>
        <span class={isKept ? 'entry-kept tiny muted' : 'entry-kept entry-not-kept tiny'} role="status">
          {words.say(isKept ? 'case.entry.kept' : 'case.entry.notKept')}
        </span>
      </div>
    </form>
  );
}
