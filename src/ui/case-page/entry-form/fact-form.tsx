import './entry-form.css';
import './fact-form.css';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formDraftStore } from '../../../platform/form-drafts.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { useKeptDraft } from '../../contact/use-kept-draft.ts';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { BenefitFields } from './benefit-form.tsx';
import { BillFields } from './bill-form.tsx';
import { DeliveryFields } from './delivery-form.tsx';
import { EntryFormActs } from './entry-form-acts.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { emptyFactDraft, type FactDraft, type FactKind, factDraftOf } from './fact-values.ts';
import { PaymentFields } from './payment-form.tsx';
import { PromiseFields } from './promise-form.tsx';
import { type FactProblems, factBodyOf } from './read-fact.ts';
import { useKeepEntry } from './use-keep-entry.ts';

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
  const form = useRef<HTMLFormElement>(null);
  // As it was when the form was opened: a later wording is not written over unseen.
  const [seen] = useState(corrects);
  const store = useMemo(() => formDraftStore<FactDraft>(caseId, 'facts', seen?.id), [caseId, seen?.id]);
  const { draft, isKept, isOutdated, change, drop, giveUp } = useKeptDraft(store, {
    fresh: () => (seen ? factDraftOf(seen.id, kind, seen) : emptyFactDraft(crypto.randomUUID(), kind)),
    seenVersion: seen?.version,
    onDropped: seen && onDone,
  });
  const { busy, failed, problems, keep, discard } = useKeepEntry<FactProblems>(
    { caseId, corrects: seen, element: form, change, drop, giveUp, onDone },
    {},
  );
  const isReady = draft !== undefined;

  // Before the browser paints: a letter typed at once must not fall beside the field.
  useLayoutEffect(() => {
    if (isReady)
      form.current?.querySelector<HTMLElement>('textarea, input:not([type="radio"]), input:checked')?.focus();
  }, [isReady]);
  if (!draft) return null;
  const shown = { ...draft, kind };

  const Fields = FIELDS[kind];
  return (
    <form
      ref={form}
      class={corrects ? 'entry-form' : 'card entry-form'}
      noValidate
      onKeyDown={onEscape(corrects && !busy ? discard : undefined)}
      aria-label={words.say(`factForm.titles.${kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void keep({ entryId: draft.entryId, hasTime: draft.on !== '' }, (base) => factBodyOf(shown, base));
      }}
    >
      {!corrects && <h3>{words.say(`factForm.titles.${kind}`)}</h3>}
      <Fields
        draft={shown}
        onChange={(changed) => change({ ...changed, kind })}
        wrong={(field) => problems[field] && words.say(`factForm.wrong.${problems[field]}`)}
        locked={busy}
      />
      <EntryFormActs
        busy={busy}
        failed={failed}
        isKept={isKept}
        isOutdated={isOutdated}
        isCorrection={corrects !== undefined}
        saveLabel={words.say('common.save')}
        onDiscard={discard}
      />
    </form>
  );
}
