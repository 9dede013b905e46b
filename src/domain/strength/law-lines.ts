import type { LawFacts } from '../case/purchase.ts';
import type { Answer, CheckedAnswer, LawReason } from '../law/answer.ts';
import { assessFacts } from '../law/assess-facts.ts';
import { countryOf } from '../law/country-of.ts';
import type { CaseRights } from '../rights/rights-of.ts';
import type { Day } from '../time/day.ts';
import type { RulePlace, Side, StrengthLine } from './strength-line.ts';

/** The right that every case is about first. */
const CANCEL = 'cancel';

/** What the law says for and against a case. `facts`: what the case tells in the words of its law. */
export function lawLines(
  jurisdiction: string,
  facts: LawFacts,
  rights: CaseRights,
  today: Day,
): readonly StrengthLine[] {
  const cancel = rights.answers.find(({ right }) => right === CANCEL);
  const unwritten = unwrittenOf(facts, rights);
  return [
    ...(cancel
      ? [cancelLine(cancel, rights), ...policyLines(cancel, today), ...documentLines(cancel, facts)]
      : []),
    ...(cancel ? factLines(jurisdiction, facts, cancel, today) : []),
    ...(unwritten
      ? [{ says: 'notice-unwritten', side: 'against', right: unwritten.right, ...ruleOf(unwritten) } as const]
      : []),
    ...claimLines(jurisdiction, rights).filter(({ right }) => right !== unwritten?.right),
    // Nothing ended by it, so that nobody is late.
    ...lateLines(rights, today).filter(({ right }) => !unwritten || !ENDINGS.includes(right ?? '')),
  ].filter((line) => line !== undefined);
}

/** Rights that take a notice in writing, and all by which a deal that goes on is ended. */
const WRITTEN_ONLY = ['end-gym', 'end-timeshare'];
const ENDINGS = [...WRITTEN_ONLY, 'end-continuing'];

/** The right that was used by word of mouth where only a notice in writing is one; undefined: none was. */
export function unwrittenOf(facts: LawFacts, { answers }: CaseRights): CheckedAnswer | undefined {
  const isSpoken = [facts.endNoticeMethod, facts.noticeMethod].some(
    (method) => method === 'phone' || method === 'in-person',
  );
  return isSpoken ? answers.find(({ right }) => WRITTEN_ONLY.includes(right)) : undefined;
}

const placeOf = ({ lawNames, section, schedule, sectionUrl }: LawReason): RulePlace => ({
  lawNames,
  section,
  ...(schedule && { schedule }),
  sectionUrl,
});

/** The place of the rule that decides. */
function ruleOf(answer: Answer): { readonly rule?: RulePlace } {
  const reason = answer.reasons.find(({ rule }) => rule === answer.rule) ?? answer.reasons[0];
  return reason ? { rule: placeOf(reason) } : {};
}

/** How the right to cancel stands. */
function cancelLine(answer: Answer, { dates }: CaseRights): StrengthLine | undefined {
  const { right, state, safeBy, deadline, lean, contested } = answer;
  const base = { right, ...ruleOf(answer) };
  const isOwn = dates.some((date) => date.right === right && date.clock === undefined);
  const day = deadline ?? safeBy;
  if (state === 'contested' || (contested && state !== 'none' && state !== 'passed')) {
    const says = lean === undefined ? 'disputed' : lean ? 'disputed-for' : 'disputed-against';
    return { ...base, says, side: 'both' };
  }
  switch (state) {
    case 'dated':
      if (!isOwn) return { ...base, says: 'notice-in-time', side: 'for' };
      return { ...base, says: 'in-time', side: 'for', ...(day && { day }) };
    case 'open':
      return { ...base, says: 'no-end-yet', side: 'for' };
    case 'reasonable-time':
      return { ...base, says: 'reasonable-time', side: 'for' };
    case 'passed':
      return { ...base, says: 'too-late', side: 'against', ...(day && { day }) };
    case 'none':
      return { ...base, says: 'no-right', side: 'against' };
    case 'policy':
      return { ...base, says: 'their-terms', side: 'both' };
    default:
      return undefined;
  }
}

