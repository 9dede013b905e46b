import type { EntryKind } from '../../../domain/case/entry.ts';
import { findCase } from '../../../storage/queries.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { EntryForm } from '../entry-form/entry-form.tsx';
import { FactForm } from '../entry-form/fact-form.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { VisitForm } from '../visits/visit-form.tsx';
import { CorrectContact } from './correct-contact.tsx';

/** Whether an entry can be corrected: not what was sent to somebody as it stands. */
export const canCorrect = (kind: EntryKind): boolean => kind !== 'letter';

interface Props {
  readonly entry: EntryRow;
  readonly onDone: () => void;
}

/** The form in which an entry is corrected: each kind has one that knows all of its fields. */
export function CorrectEntry({ entry, onDone }: Props) {
  const { caseId, content } = entry;
  switch (content.kind) {
    case 'contact':
      return <CorrectContact entry={entry} onDone={onDone} />;
    case 'promise':
    case 'benefit':
    case 'bill':
    case 'payment':
    case 'delivery':
      return <FactForm caseId={caseId} kind={content.kind} corrects={entry} onDone={onDone} />;
    case 'technician':
      return <CorrectVisit entry={entry} onDone={onDone} />;
    case 'capture':
    case 'file':
    case 'note':
    case 'step':
    case 'closing':
    case 'export':
    case 'term-notice':
      return <EntryForm caseId={caseId} corrects={entry} onDone={onDone} />;
    case 'letter':
      return null;
  }
}

/** Its hours stand on the clocks of the law of its case. */
function CorrectVisit({ entry, onDone }: Props) {
  const { caseId } = entry;
  const live = useLive(async (db) => (await findCase(db, caseId)) ?? null, ['case', caseId]);
  if (live.state !== 'read' || !live.value) return null;
  const { purchase } = live.value.facts;
  return <VisitForm caseId={caseId} purchase={purchase} corrects={entry} onDone={onDone} />;
}
