import '../entry-form/entry-form.css';
import './visits.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { formDraftStore } from '../../../platform/form-drafts.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { useKeptDraft } from '../../contact/use-kept-draft.ts';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { EntryFormActs } from '../entry-form/entry-form-acts.tsx';
import { useKeepEntry } from '../entry-form/use-keep-entry.ts';
import { VisitFields } from './visit-fields.tsx';
import { emptyVisit, type VisitDraft, type VisitProblem, visitBody, visitDraftOf } from './visit-values.ts';

interface Props {
  readonly caseId: string;
  readonly purchase: Purchase;
  /** The visit that is corrected; a new one when absent. */
  readonly corrects?: EntryRow;
  /** Opened by itself over what was left: the focus stays where it is. */
  readonly wasLeft?: boolean;
  readonly onDone: () => void;
}

/** When a technician is to come; of one that is corrected also what became of it. Kept as a draft at each letter. */
export function VisitForm({ caseId, purchase, corrects, wasLeft = false, onDone }: Props) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  // The law's: its hours stand on these clocks.
  const zone = zoneOfLaw(purchase);
  // As it was when the form was opened: a later wording is not written over unseen.
  const [seen] = useState(corrects);
  const visit = seen?.content.kind === 'technician' ? seen.content : undefined;
  const store = useMemo(() => formDraftStore<VisitDraft>(caseId, 'visit', seen?.id), [caseId, seen?.id]);
  const { draft, isKept, isOutdated, change, drop, giveUp } = useKeptDraft(store, {
    fresh: () => (seen && visit ? visitDraftOf(seen.id, visit, zone) : emptyVisit(crypto.randomUUID())),
    seenVersion: seen?.version,
    onDropped: seen && onDone,
  });
  const { busy, failed, problems, keep, discard } = useKeepEntry<{ readonly problem?: VisitProblem }>(
    {
      caseId,
      corrects: seen,
      element: form,
      change,
      drop,
      giveUp,
      onDone,
      savedSays: words.say('visit.saved'),
    },
    {},
  );
  const isReady = draft !== undefined;
  useLayoutEffect(() => {
    if (isReady && !wasLeft) form.current?.querySelector('input')?.focus();
  }, [isReady]);
  if (!draft) return null;

  return (
    <form
      ref={form}
      class="visit-form"
      noValidate
      onKeyDown={onEscape(seen && !busy ? discard : undefined)}
      aria-label={words.say(seen ? 'case.entry.editTitle' : 'visit.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep({ entryId: draft.entryId, hasTime: false }, ({ nowMs }) => {
          const body = visitBody(draft, { nowMs, zone, corrects: seen });
          return typeof body === 'string' ? { problems: { problem: body } } : { body };
        });
      }}
    >
      <VisitFields
        draft={draft}
        problem={problems.problem}
        onChange={change}
        jurisdiction={purchase.jurisdiction}
        isNew={!seen}
        locked={busy}
      />
      <EntryFormActs
        busy={busy}
        failed={failed}
        isKept={isKept}
        isOutdated={isOutdated}
        isCorrection={seen !== undefined}
        saveLabel={words.say(seen ? 'common.save' : 'visit.save')}
        onDiscard={discard}
      />
    </form>
  );
}
