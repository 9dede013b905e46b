import type { CaseTarget, SaveRequest } from '../contract/calls.ts';
import { type CaseFacts, MOST_HOSTS } from '../domain/case/case.ts';
import { fillPurchase } from '../domain/case/fill-purchase.ts';
import { emptyPurchase } from '../domain/case/purchase.ts';
import { hostKind } from '../domain/detect/shop-host.ts';
import { TikiyaError } from '../domain/errors.ts';
import { isSampleOrderPage } from '../domain/sample/sample-order-page.ts';
import { type Moment, msOf } from '../domain/time/moment.ts';
import type { RecordDraft } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import type { CaseRow } from '../storage/rows.ts';
import { caseStartOf } from './terms.ts';

/** A case as a save will leave it: the row, and the record that makes it or changes its facts (none when it stays as it is). */
export interface CaseUpdate {
  readonly row: CaseRow;
  readonly records: readonly RecordDraft[];
}

/** The case id that a save goes to; for a new case that has none yet the one given. */
export const caseIdOf = (target: CaseTarget, newCaseId: string): string => target.caseId ?? newCaseId;

/**
 * The case after a save from a page: made anew or with its gaps filled by what was seen, the shop's own host noted, one
 * entry more. Throws `not-found` when the target was deleted meanwhile.
 */
export async function caseAfterSave(
  db: Database,
  caseId: string,
  request: Pick<SaveRequest, 'target' | 'seen' | 'url' | 'beside'>,
  at: Moment,
): Promise<CaseUpdate> {
  const row = await db.cases.get(caseId);
  const isBinned = row?.binnedAtMs !== undefined;
  if (isBinned || (!row && request.target.to === 'case')) throw new TikiyaError('not-found');
  const start = row ? undefined : await caseStartOf(db, caseId);
  const facts: CaseFacts = row?.facts ?? {
    title: request.target.to === 'new' ? request.target.title : '',
    status: 'open',
    purchase: start ? fillPurchase(emptyPurchase, start.seen) : emptyPurchase,
    hosts: start ? withHost([], start.pageUrl) : [],
    ...(isSampleOrderPage(request.url) && { sample: true }),
  };
  const purchase = request.beside ? facts.purchase : fillPurchase(facts.purchase, request.seen);
  const hosts = request.beside ? facts.hosts : withHost(facts.hosts, request.url);
  const isChanged = !row || purchase !== facts.purchase || hosts !== facts.hosts;
  const after: CaseFacts = isChanged ? { ...facts, purchase, hosts } : facts;
  const version = (row?.version ?? 0) + (isChanged ? 1 : 0);
  return {
    row: {
      id: caseId,
      facts: after,
      createdAt: row?.createdAt ?? at,
      version,
      entryCount: (row?.entryCount ?? 0) + 1,
      touchedAtMs: msOf(at),
    },
    records: isChanged
      ? [{ subject: { type: 'case', id: caseId }, action: 'put', version, content: after }]
      : [],
  };
}

// Pages of a shared host say nothing about the business, so only a shop's own host is remembered.
function withHost(hosts: readonly string[], url: string): readonly string[] {
  const host = URL.canParse(url) && !isSampleOrderPage(url) ? new URL(url).hostname : '';
  const isNew = host !== '' && hosts.length < MOST_HOSTS && !hosts.includes(host);
  return isNew && hostKind(host) === 'shop' ? [...hosts, host] : hosts;
}
