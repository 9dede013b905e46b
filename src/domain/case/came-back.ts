import type { ClosingContent } from '../ladder/step-content.ts';
import type { Case } from './case.ts';
import type { Entry } from './entry.ts';
import type { Money } from './money.ts';

type ClosingEntry = Entry & { readonly content: ClosingContent };

/** The last end of a case; undefined where nobody told one. `entries` in any order. */
export function lastClosing(entries: readonly Entry[]): ClosingEntry | undefined {
  return entries
    .filter((entry): entry is ClosingEntry => entry.content.kind === 'closing')
    .sort((a, b) => a.happenedAt.at.localeCompare(b.happenedAt.at))
    .at(-1);
}

/**
 * What came back, a sum for each currency: of a closed case what was told at its end, where that was told; else its refunds
 * and credits. The end of a case that was opened again tells nothing: what was hoped for then may not have come.
 */
export function cameBack({ facts }: Pick<Case, 'facts'>, entries: readonly Entry[]): readonly Money[] {
  const told = facts.status === 'closed' ? lastClosing(entries)?.content.won : undefined;
  if (told) return [told];
  const sums = new Map<string, number>();
  for (const { content } of entries) {
    if (content.kind !== 'payment' || content.direction === 'paid') continue;
    const { minor, currency } = content.sum;
    sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
