import type { LetterDraft } from '../../../domain/letters/letter-draft.ts';
import { letterDraftStore } from '../../../platform/letter-drafts.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import type { Writing } from './use-letter.ts';

/** Puts something that was typed back into the letter as it stands by then, whether it is on the screen or not. */
export async function putBackInLetter(
  { draft, name, source }: Pick<Writing, 'draft' | 'name' | 'source'>,
  back: (now: LetterDraft) => Partial<LetterDraft>,
): Promise<void> {
  const store = letterDraftStore(source.row.id, name);
  const { writer: _writer, ...kept } = (await store.read()) ?? {};
  const now = { ...draft, ...kept };
  // Of no writer: the letter on the screen hears of it too.
  await store.keep({ ...now, ...back(now) });
}

/**
 * Gives up a part of what was typed in a letter, and says so with the way to take it back: `back` puts it into the letter as it
 * stands by then, on the screen or not. `says`: where nothing was typed that would be gone.
 */
export function useDropTyped(
  writing: Pick<Writing, 'draft' | 'change' | 'name' | 'source'>,
): (part: Partial<LetterDraft>, back: (now: LetterDraft) => Partial<LetterDraft>, says?: string) => void {
  const words = useWords();
  const undoToast = useUndoToast();
  return (part, back, says = words.say('contact.dropped')) => {
    writing.change(part);
    undoToast(says, () => putBackInLetter(writing, back));
  };
}
