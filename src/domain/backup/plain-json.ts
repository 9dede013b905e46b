/** Deeper than anything that is kept. */
const MOST_DEPTH = 24;

/** Names that mean something to the language itself, in an object that is copied. */
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value that was read as JSON is what ours looks like: not too deep, its texts well-formed Unicode, no name that
 * could reach into what all objects share.
 */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MOST_DEPTH) return false;
  if (Array.isArray(value)) return value.every((one) => isPlainJson(one, depth + 1));
  return Object.entries(value).every(
    ([name, one]) => !REFUSED.has(name) && name.isWellFormed() && isPlainJson(one, depth + 1),
  );
}
