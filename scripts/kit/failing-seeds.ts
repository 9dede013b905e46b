import { keepEntryDraft } from '../../src/platform/entry-drafts.ts';
import { ask } from '../../src/platform/messaging.ts';
import { emptyDraft } from '../../src/ui/case-page/entry-form/entry-values.ts';
import { makePrivate, refuseWrites } from './fake-browser.ts';
import { PAGE_READING, showPage } from './sample-page.ts';
import { CASE_ID, seedPanel, seedSmallCase } from './small-case.ts';

/** That case on a disk that is full, with a note that was typed. */
export async function seedFull(): Promise<string> {
  const hash = await seedSmallCase();
  await keepEntryDraft({ ...emptyDraft('kit-note'), text: 'הבטיחו שליח.' }, CASE_ID);
  refuseWrites('storage-full');
  return hash;
}

/** That case in a store that opens and cannot be read. */
export async function seedUnreadable(): Promise<string> {
  const hash = await seedSmallCase();
  for (const { prototype } of [IDBObjectStore, IDBIndex])
    for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const)
      prototype[name] = () => {
        throw new DOMException('as on a broken disk', 'UnknownError');
      };
  return hash;
}

/** A store that a newer version has written. */
export async function seedNewer(): Promise<string> {
  const hash = await seedSmallCase();
  await new Promise((resolve, reject) => {
    const asked = indexedDB.open('tikiya', 1_000);
    asked.onsuccess = () => resolve(asked.result.close());
    asked.onerror = () => reject(asked.error);
  });
  return hash;
}

/** The panel of a case that was deleted. */
export async function seedPanelGone(): Promise<string> {
  await seedPanel();
  await ask('case.bin', { caseId: CASE_ID });
  return '#/';
}

/** A private window. */
export async function seedPrivate(): Promise<string> {
  makePrivate();
  return '#/';
}

/** A page that the browser lets nobody read. */
export async function seedRefused(): Promise<string> {
  showPage({ ...PAGE_READING, url: 'chrome://version/', title: 'Version', findings: {} });
  return '#/';
}
