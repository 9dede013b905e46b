import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { placeOfCase, readContactDraft, takeOverOldDraft } from '../../../platform/contact-drafts.ts';
import { readEntryDraft } from '../../../platform/entry-drafts.ts';
import { ContactForm } from '../../contact/contact-form.tsx';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { useAction } from '../keyboard/action-provider.tsx';
import { BegunMark } from '../left/begun-mark.tsx';
import { AddFact } from './add-fact.tsx';
import { EntryForm } from './entry-form.tsx';
import { FactForm } from './fact-form.tsx';
import { type FactDraft, type FactKind, isFactKind } from './fact-values.ts';
import { SetAside } from './set-aside.tsx';
import { usePasting } from './use-pasting.ts';

/** What is being added; undefined while the form is shut. */
export type Adding = 'note' | 'contact' | FactKind | undefined;

interface Props {
  readonly caseId: string;
  readonly adding: Adding;
  readonly onAdding: (adding: Adding) => void;
}

/** Buttons that open the form of a new entry. A draft that was left behind opens it by itself; it can be put aside, and is kept. */
export function AddEntry({ caseId, adding, onAdding }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    leftBehind(caseId).then(
      (kind) => kind && onAdding(kind),
      (thrown: unknown) => console.error(thrown),
    );
  }, [caseId]);

  useLeftForm<FactDraft>(caseId, 'facts', ({ kind }) => kind && onAdding(kind));

  const pasted = usePasting({
    caseId,
    open: adding && (adding === 'note' ? 'note' : 'other'),
    onOpen: () => onAdding('note'),
    onShut: () => onAdding(undefined),
  });

  useAction('addContact', () => onAdding('contact'));
  useAction('addNote', () => onAdding('note'));
  useAction('addPromise', () => onAdding('promise'));
  useAction('addBill', () => onAdding('bill'));
  useAction('addBenefit', () => onAdding('benefit'));
  useAction('addPayment', () => onAdding('payment'));
  useAction('addDelivery', () => onAdding('delivery'));

  const finish = (): void => {
    onAdding(undefined);
    requestAnimationFrame(() => first.current?.focus());
  };
  // By kind: each form reads the draft of its own.
  const openForm = (kind: NonNullable<Adding>): JSX.Element => {
    if (isFactKind(kind)) return <FactForm key={kind} caseId={caseId} kind={kind} onDone={finish} />;
    if (kind === 'note') return <EntryForm key={pasted} caseId={caseId} onDone={finish} />;
    return (
      <div class="card entry-form">
        <ContactForm
          place={placeOfCase(caseId)}
          caseId={caseId}
          caseToSaveTo={async () => caseId}
          leaveLabel={words.say('contact.discard')}
          onSaved={(_saved, undo) => {
            undoToast(words.say('contact.saved'), undo);
            finish();
          }}
          onLeave={finish}
          onGivenUp={(takeBack) => undoToast(words.say('contact.dropped'), takeBack)}
        />
      </div>
    );
  };
  if (adding) return <SetAside onAside={finish}>{openForm(adding)}</SetAside>;

  return (
    <div class="add-entry">
      <Button icon="phone" buttonRef={first} onPress={() => onAdding('contact')}>
        {words.say('case.entry.addContact')}
        <BegunMark kind="contact" />
      </Button>
      <Button icon="note" onPress={() => onAdding('note')}>
        {words.say('case.entry.addNote')}
        <BegunMark kind="note" />
      </Button>
      <AddFact onAdding={onAdding} />
    </div>
  );
}

/** What was being written when the page was left. */
async function leftBehind(caseId: string): Promise<'note' | 'contact' | undefined> {
  await takeOverOldDraft(caseId);
  if (await readContactDraft(placeOfCase(caseId))) return 'contact';
  return (await readEntryDraft(caseId)) && 'note';
}
