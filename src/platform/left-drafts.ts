import { browser } from './browser.ts';

const PREFIX = 'entry-draft';
/** Forms that correct an entry are kept under its id alone, or with the name of the form before it. */
const CORRECTIONS = ['', 'form facts ', 'form visit '] as const;
/** Another day that is typed for a promise is kept as of its entry, too. */
const POSTPONED = 'form day postponed ';
const QUESTION = 'form question ';
/** What is stored beside the words. */
const MARKS = ['writer', 'seenVersion'];

/** Entries of a case over which something was typed and not saved, by their ids. */
export interface LeftEntries {
  /** Another wording of the entry. */
  readonly corrected: readonly string[];
  /** Another day of a promise. */
  readonly postponed: readonly string[];
}

/** Over which entries of a case something was typed and not saved. */
export async function listLeftEntries(caseId: string): Promise<LeftEntries> {
  const left = await listLeft(caseId);
  return { corrected: idsAfter(left, CORRECTIONS), postponed: idsAfter(left, [POSTPONED]) };
}

/** Ids of the entries of a case of which another wording was typed and not saved. */
export const listLeftCorrections = async (caseId: string): Promise<readonly string[]> =>
  (await listLeftEntries(caseId)).corrected;

/** Facts of a purchase for which an answer was typed and not saved. */
export const listLeftQuestions = async (caseId: string): Promise<readonly string[]> =>
  idsAfter(await listLeft(caseId), [QUESTION]);

/** What the drafts of a case are called after it. */
async function listLeft(caseId: string): Promise<string[]> {
  const start = `${PREFIX} ${caseId} `;
  return Object.entries(await browser.storage.local.get(null)).flatMap(([name, draft]) =>
    name.startsWith(start) && hasWords(draft) ? [name.slice(start.length)] : [],
  );
}

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
        name.startsWith(`${PREFIX} ${caseId} `) && (oldValue === undefined || newValue === undefined),
    );
    if (area === 'local' && isNews) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
