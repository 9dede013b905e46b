import { useEffect, useRef } from 'preact/hooks';
import { readEntryDraft } from '../../../platform/entry-drafts.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { AddFact } from './add-fact.tsx';
import { EntryForm } from './entry-form.tsx';
import { FactForm } from './fact-form.tsx';
import { type FactKind, isFactKind } from './fact-values.ts';

/** What is being added; undefined while the form is shut. */
export type Adding = 'note' | 'contact' | FactKind | undefined;

interface Props {
  readonly caseId: string;
  readonly adding: Adding;
  readonly onAdding: (adding: Adding) => void;
}

/** Buttons that open the form of a new entry. A draft that was left behind opens it by itself. */
export function AddEntry({ caseId, adding, onAdding }: Props) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    readEntryDraft(caseId).then(
      (draft) => draft && onAdding(draft.kind),
      (thrown: unknown) => console.error(thrown),
    );
  }, [caseId]);

  const finish = (): void => {
    onAdding(undefined);
    requestAnimationFrame(() => first.current?.focus());
  };
  // By kind: each form reads the draft of its own.
  if (isFactKind(adding)) return <FactForm key={adding} caseId={caseId} kind={adding} onDone={finish} />;
  if (adding) return <EntryForm caseId={caseId} kind={adding} onDone={finish} />;
  return (
    <div class="add-entry">
      <Button icon="phone" buttonRef={first} onPress={() => onAdding('contact')}>
        {words.say('case.entry.addContact')}
      </Button>
      <Button icon="note" onPress={() => onAdding('note')}>
        {words.say('case.entry.addNote')}
      </Button>
      <AddFact caseId={caseId} onAdding={onAdding} />
    </div>
  );
}
