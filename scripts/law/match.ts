import type { Outcome, WorkedCase } from './run-case.ts';

/** Words of `expected` that are no figures. */
const NOT_COMPARED = new Set(['why', 'acceptAlso', 'source']);
/** Lists of which the expected ones must be there; more may be. */
const INCLUDED = new Set(['rule', 'missing', 'notes']);

/** The names of the expected figures that came out otherwise; any reading of `acceptAlso` is right too. */
export function mismatches(worked: WorkedCase, outcome: Outcome): string[] {
  const also = (worked.expected.acceptAlso ?? {}) as Readonly<Record<string, readonly unknown[]>>;
  return Object.entries(worked.expected)
    .filter(([name]) => !NOT_COMPARED.has(name))
    .filter(([name, expected]) => {
      const found = [outcome[name], ...(name === 'deadlineState' ? [outcome.state] : [])];
      return ![expected, ...(also[name] ?? [])].some((right) =>
        found.some((one) => isSame(name, right, one)),
      );
    })
    .map(([name]) => name);
}

function isSame(name: string, expected: unknown, found: unknown): boolean {
  if (INCLUDED.has(name)) {
    return Array.isArray(expected) && Array.isArray(found) && expected.every((item) => found.includes(item));
  }
  if (typeof expected === 'number' && typeof found === 'number') return Math.abs(expected - found) < 0.005;
  if (typeof expected === 'object' && expected !== null && typeof found === 'object' && found !== null) {
    return Object.entries(expected).every(([key, value]) =>
      isSame(key, value, (found as Record<string, unknown>)[key]),
    );
  }
  return (expected ?? null) === (found ?? null);
}
