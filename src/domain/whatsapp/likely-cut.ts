/** What the program writes at most: about 40,000 messages without pictures and files, 10,000 with them (WhatsApp's help). */
const MOST = { alone: 40_000, withMedia: 10_000 } as const;
/** The program counts some notes that we do not, and the other way round. */
const ABOUT = 0.02;

/** Whether an export has just about as many messages as fit: then older ones are likely missing from it. */
export function isLikelyCut(messageCount: number, hasMedia: boolean): boolean {
  const most = hasMedia ? MOST.withMedia : MOST.alone;
  return Math.abs(messageCount - most) <= most * ABOUT;
}
