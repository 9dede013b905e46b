import { expect, it } from 'vitest';
import { listedCase } from '../../../src/domain/attention/attention.ts';
import { isSampleOrderPage, SAMPLE_ORDER_PATH } from '../../../src/domain/sample/sample-order-page.ts';
import type { SampleTexts } from '../../../src/domain/sample/sample-story.ts';
import { correctCase, eraseCase } from '../../../src/services/cases.ts';
import { addEntry, removeEntry } from '../../../src/services/entries.ts';
import { makeSample } from '../../../src/services/make-sample.ts';
import { refreshDigests } from '../../../src/services/refresh-digests.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readDigest, readDigests, staleDigests } from '../../../src/storage/digest-queries.ts';
import { holdsOwn } from '../../../src/storage/sample-queries.ts';
import { fakeWorld, saveRequest } from '../support/fake-world.ts';

const texts: SampleTexts = {
  title: 'Headphones',
  merchant: 'Gal',
  item: 'Wave',
  agent: 'Dana',
  orderNote: 'The order',
  orderPage: 'Order received',
  call: 'I called',
  promise: 'A courier',
  email: 'I wrote',
};
const draw = async () => ({ bytes: new Uint8Array([1, 2, 3]), width: 960, height: 600, text: 'Order' });

it('makes one sample that is in order, has dates to show and is thrown away without a rest', async () => {
  const world = await fakeWorld();
  world.nowMs = Date.parse('2026-11-22T08:00:00Z');
  await makeSample(world, { caseId: 's', texts, draw });
  expect(await makeSample(world, { caseId: 'again', texts, draw })).toEqual({ caseId: 's' });
  await makeSample(world, { caseId: 's', texts, draw });
  const row = await world.db.cases.get('s');
  expect(row).toMatchObject({ entryCount: 6, version: 1, facts: { sample: true, title: 'Headphones' } });
  const { problems } = await checkCase(world.db, 's');
  expect(problems).toEqual([]);
  const listed = row && listedCase(row, await readDigest(world.db, 's'), world.nowMs);
  expect(listed).toMatchObject({ reason: { is: 'promise-overdue' }, asksNow: true });
  expect(listed?.dues.map(({ kind }) => kind)).toContain('deadline');
  await eraseCase(world, 's');
  for (const name of ['cases', 'entries', 'evidence', 'pictures', 'pageTexts', 'digests'])
    expect(await world.db.table(name).count(), name).toBe(0);
});

it('takes what is captured from the sample order page for a sample, and notes no site', async () => {
  const world = await fakeWorld();
  const url = `chrome-extension://abc/${SAMPLE_ORDER_PATH}`;
  world.tab = { ...world.tab, url };
  const { caseId } = await saveCapture(world, saveRequest('d', { url }));
  expect((await world.db.cases.get(caseId))?.facts).toMatchObject({ sample: true, hosts: [] });
});

it('holds nothing of the shopper until something is added or corrected', async () => {
  const world = await fakeWorld();
  await makeSample(world, { caseId: 's', texts, draw });
  expect(await holdsOwn(world.db, 's')).toBe(false);
  await removeEntry(world, 's-paid');
  expect(await holdsOwn(world.db, 's')).toBe(false);
  const happenedAt = { at: '2026-11-20T10:00:00.000Z', zone: 'UTC' };
  const body = { happenedAt, content: { kind: 'note', text: 'mine' } } as const;
  await addEntry(world, { caseId: 's', entryId: 'n1', body });
  expect(await holdsOwn(world.db, 's')).toBe(true);

  const url = `chrome-extension://abc/${SAMPLE_ORDER_PATH}`;
  world.tab = { ...world.tab, url };
  world.reading = { ...world.reading, url };
  const { agent: _agent, text: _text, ...wordless } = saveRequest('d', { url });
  const { caseId } = await saveCapture(world, wordless);
  expect(await holdsOwn(world.db, caseId)).toBe(false);
  const row = await world.db.cases.get(caseId);
  if (!row) throw new Error('no case');
  await correctCase(world, { caseId, version: 1, facts: { ...row.facts, title: 'mine' } });
  expect(await holdsOwn(world.db, caseId)).toBe(true);
});

it.each([
  ['chrome-extension://abc/src/ui/sample-order/index.html', true],
  ['moz-extension://abc/src/ui/sample-order/index.html#x', true],
  ['https://shop.example/src/ui/sample-order/index.html', false],
  ['chrome-extension://abc/src/ui/popup/index.html', false],
  ['', false],
])('%s: %s', (url, is) => {
  expect(isSampleOrderPage(url)).toBe(is);
});

it('keeps digests for the state of a case that they were made of', async () => {
  const world = await fakeWorld();
  const { caseId } = await saveCapture(world, saveRequest('d1'));
  expect(await staleDigests(world.db)).toHaveLength(1);
  await refreshDigests(world.db);
  expect(await staleDigests(world.db)).toEqual([]);
  await saveCapture(world, saveRequest('d2', { target: { to: 'case', caseId }, agent: 'Noa' }));
  // Not made again yet: what is read is of the present state all the same.
  expect((await readDigests(world.db)).get(caseId)?.agents.map(({ agent }) => agent)).toEqual(['Noa', 'Dan']);
  await refreshDigests(world.db);
  expect(await staleDigests(world.db)).toEqual([]);
});
