import type { EntryKind } from '../domain/case/entry.ts';
import { browser } from './browser.ts';

const PREFIX = 'entry-draft';
/** Forms that correct an entry are kept under its id alone, or with the name of the form before it. */
const CORRECTIONS = ['', 'form facts ', 'form visit '] as const;
/** Another day that is typed for a promise is kept as of its entry, too. */
const POSTPONED = 'form day postponed ';
const QUESTION = 'form question ';
/** Those of new entries have no id. */
const NEW: Readonly<Record<string, EntryKind>> = {
  '': 'note',
  contact: 'contact',
  'form visit': 'technician',
};
/** One form for several kinds: its draft says which. */
const NEW_FACTS = 'form facts';
/** What is stored beside the words. */
const MARKS = ['writer', 'seenVersion'];

/** What was typed in a case and not saved: over entries by their ids, new ones by their kind. */
export interface LeftEntries {
  /** Another wording of the entry. */
  readonly corrected: readonly string[];
  /** Another day of a promise. */
  readonly postponed: readonly string[];
  /** New entries. */
  readonly begun: readonly EntryKind[];
}

/** Over which entries of a case something was typed and not saved. */
export async function listLeftEntries(caseId: string): Promise<LeftEntries> {
  const drafts = await readLeft(caseId);
  const left = [...drafts.keys()];
  const begun = [...drafts].flatMap(([name, draft]): EntryKind[] => {
    const kind = name === NEW_FACTS ? draft.kind : NEW[name];
    return kind === undefined ? [] : [kind];
  });
  return { corrected: idsAfter(left, CORRECTIONS), postponed: idsAfter(left, [POSTPONED]), begun };
}

/** Ids of the entries of a case of which another wording was typed and not saved. */
export const listLeftCorrections = async (caseId: string): Promise<readonly string[]> =>
  (await listLeftEntries(caseId)).corrected;

/** Facts of a purchase for which an answer was typed and not saved. */
export const listLeftQuestions = async (caseId: string): Promise<readonly string[]> =>
  idsAfter([...(await readLeft(caseId)).keys()], [QUESTION]);

/** The drafts of a case by what they are called after it; that of a new note by nothing. */
async function readLeft(caseId: string): Promise<Map<string, { readonly kind?: EntryKind }>> {
  const all = Object.entries(await browser.storage.local.get(null));
  return new Map(
    all.flatMap(([name, draft]) =>
      isOf(caseId, name) && hasWords(draft)
        ? [[name.slice(`${PREFIX} ${caseId} `.length), draft as object] as const]
        : [],
    ),
  );
}

const isOf = (caseId: string, name: string): boolean =>
  name === `${PREFIX} ${caseId}` || name.startsWith(`${PREFIX} ${caseId} `);

/** The ids in the names of one of these forms. The new contact of a case, and forms of what is no entry, have none. */
function idsAfter(names: readonly string[], forms: readonly string[]): readonly string[] {
  const ids = names.flatMap((name) => {
    const form = forms.findLast((one) => name.startsWith(one));
    const id = form === undefined ? '' : name.slice(form.length);
    return id === 'contact' || id === '' || id.includes(' ') ? [] : [id];
  });
  return [...new Set(ids)];
}

const hasWords = (draft: unknown): boolean =>
  typeof draft === 'object' && draft !== null && Object.keys(draft).some((name) => !MARKS.includes(name));

/** Tells when a draft of a case was begun or dropped. Gives back the way to stop listening. */
export function onLeftDrafts(caseId: string, listener: () => void): () => void {
  const heard = (
    changes: Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>,
    area: string,
  ): void => {
    const isNews = Object.entries(changes).some(
      ([name, { oldValue, newValue }]) =>
        isOf(caseId, name) && (oldValue === undefined || newValue === undefined),
    );
    if (area === 'local' && isNews) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
