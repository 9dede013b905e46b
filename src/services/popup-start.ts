import type { CaseSummary, PageRead, PopupStart, Saved } from '../contract/calls.ts';
import type { NotAsLinked } from '../domain/capture/capture-request.ts';
import type { Entry } from '../domain/case/entry.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import { type CaseMatch, matchCase } from '../domain/matching/match-case.ts';
import { rightsOf } from '../domain/rights/rights-of.ts';
import { urgentDateOf } from '../domain/rights/urgent-date.ts';
import { dayIn } from '../domain/time/moment.ts';
import { listDatedEntries } from '../storage/dated-entries.ts';
import { listCases } from '../storage/queries.ts';
import type { AwaitedTermsRow, CaseRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { confirmSaved } from './confirm-saved.ts';
import type { Deps } from './deps.ts';
import { termsAwaitedAt } from './terms.ts';

/** What the popup needs to be usable, before the page is read. */
export async function startPopup(
  deps: Pick<Deps, 'db' | 'clock'>,
  { url, draftId }: { url: string; draftId: string },
  dataLost: boolean,
  doubted?: NotAsLinked & { readonly row: AwaitedTermsRow },
): Promise<PopupStart> {
  const [rows, entries, saved, awaited] = await Promise.all([
    openCases(deps),
    guarded(() => listDatedEntries(deps.db)),
    savedOrNot(deps, draftId),
    doubted?.row ?? termsAwaitedAt(deps.db, url),
  ]);
  const doubt = doubted && { why: doubted.why, linkedUrl: doubted.linkedUrl };
  const waiting = awaited && (await caseThatAwaits(deps, awaited, rows));
  const cases = rows.map((row) => summaryOf(row, entries.get(row.id) ?? [], deps.clock()));
  return {
    cases,
    match: matchCase(rows, hostOf(url), undefined),
    dataLost,
    ...(saved ? { saved } : {}),
    ...(waiting ? { awaitedTerms: { ...waiting, ...(doubt && { doubt }) } } : {}),
  };
}

/** The case that waits for terms: one that is there, or one that begins with them. */
async function caseThatAwaits(
  { db }: Pick<Deps, 'db'>,
  { caseId, start }: AwaitedTermsRow,
  rows: readonly CaseRow[],
): Promise<PopupStart['awaitedTerms']> {
  const row = rows.find(({ id }) => id === caseId);
  if (row) return { caseId, caseTitle: row.facts.title };
  // A chain without a case: it was there once.
  if (!start || (await guarded(() => db.heads.get(caseId)))) return undefined;
  return { caseId, caseTitle: start.title, isNew: true };
}

/**
 * Reads what the page says and the case it belongs to by that. Only a sure order number decides the case. Throws
 * `tab-changed` when the tab shows another page than the popup speaks of.
 */
export async function readPurchase(
  deps: Pick<Deps, 'db' | 'page'>,
  { tabId, url }: { tabId: number; url: string },
): Promise<PageRead> {
  const reading = await deps.page.readPage(tabId);
  const tab = await deps.page.tabState(tabId);
  if (tab.url !== url) throw new TikiyaError('tab-changed');
  const { orderNumber } = reading.findings;
  const rows = await openCases(deps);
  return {
    findings: reading.findings,
    ...(reading.shop && { shop: reading.shop }),
    match: matchCase(rows, hostOf(url), orderNumber?.sure ? orderNumber.value : undefined),
  };
}

/** What the draft has saved; evidence that does not read back counts as not saved, and the next save takes it anew. */
async function savedOrNot({ db }: Pick<Deps, 'db'>, draftId: string): Promise<Saved | undefined> {
  try {
    return await confirmSaved(db, draftId);
  } catch (thrown) {
    if (codeOf(thrown) === 'evidence-mismatch') return undefined;
    throw thrown;
  }
}

/** The case that a page belongs to, by its address and the order number as the shopper left it. */
export async function matchPage(
  deps: Pick<Deps, 'db'>,
  { url, orderNumber }: { url: string; orderNumber?: string },
): Promise<{ match: CaseMatch }> {
  return { match: matchCase(await openCases(deps), hostOf(url), orderNumber) };
}

async function openCases({ db }: Pick<Deps, 'db'>): Promise<CaseRow[]> {
  const rows = await guarded(() => listCases(db));
  return rows.filter(({ facts }) => facts.status === 'open' && !facts.sample);
}

function summaryOf(
  { id, facts, entryCount, createdAt }: CaseRow,
  entries: readonly Entry[],
  nowMs: number,
): CaseSummary {
  const today = dayIn(zoneOfLaw(facts.purchase), nowMs);
  const urgent = urgentDateOf(facts.purchase, rightsOf({ facts }, entries, today), today);
  const { merchant, orderNumber, total, transactionDate, items } = facts.purchase;
  return {
    id,
    title: facts.title,
    hosts: facts.hosts,
    entryCount,
    capturedOn: dayIn(createdAt.zone, Date.parse(createdAt.at)),
    ...(urgent && { urgent }),
    ...(merchant === undefined ? {} : { merchant }),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(total === undefined ? {} : { total }),
    ...(transactionDate === undefined ? {} : { transactionDate }),
    ...(items === undefined ? {} : { items }),
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