/** Terms of the business that are better than the law. */
function policyLines(answer: Answer, today: Day): StrengthLine[] {
  const { right, policyUntil } = answer;
  if (!policyUntil || policyUntil < today) return [];
  return [{ says: 'own-policy', side: 'for', right, day: policyUntil, ...ruleOf(answer) }];
}

/** Whether the document that starts the days came. */
function documentLines(cancel: Answer, facts: LawFacts): StrengthLine[] {
  const base = { fact: 'disclosureDate', ...ruleOf(cancel) };
  if (cancel.state === 'open' && facts.disclosureDate === null)
    return [{ ...base, says: 'no-document', side: 'for' }];
  return cancel.missing.includes('disclosureDate')
    ? [{ ...base, says: 'document-unknown', side: 'both' }]
    : [];
}

/** The better, the higher; what is not told yet lies between. */
const RANK: Partial<Readonly<Record<Answer['state'], number>>> = {
  dated: 3,
  open: 3,
  'reasonable-time': 3,
  'needs-fact': 2,
  contested: 1,
  policy: 1,
};
const rankOf = ({ state }: Answer): number => RANK[state] ?? 0;

/** Flags over which businesses argue although the law does not mind them. */
const ARGUED = ['opened', 'used', 'serviceStarted'];

/**
 * What each flag does to the right to cancel, by asking the law what it would say if it were the other way round: one that
 * takes the right away, makes it disputed, keeps it, or does not matter.
 */
function factLines(jurisdiction: string, facts: LawFacts, cancel: Answer, today: Day): StrengthLine[] {
  const vocabulary = countryOf(jurisdiction)?.vocabulary ?? {};
  return Object.entries(facts).flatMap(([fact, value]): StrengthLine[] => {
    if (vocabulary[fact]?.type !== 'flag' || typeof value !== 'boolean') return [];
    const read = assessFacts({ jurisdiction, facts: { ...facts, [fact]: !value } }, today);
    const other = read.ok ? read.value.answers.find(({ right }) => right === CANCEL) : undefined;
    if (!other) return [];
    const line = (says: StrengthLine['says'], side: Side, of: Answer): StrengthLine => ({
      says,
      side,
      fact,
      value,
      ...ruleOf(of),
    });
    const [now, then] = [rankOf(cancel), rankOf(other)];
    if (now < then)
      return [now === 1 ? line('fact-disputed', 'both', cancel) : line('fact-hurts', 'against', cancel)];
    if (now > then) return [line('fact-helps', 'for', other)];
    return value && now === 3 && ARGUED.includes(fact) ? [line('fact-harmless', 'for', cancel)] : [];
  });
}

/** Other claims: those that stand, those that are not settled, and those that are over. */
function claimLines(jurisdiction: string, { answers }: CaseRights): StrengthLine[] {
  const claims = countryOf(jurisdiction)?.claims ?? [];
  return answers
    .filter(({ right }) => claims.includes(right))
    .flatMap((answer): StrengthLine[] => {
      const base = { right: answer.right, ...ruleOf(answer) };
      switch (answer.state) {
        case 'dated':
        case 'open':
        case 'reasonable-time':
          return answer.gives.compensation === 0 ? [] : [{ ...base, says: 'claim', side: 'for' }];
        case 'contested':
          return [{ ...base, says: 'disputed', side: 'both' }];
        case 'policy':
          return [{ ...base, says: 'their-terms', side: 'both' }];
        case 'none':
          return [{ ...base, says: 'no-right', side: 'against' }];
        default:
          return [];
      }
    });
}

/** What the business should have done by now. */
function lateLines({ answers, dates }: CaseRights, today: Day): StrengthLine[] {
  return dates
    .filter(({ who, safeBy, lastDay = safeBy }) => who === 'business' && lastDay < today)
    .map(({ right, clock, rule, safeBy, lastDay = safeBy }): StrengthLine => {
      const reason = answers.flatMap(({ reasons }) => reasons).find((one) => one.rule === rule);
      return {
        says: 'business-late',
        side: 'for',
        right,
        day: lastDay,
        ...(clock && { clock }),
        ...(reason && { rule: placeOf(reason) }),
      };
    });
}
