/**
 * A value of JSON with every text in it well-formed: a letter that was cut in two (half of an emoji) becomes the sign for an
 * unknown one. It would be another value once it was written as UTF-8.
 */
export function wellFormedJson(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormedJson);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name.toWellFormed(), wellFormedJson(one)]),
  );
}
