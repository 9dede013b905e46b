import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShopStart } from '../../../../src/contract/shop-calls.ts';
import { NO_SHOP, type ShopReading } from '../../../../src/domain/shop/shop-reading.ts';
import { newBuyingDraft } from '../../../../src/ui/popup/buying/buying-draft.ts';
import { buyingRows } from '../../../../src/ui/popup/buying/buying-state.ts';
import type { Session } from '../../../../src/ui/popup/session.ts';
import { found, SAVED } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { buyingOf, opened } from './opened.ts';

const HERE = { tabId: 7, url: 'https://gal.example/p/wave', title: 'Wave 3' };
const OTHER = { tabId: 7, url: 'https://other.example/p/wave', title: 'Wave 3' };
const SHOP: ShopReading = {
  buying: 'product',
  identity: { legalName: found('Gal Ltd'), companyNumber: { ...found('512345679'), checkDigit: 'fits' } },
  offer: { name: found('Wave 3'), sku: 'GL-1', price: found({ minor: 84_990, currency: 'ILS' }) },
};
const START: ShopStart = { case: 'none', kept: [], terms: 'none', orders: [] };

/** A worker that keeps what it is asked to keep. */
let kept: string[];
let ports: FakePorts;
beforeEach(() => {
  kept = [];
  ports = new FakePorts();
  ports.answers = {
    ...ports.answers,
    'popup.start': () => ({ cases: [], match: { match: 'new' }, dataLost: false }),
    'page.read': () => ({ findings: { merchant: found('Gal') }, match: { match: 'new' }, shop: SHOP }),
    'shop.start': ({ entryIds }) => {
      const here = entryIds.filter((id) => kept.includes(id));
      return { ...START, case: here.length > 0 ? 'there' : 'none', kept: here };
    },
    'note.save': ({ draftId }) => {
      kept.push(draftId);
      return { ...SAVED, entryId: draftId };
    },
    'capture.save': ({ draftId }) => {
      kept.push(draftId);
      return { ...SAVED, entryId: draftId };
    },
    'shop.throw': () => ({ aside: [] }),
    'shop.restore': () => ({}),
    'shop.terms': () => ({}),
  };
});

const begun = async (page = HERE): Promise<Session> => {
  const session = await opened(ports, page);
  await vi.waitFor(() => expect(buyingOf(session).state().start).toBeDefined());
  await buyingOf(session).begin('Gal');
  return session;
};
const stored = () => ports.checklists.get('gal.example');

