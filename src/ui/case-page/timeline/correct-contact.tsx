import { useState } from 'preact/hooks';
import { placeOfEntry } from '../../../platform/contact-drafts.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { ContactForm } from '../../contact/contact-form.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoToast } from '../frame/use-undo-toast.ts';

interface Props {
  readonly entry: EntryRow;
  readonly onDone: () => void;
}

/** Corrects a contact in its place on the timeline. */
export function CorrectContact({ entry, onDone }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  // As it was when the form was opened: a later wording is not written over unseen.
  const [{ id, caseId, version, happenedAt, content }] = useState(entry);
  return (
    <ContactForm
      place={placeOfEntry(caseId, id)}
      caseId={caseId}
      caseToSaveTo={async () => caseId}
      corrects={{ entryId: id, version, body: { happenedAt, content } }}
      leaveLabel={words.say('common.cancel')}
      onSaved={(_saved, undo) => {
        undoToast(words.say('case.entry.saved'), undo);
        onDone();
      }}
      onLeave={onDone}
      onGivenUp={(takeBack) => undoToast(words.say('contact.dropped'), takeBack)}
    />
  );
}
