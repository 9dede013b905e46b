import type { LoadFile } from './load-file.ts';

/** A kept file, as it is asked for. */
export interface FileName {
  readonly evidenceId: string;
  readonly name: string;
}

/**
 * The same files, of which the next one of `order` is read while the one before it is worked on: one more at most is in memory.
 * What is asked for beside it comes as ever.
 */
export function loadAhead(load: LoadFile, order: readonly FileName[]): LoadFile {
  const keyOf = ({ evidenceId, name }: FileName): string => JSON.stringify([evidenceId, name]);
  const places = new Map(order.map((file, place) => [keyOf(file), place]));
  let ahead: { readonly key: string; readonly bytes: ReturnType<LoadFile> } | undefined;
  return async (evidenceId, name) => {
    const key = keyOf({ evidenceId, name });
    const place = places.get(key);
    const held = ahead?.key === key ? ahead.bytes : undefined;
    if (held) ahead = undefined;
    const bytes = await (held ?? load(evidenceId, name));
    const next = place === undefined ? undefined : order[place + 1];
    if (next && ahead?.key !== keyOf(next)) {
      const coming = load(next.evidenceId, next.name);
      // Whoever asks for it hears of it.
      coming.catch(() => undefined);
      ahead = { key: keyOf(next), bytes: coming };
    }
    return bytes;
  };
}
