import { browser } from './browser.ts';

const PREFIX = 'entry-draft';
/** Forms that correct an entry are kept under its id alone, or with the name of the form before it. */
const FORMS = ['', 'form facts ', 'form visit '] as const;
/** What is stored beside the words. */
const MARKS = ['writer', 'seenVersion'];

/** Ids of the entries of a case over which something was typed and not saved. */
export async function listLeftCorrections(caseId: string): Promise<readonly string[]> {
  const start = `${PREFIX} ${caseId} `;
  const ids = Object.entries(await browser.storage.local.get(null)).flatMap(([name, draft]) => {
    if (!name.startsWith(start) || !hasWords(draft)) return [];
    const rest = name.slice(start.length);
    const form = FORMS.findLast((one) => rest.startsWith(one)) ?? '';
    const id = rest.slice(form.length);
    // The new contact of a case, and forms of what is no entry.
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
