import { useEffect, useRef, useState } from 'preact/hooks';
import { dropEntryDraft, keepEntryDraft, readEntryDraft } from '../../../platform/entry-drafts.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { pastedText } from '../files/files-given.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { withoutPasted, withPasted } from './pasted-note.ts';

interface Place {
  readonly caseId: string;
  /** Which form is open: the one of a note, another, or none. */
  readonly open: 'note' | 'other' | undefined;
  readonly onOpen: () => void;
  readonly onShut: () => void;
}

/**
 * Makes a note of text that is pasted where no field has the focus: kept as a draft first, then shown in its form, with
 * the way to take it back. Beside another open form it is only offered. Gives a number that is another with each change of
 * the draft from here, so that its form is read anew.
 */
export function usePasting({ caseId, open, onOpen, onShut }: Place): number {
  const words = useWords();
  const toast = useToast();
  const undoToast = useUndoToast();
  const [changes, setChanges] = useState(0);
  const change = async (text: string): Promise<void> => {
    await keepEntryDraft(withPasted(await readEntryDraft(caseId), text, crypto.randomUUID()), caseId);
    setChanges((count) => count + 1);
    onOpen();
    undoToast(words.say('pasted.added'), () => takeBack(text));
  };
  const takeBack = async (text: string): Promise<void> => {
    const draft = await readEntryDraft(caseId);
    if (!draft) return;
    const left = withoutPasted(draft, text);
    if (left) await keepEntryDraft(left, caseId);
    else {
      await dropEntryDraft(caseId);
      onShut();
    }
    setChanges((count) => count + 1);
  };
  const add = (text: string): void => {
    change(text).catch((thrown: unknown) => {
      console.error(thrown);
      toast({ text: words.say('case.entry.notKept'), tone: 'late' });
    });
  };
  const hear = useRef(add);
  hear.current = (text) => {
    if (open !== 'other') return add(text);
    toast({
      text: words.say('pasted.offer'),
      action: { label: words.say('pasted.make'), run: () => add(text) },
    });
  };

  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const text = pastedText(event);
      if (text === undefined) return;
      event.preventDefault();
      hear.current(text);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  return changes;
}
