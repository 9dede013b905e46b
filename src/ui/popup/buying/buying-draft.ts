import type { BuyingDraft } from '../../../platform/buying-drafts.ts';

/** What a checklist keeps as an entry of its own. */
export type BuyingAct = keyof BuyingDraft['attempts'];

/** A checklist in which nothing was done yet. */
export const newBuyingDraft = (place: string, caseId: string, startedAtMs: number): BuyingDraft => ({
  place,
  caseId,
  title: '',
  startedAtMs,
  attempts: {},
  prices: [],
  earlier: [],
  terms: [],
  identity: {},
  keptDetails: [],
  coupon: '',
});

/** Every entry that was kept, or tried to be, for a checklist. */
export const entryIdsOf = ({ attempts, prices, earlier }: BuyingDraft): readonly string[] => [
  ...Object.values(attempts),
  ...prices,
  ...earlier,
];

/** A stored checklist, if it still has the shape of one. */
export function soundBuyingDraft(raw: Partial<BuyingDraft> | null | undefined): BuyingDraft | undefined {
  const { place, caseId, startedAtMs } = raw ?? {};
  if (typeof place !== 'string' || typeof caseId !== 'string' || typeof startedAtMs !== 'number')
    return undefined;
  return { ...newBuyingDraft(place, caseId, startedAtMs), ...raw };
}

const DAY_MS = 24 * 60 * 60_000;
/** For how long a checklist offers to keep the prices of other shops; one that was only looked at, for a day. */
const PRICE_DAYS = 14;
/** After so long nobody buys any more by it: what was kept stands in its case. */
const STALE_DAYS = 60;

/** Checklists that are long over. */
export const staleAmong = (all: readonly BuyingDraft[], nowMs: number): readonly BuyingDraft[] =>
  all.filter(({ startedAtMs }) => nowMs - startedAtMs > STALE_DAYS * DAY_MS);

/** The checklists of other shops beside which a price can still be kept. */
export const besideWhich = (
  all: readonly BuyingDraft[],
  place: string,
  nowMs: number,
): readonly BuyingDraft[] =>
  all.filter((draft) => {
    const isBegun = entryIdsOf(draft).length > 0 || draft.coupon !== '';
    const days = isBegun ? PRICE_DAYS : 1;
    return draft.place !== place && draft.title !== '' && nowMs - draft.startedAtMs < days * DAY_MS;
  });
