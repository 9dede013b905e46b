import { browser } from './browser.ts';

/** A value that was found on some page of a shop. */
export interface FoundValue {
  readonly value: string;
  readonly sure: boolean;
}

/** A checklist before buying: what was looked at and typed, and the names of the entries that were kept for it. */
export interface BuyingDraft {
  /** The shop that it is about: see `buyingPlaceOf`. */
  readonly place: string;
  /** Id that the case gets with the first thing that is kept. */
  readonly caseId: string;
  /** Title that the case gets then. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;
  /** Ids of entries by what they keep: asked for twice they are saved once. */
  readonly attempts: Readonly<Partial<Record<'shop' | 'page' | 'terms' | 'coupon', string>>>;
  /** Ids of entries with prices seen elsewhere, and of earlier ones of the same kind. */
  readonly prices: readonly string[];
  readonly earlier: readonly string[];
  /** Addresses of the shop's terms that were opened from here, to be kept on pages of their own. */
  readonly terms: readonly string[];
  /** Who is behind the shop, as far as its pages told until now, by name of the detail. */
  readonly identity: Readonly<Record<string, FoundValue>>;
  /** The details that stand in the entry that was kept. */
  readonly keptDetails: readonly string[];
  readonly coupon: string;
}

const PREFIX = 'buying ';

/** Every checklist that is under way, the last begun first. */
export async function listBuyingDrafts(): Promise<BuyingDraft[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, draft]) => draft as BuyingDraft)
    .sort((one, other) => other.startedAtMs - one.startedAtMs);
}

/** Keeps a checklist; needs no worker, so that it outlives the popup. */
export const keepBuyingDraft = (draft: BuyingDraft): Promise<void> =>
  browser.storage.local.set({ [PREFIX + draft.place]: draft });

/** Drops the checklist of a shop. */
export const dropBuyingDraft = (place: string): Promise<void> => browser.storage.local.remove(PREFIX + place);
