import { beforeEach, expect, it } from 'vitest';
import { noteLinkedTerms } from '../../../src/services/note-linked-terms.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { targetWithoutPopup } from '../../../src/services/target-without-popup.ts';
import { awaitTerms } from '../../../src/services/terms.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

const TERMS = 'https://gal.co.il/terms';
const PAGE = 'https://gal.co.il/order/2';
const WORDS = { withOrder: () => '', withItem: () => '', untitled: '' };

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
});

const noteNew = (pageUrl = PAGE) =>
  noteLinkedTerms(world, { url: TERMS, pageUrl, target: { to: 'new', title: 'Order 2' } });
/** Where a capture of the terms goes. */
const targetOfTerms = async () => {
  world.tab = { ...world.tab, url: TERMS };
  return (await targetWithoutPopup(world, { tabId: 7, url: TERMS, title: '' }, WORDS)).target;
};

it('begins a case of its own, though another one waits for the same terms of the shop', async () => {
  const { caseId } = await saveNote(world, saveRequest('note'));
  await awaitTerms(world, { caseId, url: TERMS });
  world.nowMs += 1_000;
  const note = await world.db.awaitedTerms.get(await noteNew());
  expect(note?.caseId).not.toBe(caseId);
  expect(await targetOfTerms()).toEqual({ to: 'new', title: 'Order 2', caseId: note?.caseId });
});

it('begins one case for each page, however often it is asked for there', async () => {
  const first = await noteNew();
  expect(await noteNew(`${PAGE}#top`)).toBe(first);
  expect(await noteNew('https://gal.co.il/order/3')).not.toBe(first);
});

it('keeps them in the case that asked last', async () => {
  const { caseId } = await saveNote(world, saveRequest('note'));
  const target = { to: 'case', caseId } as const;
  await noteLinkedTerms(world, { url: TERMS, pageUrl: PAGE, target });
  world.nowMs += 1_000;
  await noteNew();
  world.nowMs += 1_000;
  await noteLinkedTerms(world, { url: TERMS, pageUrl: PAGE, target });
  expect(await targetOfTerms()).toEqual(target);
});
