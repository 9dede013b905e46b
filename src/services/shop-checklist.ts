import type { CallInput } from '../contract/calls.ts';
import type { PlacedOrder, ShopStart } from '../contract/shop-calls.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import { emptyPurchase, webAddressOf } from '../domain/case/purchase.ts';
import { TikiyaError } from '../domain/errors.ts';
import { countryOf } from '../domain/law/country-of.ts';
import { siteOf } from '../domain/matching/site.ts';
import { listCases, listRecordsOf } from '../storage/queries.ts';
import type { CaseRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { listAwaitedTerms, listKeptTerms } from '../storage/terms-queries.ts';
import { type Deps, nowOf } from './deps.ts';
import { entriesOfTerms, type NotedTerms, noteAwaited } from './terms.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** How a checklist stands, and which orders at this shop open cases know of. */
export async function startShop(
  deps: Pick<Deps, 'db'>,
  { url, caseId, entryIds, terms }: CallInput<'shop.start'>,
): Promise<ShopStart> {
  const { db } = deps;
  const [row, head, entries, orders, awaited, held] = await guarded(() =>
    Promise.all([
      db.cases.get(caseId),
      db.heads.get(caseId),
      db.entries.bulkGet([...entryIds]),
      ordersAt(deps, url),
      listAwaitedTerms(db, caseId),
      listKeptTerms(db, caseId),
    ]),
  );
  const isThere = row !== undefined && row.binnedAtMs === undefined;
  const own = new Set([...entryIds, ...(await entriesOfTerms(db, caseId, terms))]);
  const keptTerms = held.map(({ entryId }) => entryId).filter((entryId) => own.has(entryId));
  const duty = countryOf(emptyPurchase.jurisdiction)?.sellerDuty;
  return {
    case: isThere ? 'there' : row || head ? 'gone' : 'none',
    ...(isThere && { caseTitle: row.facts.title }),
    kept: entries.flatMap((one) => (one && one.caseId === caseId && one.removed === 0 ? [one.id] : [])),
    terms: held.length > 0 ? 'kept' : awaited.length > 0 ? 'awaited' : 'none',
    ...(keptTerms.length > 0 && { keptTerms }),
    orders,
    ...(duty && { duty }),
  };
}

async function ordersAt({ db }: Pick<Deps, 'db'>, url: string): Promise<PlacedOrder[]> {
  const site = URL.canParse(url) ? siteOf(new URL(url).hostname) : '';
  if (site === '') return [];
  const here = (await listCases(db)).filter(
    ({ facts }) =>
      facts.status === 'open' && !facts.sample && facts.hosts.some((host) => siteOf(host) === site),
  );
  const orders = await Promise.all(here.map((row) => orderOf(row, { db })));
  return orders.flatMap((order) => (order ? [order] : []));
}

const isOrder = ({ purchase }: CaseFacts): boolean =>
  purchase.orderNumber !== undefined || purchase.transactionDate !== undefined;

// A case that was made before buying is no order until it heard of one: that is when it was noted.
async function orderOf({ id, facts }: CaseRow, { db }: Pick<Deps, 'db'>): Promise<PlacedOrder | undefined> {
  if (!isOrder(facts)) return undefined;
  const first = (await listRecordsOf(db, id)).find(
    ({ header, salted }) =>
      header.action === 'put' && salted !== null && isOrder(salted.content as CaseFacts),
  );
  if (!first) return undefined;
  const { merchant, orderNumber, total, transactionDate, items } = facts.purchase;
  const purchase = {
    hosts: facts.hosts,
    ...(merchant !== undefined && { merchant }),
    ...(orderNumber !== undefined && { orderNumber }),
    ...(total && { total }),
    ...(transactionDate && { transactionDate }),
    ...(items && { items }),
  };
  return { caseId: id, title: facts.title, purchase, notedAt: first.header.recordedAt };
}

/**
 * Notes that a shop's terms are still to be kept, and gives the note and the address to open. A case that is not there yet
 * is not made for it: the note holds what it begins with, so that terms that are never kept leave no empty case.
 */
export async function awaitShopTerms(
  deps: Ground,
  { caseId, title, pageUrl, seen, url }: CallInput<'shop.terms'>,
): Promise<NotedTerms> {
  const address = webAddressOf(url);
  if (!address) throw new TikiyaError('bad-request');
  const { db } = deps;
  const [row, head] = await guarded(() => Promise.all([db.cases.get(caseId), db.heads.get(caseId)]));
  if (row ? row.binnedAtMs !== undefined : head) throw new TikiyaError('not-found');
  const asked = {
    caseId,
    url: address,
    askedAt: nowOf(deps),
    ...(!row && { start: { title, pageUrl, seen } }),
  };
  const id = await guarded(() => db.transaction('rw', db.awaitedTerms, () => noteAwaited(db, asked)));
  return { id, url: address };
}
