import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { askWorker } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { openStore } from '../support/store.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

/** A PDF of one page, of which these are the contents and what they name. */
function pdfOf(resources: string, contents: string, further: readonly string[]): string {
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<${resources}>>>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page,
    streamOf(contents),
  ];
  const all = [...objects, ...further].map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`);
  // Without a table of where its objects stand: PDF.js looks for them.
  return `%PDF-1.7\n${all.join('')}trailer\n<</Root 1 0 R>>\n%%EOF`;
}

const streamOf = (contents: string, of = ''): string =>
  `<</Length ${contents.length}${of}>>stream\n${contents}\nendstream`;
const FORM = '/Type/XObject/Subtype/Form/BBox[0 0 600 800]';

/** Ten times each, eight deep: a hundred million squares. */
const laughs = Array.from({ length: 8 }, (_, at) =>
  at < 7
    ? streamOf('/X Do '.repeat(10), `${FORM}/Resources<</XObject<</X ${at + 6} 0 R>>>>`)
    : streamOf('0 0 1 1 re f', FORM),
);
const masks = [
  '<</Type/ExtGState/SMask<</S/Luminosity/G 6 0 R>>>>',
  streamOf('0 0 600 800 re f', `${FORM}/Group<</S/Transparency/CS/DeviceRGB>>`),
];
const HOSTILE: Readonly<Record<string, string>> = {
  'laughs.pdf': pdfOf('/XObject<</X 5 0 R>>', '/X Do', laughs),
  'masks.pdf': pdfOf('/ExtGState<</G 5 0 R>>/XObject<</X 6 0 R>>', 'q /G gs /X Do Q\n'.repeat(3_000), masks),
  'text.pdf': pdfOf('/Font<</F 5 0 R>>', `BT /F 10 Tf 10 700 Td (${'a'.repeat(1_000_000)}) Tj ET`, [
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]),
};

test('PDFs that would be read and drawn without end are kept whole, and the page answers meanwhile', async () => {
  const chromium = await startTikiya();
  const store = await openStore(chromium);
  const facts = { title: 'Kettle', status: 'open', purchase: emptyPurchase, hosts: [] };
  await askWorker(store, 'case.create', { caseId: 'case-1', facts });
  const { page } = await CaseScreen.open(chromium, '#/case/case-1');
  await page.evaluate(() => {
    const busy: number[] = [];
    Object.assign(window, { busy });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) busy.push(duration);
    }).observe({ type: 'longtask' });
  });
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, contents] of Object.entries(HOSTILE)) {
    const path = join(folder, name);
    writeFileSync(path, contents);
    const input = await page.waitForSelector('input[data-files]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    const kept = await until(
      name,
      async () =>
        (await store.rows('evidence')).find(({ facts: one }) => one.kind === 'file' && one.name === name),
      60_000,
    );
    expect(kept.facts).toMatchObject({ read: { is: 'pdf', pages: 1 }, byteLength: contents.length });
  }
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { busy: number[] }).busy));
  expect(longest).toBeLessThan(1_000);
  expect(await store.faults()).toEqual([]);
});
