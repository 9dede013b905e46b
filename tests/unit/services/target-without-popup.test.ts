import { beforeEach, expect, it } from 'vitest';
import { saveNote } from '../../../src/services/save-note.ts';
import { targetWithoutPopup } from '../../../src/services/target-without-popup.ts';
import { awaitTerms } from '../../../src/services/terms.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

const WORDS = {
  withOrder: (who: string, orderNumber: string) => `${who} / ${orderNumber}`,
  withItem: (who: string, item: string) => `${who} / ${item}`,
  untitled: 'untitled',
};

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
});

const tab = () => ({ tabId: 7, url: world.tab.url, title: world.reading.title });
const finding = <Value>(value: Value, sure: boolean) => ({
  value,
  sure,
  foundIn: 'label' as const,
  excerpt: '',
});

it('is a new case where nothing matches, named after what is sure', async () => {
  world.reading = {
    ...world.reading,
    findings: { merchant: finding('Gal', true), orderNumber: finding('99', false) },
  };
  expect(await targetWithoutPopup(world, tab(), WORDS)).toEqual({
    target: { to: 'new', title: 'Gal' },
    isAwaitedTerms: false,
  });
});

it('is the one open case of the site', async () => {
  const { caseId } = await saveNote(world, saveRequest('note-1'));
  expect((await targetWithoutPopup(world, tab(), WORDS)).target).toEqual({ to: 'case', caseId });
});

it('is a new case where two could be meant', async () => {
  await saveNote(world, saveRequest('note-1'));
  await saveNote(world, saveRequest('note-2'));
  expect((await targetWithoutPopup(world, tab(), WORDS)).target).toEqual({ to: 'new', title: 'gal.co.il' });
});

it('is the case that waits for these terms, whatever the site has', async () => {
  const url = 'https://policies.example/returns';
  const { caseId } = await saveNote(world, saveRequest('note-1'));
  await saveNote(world, saveRequest('note-2'));
  await awaitTerms(world, { caseId, url });
  world.tab = { ...world.tab, url };
  expect(await targetWithoutPopup(world, tab(), WORDS)).toEqual({
    target: { to: 'case', caseId },
    isAwaitedTerms: true,
  });
});

it('refuses a tab that shows another page by now', async () => {
  const before = tab();
  world.tab = { ...world.tab, url: 'https://elsewhere.example/' };
  await expect(targetWithoutPopup(world, before, WORDS)).rejects.toMatchObject({ code: 'tab-changed' });
});
