import { expect, test } from 'vitest';
import { CaseScreen } from './support/case-screen.ts';
import type { Chromium } from './support/chromium.ts';
import { drag, openEditor, openViewer, save } from './support/marking-screen.ts';
import { picturesIn, textOfPdf, unsoundness } from './support/pdf.ts';
import { type Seeded, seedPieces } from './support/seed-capture.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';

const words = TEXTS.en;

/** The text of the exported case, on one line. */
async function exported(chromium: Chromium, { caseId }: Seeded): Promise<{ path: string; text: string }> {
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const path = await screen.exportPdf(chromium, words.export);
  expect(unsoundness(path)).toBeUndefined();
  return { path, text: textOfPdf(path).replace(/\s+/g, ' ') };
}

test('a capture of three pictures is printed whole, with its verdict and the hash of each file', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPieces(chromium, {
    verdict: { remarks: [{ is: 'clipped', atPx: 1400, ofPx: 5200, why: 'keeps-growing' }] },
  });
  const [evidence] = await seeded.store.rows('evidence');
  const hashes = [evidence?.facts, ...(evidence?.facts.parts ?? [])].map((file) => file?.sha256 ?? '-');
  expect(hashes).toHaveLength(3);
  const { path, text } = await exported(chromium, seeded);
  for (const wanted of [
    ...hashes,
    words.verdict.ways['full-page'],
    '1,400',
    '5,200',
    words.verdict.reasons['keeps-growing'],
  ])
    expect(text).toContain(wanted);
  expect(text).not.toContain(words.report.appendix.differsFromRecord);
  expect(picturesIn(path)).toBe(3);

  // What was changed behind the chain's back is told of.
  await seeded.store.page.evaluate(changeTitle);
  expect((await exported(chromium, seeded)).text).toContain(words.report.appendix.differsFromRecord);
});

test('a redacted copy is exported instead of its original, and says so', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPieces(chromium);
  const [original] = await seeded.store.rows('evidence');
  const screen = await openViewer(chromium, seeded);
  await openEditor(screen);
  await drag(screen.page, { x: 100, y: 100 }, { x: 500, y: 300 });
  await screen.says(words.marking.pending);
  const made = await save(screen, seeded);

  const { path, text } = await exported(chromium, seeded);
  for (const wanted of [
    words.report.derived.redacted,
    words.report.derived.blackedOut,
    original?.facts.sha256 ?? '-',
    made.facts.sha256,
    ...(made.facts.parts ?? []).map(({ sha256 }) => sha256),
  ]) {
    expect(text).toContain(wanted);
  }
  for (const { sha256 } of original?.facts.parts ?? []) expect(text).not.toContain(sha256);
  expect(picturesIn(path)).toBe(3);
});

/** Runs in the page: the title of the only screenshot becomes another one, in its row alone. */
async function changeTitle(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tikiya');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction('evidence', 'readwrite');
  const store = transaction.objectStore('evidence');
  const reading = store.openCursor();
  reading.onsuccess = () => {
    const row = reading.result?.value;
    row.facts.title = 'Another title';
    store.put(row);
  };
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
