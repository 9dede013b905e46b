import type { CaseTarget, PopupStart, SaveRequest } from '../../contract/calls.ts';
import type { Day } from '../../domain/time/day.ts';
import { caseChoiceOf, isTitleTooLong, targetOf } from './case-choice.ts';
import { wordsSentOf } from './draft.ts';
import { fieldsOf, seenFactsOf, unsentOf } from './fields.ts';
import { keptItems } from './found-items.ts';
import type { PopupState, SaveKind, UnsentName } from './state.ts';

interface Made {
  readonly request: SaveRequest;
  /** What is left out because it cannot be sent as typed. */
  readonly unsent: readonly UnsentName[];
}

const caseOfTerms = ({ caseId, caseTitle, isNew }: NonNullable<PopupStart['awaitedTerms']>): CaseTarget =>
  isNew ? { to: 'new', title: caseTitle, caseId } : { to: 'case', caseId };

/** What a save sends as things stand; undefined while the case has to be asked. `today`: the last day of an order. */
export function saveRequestOf(
  kind: SaveKind,
  { draft, findings, match, page }: PopupState,
  { cases, awaitedTerms }: PopupStart,
  proposedTitle: string,
  today: Day,
): Made | undefined {
  const awaiting = kind === 'terms' && awaitedTerms;
  const target = awaiting
    ? caseOfTerms(awaiting)
    : targetOf(caseChoiceOf(cases, match, draft.chosen), draft, proposedTitle);
  if (!target) return undefined;
  const fields = fieldsOf(findings, draft, today);
  const items = keptItems(findings, draft);
  const { draftId } = draft;
  const { tabId, url } = page;
  const isTitleUnsent = target.to === 'new' && isTitleTooLong(draft);
  return {
    request: {
      draftId,
      tabId,
      url,
      target,
      seen: { ...seenFactsOf(fields), ...(items.length > 0 && { items }) },
      ...wordsSentOf(draft),
    },
    unsent: [...unsentOf(fields), ...(isTitleUnsent ? ['title' as const] : [])],
  };
}
