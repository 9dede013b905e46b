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
  /** Ids of the entries on the timeline that hold the terms which the checklist kept; others kept some by hand. */
  readonly keptTerms?: readonly string[];
  readonly orders: readonly PlacedOrder[];
  /** What the law wants to be told of a seller before the deal. */
  readonly duty?: SellerDuty;
}

/** A note that terms are still to be kept, while it is put aside with the checklist that asked for them. */
export interface AsideTerms {
  readonly id: string;
  readonly url: string;
  readonly reachedUrl?: string;
  readonly askedAt: Moment;
  /** The evidence that they were kept as. */
  readonly keptAs?: string;
  /** What the case begins with, where it was not there yet. */
  readonly start?: { readonly title: string; readonly pageUrl: string; readonly seen: SeenFacts };
}

/** What a checklist has in the store. */
interface OfChecklist {
  readonly caseId: string;
  readonly entryIds: readonly string[];
  /** Addresses of terms that were opened from it, to be kept on pages of their own. */
  readonly terms: readonly string[];
}

/** Messages about a purchase that is not made yet. `caseId`: the case that the checklist makes with the first thing kept. */
export interface ShopCalls {
  'shop.start': { in: { url: string } & OfChecklist; out: ShopStart };
  /** Opens the shop's terms in a tab of their own, to be kept there; a case that is not there yet is made with them. */
  'shop.terms': {
    in: { caseId: string; title: string; pageUrl: string; seen: SeenFacts; url: string };
    out: Record<string, never>;
  };
  /** Puts what the checklist kept into the bin: the whole case when it holds nothing else. */
  'shop.throw': { in: OfChecklist; out: { readonly aside: readonly AsideTerms[] } };
  /** Takes that back; `aside`: the notes that were put aside with it. */
  'shop.restore': {
    in: { caseId: string; entryIds: readonly string[]; aside: readonly AsideTerms[] };
    out: Record<string, never>;
  };
}
