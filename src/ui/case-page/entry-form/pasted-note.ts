import type { EntryDraft } from '../../../platform/entry-drafts.ts';
import { emptyDraft, hasWords } from './entry-values.ts';

const GAP = '\n\n';

/** The draft of a note with a pasted text in it, behind what was typed before; `entryId`: that of a note begun with it. */
export function withPasted(before: EntryDraft | undefined, text: string, entryId: string): EntryDraft {
  const draft = before ?? emptyDraft(entryId);
  const typed = draft.text.trimEnd();
  return { ...draft, text: typed === '' ? text : `${typed}${GAP}${text}`, wasPasted: true };
}

/** The draft without a text that was pasted last; what was typed since stays. Undefined when nothing is left of it. */
export function withoutPasted(draft: EntryDraft, text: string): EntryDraft | undefined {
  const at = draft.text.lastIndexOf(text);
  if (at < 0) return draft;
  const before = draft.text.slice(0, at).trimEnd();
  const behind = draft.text.slice(at + text.length);
  const { wasPasted: _was, ...rest } = draft;
  const left = {
    ...rest,
    text: behind.trim() === '' ? before : before + (before && GAP) + behind.trimStart(),
  };
  return hasWords(left) ? left : undefined;
}
