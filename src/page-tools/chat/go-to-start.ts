import type { ListScroller } from './list-scroller.ts';
import type { ListSettling } from './settle-list.ts';

/** So often may a list bring older messages, and for so long: more is a history without an end. */
const LOADS_AT_MOST = 120;
const LOAD_AT_MOST_MS = 60_000;
/** Once a list brought older messages it may do so again; another one that scrolls may do so for the first time. */
const MORE_WITHIN_MS = { grown: 2_500, steady: 2_000 };

/** A list that cannot be brought further so often does not let itself be scrolled. */
const HELD_AT_MOST = 3;

/** How it ended: at the start; in a list without an end, or one that holds on to its place; stopped by the shopper. */
export type Begun = 'start' | 'endless' | 'held' | 'stopped';

/** Goes to the start of a list and has it load what is older, as long as there is more. */
export async function goToStart(
  scroller: ListScroller,
  settling: ListSettling,
  stopped: AbortSignal,
): Promise<Begun> {
  if (scroller.maxOffset() < 1) return stopped.aborted ? 'stopped' : 'start';
  const startedMs = performance.now();
  let held = 0;
  for (let loads = 0; loads < LOADS_AT_MOST && performance.now() - startedMs < LOAD_AT_MOST_MS; ) {
    if (stopped.aborted) return 'stopped';
    const height = scroller.maxOffset();
    scroller.scrollTo(0);
    await settling.rest(() => false);
    const hasGrown = scroller.maxOffset() > height + 1;
    const isAway = scroller.offset() > 1;
    held = isAway && !hasGrown ? held + 1 : 0;
    if (held >= HELD_AT_MOST) return 'held';
    if (
      !hasGrown &&
      !isAway &&
      !(await settling.grows(loads > 0 ? MORE_WITHIN_MS.grown : MORE_WITHIN_MS.steady))
    ) {
      return stopped.aborted ? 'stopped' : 'start';
    }
    loads += 1;
  }
  return 'endless';
}
