import type { SellerDuty } from '../domain/law/seller-duty.ts';
import type { PurchaseSketch } from '../domain/matching/double-order.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { SeenFacts } from './calls.ts';

/** An order at this shop that an open case knows of. */
export interface PlacedOrder {
  readonly caseId: string;
  readonly title: string;
  readonly purchase: PurchaseSketch;
  /** When the case first heard of the order: what was captured then. */
  readonly notedAt: Moment;
}

/** How a checklist before buying stands on disk. */
export interface ShopStart {
  /** `none`: nothing was kept yet; `gone`: deleted since, its id is used up. */
  readonly case: 'none' | 'there' | 'gone';
  readonly caseTitle?: string;
  /** Which of the entries asked about are on the timeline of the case. */
  readonly kept: readonly string[];
  readonly terms: 'none' | 'awaited' | 'kept';
  /** Ids of the entries of terms that are on the timeline. */
  readonly keptTerms?: readonly string[];
  readonly orders: readonly PlacedOrder[];
  /** What the law wants to be told of a seller before the deal. */
  readonly duty?: SellerDuty;
}

/** Messages about a purchase that is not made yet. `caseId`: the case that the checklist makes with the first thing kept. */
export interface ShopCalls {
  'shop.start': { in: { url: string; caseId: string; entryIds: readonly string[] }; out: ShopStart };
  /** Opens the shop's terms in a tab of their own, to be kept there; a case that is not there yet is made with them. */
  'shop.terms': {
    in: { caseId: string; title: string; pageUrl: string; seen: SeenFacts; url: string };
    out: Record<string, never>;
  };
  /** Puts what the checklist kept into the bin: the whole case when it holds nothing else. */
  'shop.throw': { in: { caseId: string; entryIds: readonly string[] }; out: Record<string, never> };
  /** Takes that back. */
  'shop.restore': { in: { caseId: string; entryIds: readonly string[] }; out: Record<string, never> };
}
