import type { ContactFact, Purchase } from '../case/purchase.ts';
import type { TermsDoubt } from '../terms/terms-doubt.ts';
import type { CaptureWay } from './verdict.ts';

/** Where a screenshot or note is to be kept. */
export type CaseTarget =
  | { readonly to: 'case'; readonly caseId: string }
  /** `caseId`: the id that it is to have; when it is there by then, that is where it goes. */
  | { readonly to: 'new'; readonly title: string; readonly caseId?: string };

/** Facts that the shopper saw and left switched on; they fill gaps of the purchase and never overwrite. */
export type SeenFacts = Pick<
  Purchase,
  'merchant' | 'orderNumber' | 'total' | 'transactionDate' | 'items' | ContactFact
>;

/** What is saved from a page. `draftId` names the attempt: the same one asked for twice is saved once. */
export interface SaveRequest {
  readonly draftId: string;
  readonly tabId: number;
  /** The address that the shopper saw; the capture is refused when the tab shows another by then. */
  readonly url: string;
  readonly target: CaseTarget;
  readonly seen: SeenFacts;
  readonly agent?: string;
  readonly text?: string;
  /** The page is another business's (a price seen elsewhere): the case learns no fact and no host from it. */
  readonly beside?: true;
}

/** Kept as terms, though it may not be the page that was linked as such. */
export interface NotAsLinked {
  readonly why: TermsDoubt;
  readonly linkedUrl: string;
}

/** A capture that takes more than one look at the page. */
export interface CaptureRequest extends SaveRequest {
  readonly way: CaptureWay;
  /** Whether the page's HTML is kept too. */
  readonly keepsHtml: boolean;
  /** Only the worker sets it. */
  readonly notAsLinked?: NotAsLinked;
  /** What the browser says is selected, also where the page does not let it be read. Only the worker sets it. */
  readonly selected?: string;
}
