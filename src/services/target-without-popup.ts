import type { CaseTarget } from '../domain/capture/capture-request.ts';
import { type TitleWords, titleOf } from '../domain/case/proposed-title.ts';
import type { Finding } from '../domain/detect/finding.ts';
import { siteNameOf } from '../domain/matching/site-name.ts';
import type { AwaitedTermsRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import type { Deps } from './deps.ts';
import { caseRowOrNone } from './look-up.ts';
import { readPurchase } from './popup-start.ts';
import { termsAwaitedAt } from './terms.ts';

/** Where a capture goes that was asked for without the popup, and whether it is the terms that a case waits for. */
export interface TargetWithoutPopup {
  readonly target: CaseTarget;
  readonly isAwaitedTerms: boolean;
}

/**
 * The case of a page when nobody is there to ask: the one that waits for these terms, else the one that the page matches
 * beyond doubt, else a new one. Reads the page; nothing that it says is filled in unseen. Throws `tab-changed`,
 * `tab-closed` and `page-not-capturable`.
 */
export async function targetWithoutPopup(
  deps: Pick<Deps, 'db' | 'page'>,
  tab: { readonly tabId: number; readonly url: string; readonly title: string },
  words: TitleWords,
  mayBeTerms = true,
): Promise<TargetWithoutPopup> {
  // A page that may not be the terms that its tab was opened for is one like any other: nobody is there to ask.
  const awaited = mayBeTerms ? await termsAwaitedAt(deps.db, tab.url) : undefined;
  const target = awaited && (await caseThatAwaits(deps, awaited));
  if (target) return { target, isAwaitedTerms: true };
  const { findings, match } = await readPurchase(deps, tab);
  if (match.match === 'case') return { target: { to: 'case', caseId: match.caseId }, isAwaitedTerms: false };
  const parts = {
    merchant: sureTextOf(findings.merchant),
    orderNumber: sureTextOf(findings.orderNumber),
    site: siteNameOf(tab.url),
    pageTitle: tab.title,
  };
  return { target: { to: 'new', title: titleOf(parts, words) }, isAwaitedTerms: false };
}

const sureTextOf = (finding: Finding<string> | undefined): string => (finding?.sure ? finding.value : '');

/** The case that waits for terms, while it is open; one that begins with them is there only then. */
async function caseThatAwaits(
  { db }: Pick<Deps, 'db'>,
  { caseId, start }: AwaitedTermsRow,
): Promise<CaseTarget | undefined> {
  const row = await caseRowOrNone(db, caseId);
  if (row) return row.facts.status === 'open' ? { to: 'case', caseId } : undefined;
  // A chain without a case: it was there once.
  if (!start || (await guarded(() => db.heads.get(caseId)))) return undefined;
  return { to: 'new', title: start.title, caseId };
}
