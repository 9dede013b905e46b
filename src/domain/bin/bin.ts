/** How long something stays in the bin before it is erased for good. */
export const BIN_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Until when (milliseconds since 1970) what was put into the bin at `binnedAtMs` can be brought back. */
export const keptUntil = (binnedAtMs: number): number => binnedAtMs + BIN_DAYS * DAY_MS;

/** What was put into the bin at this instant or before is to be erased at `nowMs`. */
export const eraseUpTo = (nowMs: number): number => nowMs - BIN_DAYS * DAY_MS;

/** Days that are left in the bin, begun ones counted whole, never more than all of them; 0 once they are over. */
export const daysLeftInBin = (binnedAtMs: number, nowMs: number): number =>
  Math.min(BIN_DAYS, Math.max(0, Math.ceil((keptUntil(binnedAtMs) - nowMs) / DAY_MS)));
