import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;

/**
 * Looks until there is something (neither undefined, null nor false) and gives it back. For conditions that no event
 * tells of. A look that throws counts as nothing yet. Throws, naming `what`, when there is nothing within `withinMs`.
 */
export async function until<Value>(
  what: string,
  look: () => Value | Promise<Value>,
  withinMs = 15_000,
): Promise<NonNullable<Exclude<Value, false>>> {
  const endMs = performance.now() + withinMs;
  let last: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) {
        return seen as NonNullable<Exclude<Value, false>>;
      }
      last = seen;
    } catch (thrown) {
      last = thrown;
    }
    if (performance.now() > endMs) throw new Error(`${what}: not within ${withinMs} ms`, { cause: last });
    await pause(LOOK_EVERY_MS);
  }
}