describe('the checklist', () => {
  test('asks nothing on a page where nothing is sold', async () => {
    ports.answers['page.read'] = () => ({ findings: {}, match: { match: 'new' }, shop: NO_SHOP });
    const session = await opened(ports, HERE);
    await buyingOf(session).look();
    expect(ports.inputsOf('shop.start')).toEqual([]);
  });

  test('keeps who is behind the shop as one entry of a case that is made then, and what is typed at once', async () => {
    const session = await begun();
    buyingOf(session).typeCoupon('SAVE10');
    expect(stored()).toMatchObject({ coupon: 'SAVE10', title: 'Gal' });
    await buyingOf(session).keepNote('shop', 'Gal Ltd');
    const { caseId, attempts } = stored() ?? newBuyingDraft('', '', 0);
    expect(ports.inputsOf('note.save')).toEqual([
      {
        draftId: attempts.shop,
        tabId: 7,
        url: HERE.url,
        target: { to: 'new', title: 'Gal', caseId },
        seen: { merchant: 'Gal' },
        text: 'Gal Ltd',
      },
    ]);
    expect(buyingRows(buyingOf(session).state())).toMatchObject({ shop: 'done', done: 1, of: 5 });
  });

  test('has the name of an entry on disk before it asks for it, so that a second popup asks for the same', async () => {
    const release = ports.hold('note.save');
    const session = await begun();
    const keeping = buyingOf(session).keepNote('coupon', 'Coupon: X');
    await vi.waitFor(() => expect(ports.inputsOf('note.save')).toHaveLength(1));
    const asked = stored()?.attempts.coupon;
    release(SAVED);
    await keeping;
    const again = await begun();
    await buyingOf(again).keepNote('coupon', 'Coupon: X');
    expect(ports.inputsOf('note.save').map((input) => (input as { draftId: string }).draftId)).toEqual([
      asked,
      asked,
    ]);
  });

  test('is there again in the next popup, with what other pages of the shop told', async () => {
    await begun();
    ports.answers['page.read'] = () => ({
      findings: {},
      match: { match: 'new' },
      shop: { identity: { address: found('HaBarzel 30') }, offer: {} },
    });
    const session = await opened(ports, { ...HERE, url: 'https://www.gal.example/about' });
    await vi.waitFor(() => expect(buyingOf(session).state().draft).toBeDefined());
    const { details } = buyingRows(buyingOf(session).state());
    expect(details.map(({ name, found }) => [name, found?.value])).toEqual([
      ['name', 'Gal Ltd'],
      ['number', '512345679'],
      ['address', 'HaBarzel 30'],
      ['phone', undefined],
      ['email', undefined],
    ]);
  });

  test('offers to keep what was found since as another entry', async () => {
    const session = await begun();
    await buyingOf(session).keepNote('shop', 'one');
    ports.answers['page.read'] = () => ({
      findings: { phone: found('03-5550100') },
      match: { match: 'new' },
      shop: { identity: {}, offer: {} },
    });
    const later = await opened(ports, { ...HERE, url: 'https://gal.example/contact' });
    await vi.waitFor(() => expect(buyingRows(buyingOf(later).state()).shop).toBe('more'));
    await buyingOf(later).keepNote('shop', 'two');
    expect(buyingRows(buyingOf(later).state()).shop).toBe('done');
    expect(kept).toHaveLength(2);
  });

  test('tells an error where it was asked for, and does it at the next press', async () => {
    const session = await begun();
    ports.refuse('note.save', 'storage-full');
    await buyingOf(session).keepNote('coupon', 'x');
    expect(buyingOf(session).state()).toMatchObject({
      task: undefined,
      error: { task: 'coupon', code: 'storage-full' },
    });
    expect(buyingRows(buyingOf(session).state()).coupon).toBe(false);
  });

  test('begins anew with what was typed when its case was deleted elsewhere', async () => {
    const session = await begun();
    buyingOf(session).typeCoupon('SAVE10');
    const before = stored()?.caseId;
    ports.answers['shop.start'] = () => ({ ...START, case: 'gone' });
    await buyingOf(session).look();
    expect(stored()).toMatchObject({ coupon: 'SAVE10', attempts: {} });
    expect(stored()?.caseId).not.toBe(before);
  });

  test('takes kept terms back', async () => {
    const session = await begun();
    ports.answers['shop.start'] = () => ({ ...START, case: 'there', terms: 'kept', keptTerms: ['t1'] });
    ports.answers['save.undo'] = () => ({ caseId: 'c' });
    await buyingOf(session).look();
    ports.answers['shop.start'] = () => START;
    await buyingOf(session).undoTerms();
    expect(ports.inputsOf('save.undo')).toEqual([{ entryId: 't1' }]);
    expect(buyingOf(session).state().start?.terms).toBe('none');
  });

  test('is thrown away and taken back with all it had', async () => {
    const session = await begun();
    await buyingOf(session).keepNote('coupon', 'Coupon: X');
    const before = stored();
    await buyingOf(session).throwAway();
    expect(ports.inputsOf('shop.throw')).toEqual([{ caseId: before?.caseId, entryIds: kept, terms: [] }]);
    expect(stored()).toBeUndefined();
    await buyingOf(session).takeBack();
    expect(stored()).toEqual(before);
    expect(buyingRows(buyingOf(session).state()).coupon).toBe(true);
  });

  test('knows which terms it opened before their tab closes the popup, and takes them back with the rest', async () => {
    const session = await begun();
    const url = 'https://gal.example/terms';
    const knew: unknown[] = [];
    ports.answers['shop.terms'] = () => {
      knew.push(stored()?.terms);
      return {};
    };
    await buyingOf(session).openTerms(url);
    await buyingOf(session).openTerms(url);
    expect(knew).toEqual([[url], [url]]);
    const note = { id: 'w1', url, askedAt: ports.now() };
    ports.answers['shop.throw'] = () => ({ aside: [note] });
    await buyingOf(session).throwAway();
    await buyingOf(session).takeBack();
    const { caseId } = stored() ?? newBuyingDraft('', '', 0);
    expect(ports.inputsOf('shop.throw')).toEqual([{ caseId, entryIds: [], terms: [url] }]);
    expect(ports.inputsOf('shop.restore')).toEqual([{ caseId, entryIds: [], aside: [note] }]);
  });

  test('says so when the browser does not keep what is typed', async () => {
    const session = await begun();
    ports.failsToKeep = true;
    buyingOf(session).typeCoupon('x');
    await vi.waitFor(() => expect(buyingOf(session).state().isDraftKept).toBe(false));
  });
});

test('what is long over is dropped, and what was only looked at offers no prices after a day', async () => {
  const day = 24 * 60 * 60_000;
  const nowMs = Date.parse(ports.now().at);
  const begunBefore = (place: string, days: number, coupon = '') =>
    ports.checklists.set(place, {
      ...newBuyingDraft(place, place, nowMs - days * day),
      title: place,
      coupon,
    });
  begunBefore('old.example', 61, 'X');
  begunBefore('looked-at.example', 2);
  begunBefore('begun.example', 2, 'X');
  begunBefore('month.example', 30, 'X');
  const session = await begun();
  expect(
    buyingOf(session)
      .state()
      .others.map(({ place }) => place),
  ).toEqual(['begun.example']);
  expect([...ports.checklists.keys()].sort()).toEqual([
    'begun.example',
    'gal.example',
    'looked-at.example',
    'month.example',
  ]);
});

test('the price of another shop goes beside the case, and the checklist knows of it', async () => {
  await begun();
  const session = await begun(OTHER);
  const [other] = buyingOf(session).state().others;
  if (!other) throw new Error('no other');
  await buyingOf(session).keepBeside(other, '₪849.90');
  expect(ports.inputsOf('capture.save')).toMatchObject([
    { url: OTHER.url, target: { to: 'new', caseId: other.caseId }, seen: {}, text: '₪849.90', beside: true },
  ]);
  const home = await begun();
  expect(buyingRows(buyingOf(home).state()).prices).toBe(1);
});
