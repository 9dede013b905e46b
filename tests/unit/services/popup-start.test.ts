import { beforeEach, expect, it } from 'vitest';
import { readPurchase, startPopup } from '../../../src/services/popup-start.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

let world: World;
let caseId: string;

beforeEach(async () => {
  world = await fakeWorld();
  ({ caseId } = await saveCapture(world, saveRequest('d1')));
});

it('starts with the open cases and the one of this site', async () => {
  const start = await startPopup(world, { url: 'https://www.gal.co.il/x', draftId: 'new' }, false);
  expect(start.match).toEqual({ match: 'case', caseId, because: 'site' });
  expect(start.cases).toMatchObject([
    { id: caseId, orderNumber: '12345-AB', entryCount: 1, urgent: { needs: 'receivedDate' } },
  ]);
  expect(start.saved).toBeUndefined();
});

it('says that a draft is already saved', async () => {
  const start = await startPopup(world, { url: 'https://gal.co.il/', draftId: 'd1' }, false);
  expect(start.saved).toMatchObject({ caseId, entryId: 'd1' });
});

const finding = (value: string, sure: boolean) => ({
  value,
  sure,
  foundIn: 'label' as const,
  excerpt: value,
});

it('lets only a sure order number decide the case', async () => {
  world.tab = { ...world.tab, url: 'https://mail.google.com/x' };
  world.reading = { ...world.reading, findings: { orderNumber: finding('12345-AB', true) } };
  expect((await readPurchase(world, { tabId: 7, url: world.tab.url })).match).toMatchObject({ caseId });
  world.reading = { ...world.reading, findings: { orderNumber: finding('12345-AB', false) } };
  expect((await readPurchase(world, { tabId: 7, url: world.tab.url })).match).toEqual({ match: 'ask' });
});

it('does not hand the findings of one page to another', async () => {
  const thrown = readPurchase(world, { tabId: 7, url: 'https://gal.co.il/another' });
  await expect(thrown).rejects.toEqual(expect.objectContaining({ code: 'tab-changed' }));
});
