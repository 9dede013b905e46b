import type { AsideTerms, ShopStart } from '../../../contract/shop-calls.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import type { BuyingDraft } from '../../../platform/buying-drafts.ts';
import { type Detail, detailsOf, namesOf } from './shop-details.ts';

/** What is being done right now. */
export type BuyingTask = 'shop' | 'page' | 'terms' | 'coupon' | 'beside' | 'undo' | 'throw';

/** A checklist that was thrown away, with all that brings it back. */
interface Thrown {
  readonly draft: BuyingDraft;
  /** What was on the timeline of it. */
  readonly entryIds: readonly string[];
  readonly aside: readonly AsideTerms[];
}

/** What the checklist shows. */
export interface BuyingState {
  /** That of the page's shop; absent while none was begun. */
  readonly draft: BuyingDraft | undefined;
  /** Checklists of other shops, beside which this page's price can be kept. */
  readonly others: readonly BuyingDraft[];
  /** What the worker knows; undefined until it answered. */
  readonly start: ShopStart | undefined;
  readonly task: BuyingTask | undefined;
  /** Pictures that were taken, and of how many, while the page is captured. */
  readonly pictures: { readonly done: number; readonly total: number | null } | undefined;
  readonly error: { readonly task: BuyingTask; readonly code: ErrorCode } | undefined;
  /** The browser refused to keep what was typed. */
  readonly isDraftKept: boolean;
  /** What was thrown away, while it can be taken back here. */
  readonly thrown: Thrown | undefined;
  /** The price of this page was kept beside a case of another shop. */
  readonly beside: { readonly title: string; readonly entryId: string } | undefined;
}

export const openingBuying: BuyingState = {
  draft: undefined,
  others: [],
  start: undefined,
  task: undefined,
  pictures: undefined,
  error: undefined,
  isDraftKept: true,
  thrown: undefined,
  beside: undefined,
};

/** Which rows of the checklist are done. */
export interface BuyingRows {
  readonly details: readonly Detail[];
  readonly shop: 'open' | 'done' | 'more';
  readonly page: boolean;
  readonly terms: ShopStart['terms'];
  readonly coupon: boolean;
  /** How many prices were kept beside it. */
  readonly prices: number;
  /** Rows that are done, of how many. */
  readonly done: number;
  readonly of: number;
  /** There is something that would be missed. */
  readonly isBegun: boolean;
}

/** The rows as they stand, by what is on disk. */
export function buyingRows({ draft, start }: Pick<BuyingState, 'draft' | 'start'>): BuyingRows {
  const kept = new Set(start?.kept);
  const has = (entryId: string | undefined): boolean => entryId !== undefined && kept.has(entryId);
  const details = detailsOf(draft?.identity ?? {});
  const hasMore = namesOf(details).some((name) => !draft?.keptDetails.includes(name));
  const isShopKept = has(draft?.attempts.shop);
  const shop = isShopKept ? (hasMore ? 'more' : 'done') : 'open';
  const page = has(draft?.attempts.page);
  const coupon = has(draft?.attempts.coupon);
  const prices = (draft?.prices ?? []).filter(has).length;
  const terms = start?.terms ?? 'none';
  const rows = [isShopKept, page, terms === 'kept', coupon, prices > 0];
  const done = rows.filter(Boolean).length;
  const isBegun = done > 0 || terms === 'awaited' || (draft?.coupon ?? '') !== '';
  return { details, shop, page, terms, coupon, prices, done, of: rows.length, isBegun };
}
