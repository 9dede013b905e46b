type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** Text of a JSON value that is a string or a number. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.length < 2_000 ? value : undefined;
}

/** Reads JSON, or what is left after HTML comment and CDATA marks around it are taken off; broken JSON gives undefined. */
export function parseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined; // shops ship broken JSON; the other layers still stand
  }
}

/** Schema types of a JSON-LD object, without their address. */
export function typesOf(object: JsonObject): string[] {
  const raw = object['@type'];
  const list = Array.isArray(raw) ? raw : [raw];
  return list
    .slice(0, 10)
    .flatMap((type) => (typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1)] : []));
}

/** Name in an Organization, Person or plain string; the first one of a list. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return nameOf(value[0]);
  return isObject(value) ? textOfValue(value.name) : undefined;
}

/**
 * All objects in JSON-LD blocks, outer before inner, without recursion and at most `limit`: an Order may stand in a
 * graph, an Invoice's `referencesOrder` or a ParcelDelivery's `partOfOrder`.
 */
export function objectsIn(blocks: readonly string[], limit: number): JsonObject[] {
  const queue: unknown[] = blocks.slice(0, 20).map(parseJson);
  const objects: JsonObject[] = [];
  for (let at = 0; at < queue.length && at < limit; at += 1) {
    const value = queue[at];
    if (!isObject(value)) continue;
    if (!Array.isArray(value)) objects.push(value);
    for (const inner of Object.values(value)) {
      if (queue.length >= limit) break;
      if (isObject(inner)) queue.push(inner);
    }
  }
  return objects;
}

export type { JsonObject };
