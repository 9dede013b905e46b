import type { CaseSummary, CaseTarget } from '../../contract/calls.ts';
import type { CaseMatch } from '../../domain/matching/match-case.ts';
import type { Draft } from '../../platform/drafts.ts';
import { isTooLong, MOST_SHORT_CHARACTERS } from './limits.ts';

/** Where a save would go as things stand, and why. */
export type CaseChoice =
  | { readonly to: 'case'; readonly one: CaseSummary; readonly because: 'order-number' | 'site' | 'hand' }
  | { readonly to: 'new'; readonly because: 'first' | 'no-match' | 'hand' }
  | { readonly to: 'ask' };

/** What was chosen by hand wins over any match; a case that is gone meanwhile is as good as not chosen. */
export function caseChoiceOf(
  cases: readonly CaseSummary[],
  match: CaseMatch,
  chosen: string | undefined,
): CaseChoice {
  if (chosen === 'new') return { to: 'new', because: 'hand' };
  const byHand = cases.find((one) => one.id === chosen);
  if (byHand) return { to: 'case', one: byHand, because: 'hand' };
  if (match.match === 'ask') return { to: 'ask' };
  if (match.match === 'new') return { to: 'new', because: cases.length === 0 ? 'first' : 'no-match' };
  const matched = cases.find((one) => one.id === match.caseId);
  return matched ? { to: 'case', one: matched, because: match.because } : { to: 'ask' };
}

/** A choice without a case that was taken back since the popup was opened: a new one is made in its place. */
export const withoutGone = (
  choice: CaseChoice | undefined,
  goneId: string | undefined,
): CaseChoice | undefined =>
  choice?.to === 'case' && choice.one.id === goneId ? { to: 'new', because: 'no-match' } : choice;

/** The title as typed cannot be saved; the proposed one takes its place. */
export const isTitleTooLong = ({ newTitle = '' }: Draft): boolean =>
  isTooLong(newTitle, MOST_SHORT_CHARACTERS);

/** The target that is sent; undefined while it has to be asked. */
export function targetOf(choice: CaseChoice, draft: Draft, proposedTitle: string): CaseTarget | undefined {
  if (choice.to === 'case') return { to: 'case', caseId: choice.one.id };
  if (choice.to === 'new') {
    const typed = isTitleTooLong(draft) ? '' : draft.newTitle?.trim();
    return { to: 'new', title: typed || proposedTitle };
  }
  return undefined;
}

/** The cases in the order in which they are likely meant: those of this host first, otherwise as given. */
export function likelyFirst(cases: readonly CaseSummary[], host: string): readonly CaseSummary[] {
  const isHere = (one: CaseSummary): boolean =>
    one.hosts.some((known) => known.replace(/^www\./, '') === host.replace(/^www\./, ''));
  return [...cases.filter(isHere), ...cases.filter((one) => !isHere(one))];
}
