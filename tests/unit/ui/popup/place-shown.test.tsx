// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  type ContactDraft,
  type ContactPlace,
  contactDraftStore,
  moveContactDraft,
  placeOfCase,
  placeOfPage,
  readContactDraft,
} from '../../../../src/platform/contact-drafts.ts';
import type { TypedOn } from '../../../../src/platform/page-contact.ts';
import { usePlaceShown } from '../../../../src/ui/popup/use-place-shown.ts';
import { session, stored } from '../../support/fake-storage.ts';
import { clear, draw } from '../case-page/screen.tsx';

vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

const [page, one, other] = [placeOfPage('p'), placeOfCase('c1'), placeOfCase('c2')];
const typedOn = { page: 'p', tabId: 3, origin: 'https://gal.co.il' };
const typed = (text: string, more: Partial<ContactDraft> = {}) => ({ entryId: text, text, ...more });
const write = (place: ContactPlace, text: string) => contactDraftStore(place).keep(typed(text));
const textAt = async (place: ContactPlace) => (await readContactDraft(place))?.text;

function Shown({ place, on }: { readonly place: ContactPlace; readonly on: TypedOn }) {
  return <p>{usePlaceShown(place, on) ?? 'none'}</p>;
}
const show = async (place: ContactPlace, on: TypedOn = typedOn): Promise<void> => {
  const drawn = await draw(<Shown place={place} on={on} />);
  await vi.waitFor(() => expect(drawn.textContent).toBe(place));
};

beforeEach(() => {
  stored.clear();
  session.clear();
});
afterEach(clear);

it('what is typed for a case follows when another case is chosen, and to a new one', async () => {
  await show(one);
  await write(one, 'they said no');
  await show(other);
  expect([await textAt(one), await textAt(other)]).toEqual([undefined, 'they said no']);
  await show(page);
  expect([await textAt(other), await textAt(page)]).toEqual([undefined, 'they said no']);
});

it('what stood at a case before stays there', async () => {
  await write(one, 'of last week');
  await show(one);
  await show(other);
  expect([await textAt(one), await textAt(other)]).toEqual(['of last week', undefined]);
});

it('is joined with what stands there, and nothing is lost', async () => {
  const [first, second] = [
    { entryId: 'p1', text: 'a', dueOn: '' },
    { entryId: 'p2', text: 'b', dueOn: '' },
  ];
  await contactDraftStore(one).keep(typed('now', { agent: 'Dana', reference: 'R-7', promises: [first] }));
  await contactDraftStore(other).keep(typed('before', { agent: '', promises: [second] }));
  await moveContactDraft(one, other);
  expect(await readContactDraft(other)).toEqual({
    entryId: 'before',
    text: 'before\nnow',
    agent: 'Dana',
    reference: 'R-7',
    promises: [second, first],
  });
  expect(await readContactDraft(one)).toBeUndefined();
});

it('what was typed follows when the address of the page changes in its tab', async () => {
  await show(page);
  await write(page, 'they said no');
  await clear();
  const next = { ...typedOn, page: 'p?step=2' };
  await show(placeOfPage(next.page), next);
  expect([await textAt(page), await textAt(placeOfPage(next.page))]).toEqual([undefined, 'they said no']);
});

it('stays where it is for another tab, another site and a page with words of its own', async () => {
  await show(page);
  await write(page, 'they said no');
  await clear();
  for (const elsewhere of [
    { ...typedOn, page: 'q', tabId: 4 },
    { ...typedOn, page: 'r', origin: 'https://bank.co.il' },
    { ...typedOn, page: 'file', origin: '' },
  ]) {
    await show(placeOfPage(elsewhere.page), elsewhere);
    expect(await textAt(placeOfPage(elsewhere.page))).toBeUndefined();
    await clear();
  }
  const written = placeOfPage('written');
  await write(written, 'about this one');
  await show(written, { ...typedOn, page: 'written' });
  expect([await textAt(page), await textAt(written)]).toEqual(['they said no', 'about this one']);
});
