import type { CallSubject } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import type { LawReason } from '../law/answer.ts';
import { assessFacts } from '../law/assess-facts.ts';
import { withFact, withUnknown } from '../law/purchase-facts.ts';
import type { Day } from '../time/day.ts';
import { type Moment, momentOf, msOf } from '../time/moment.ts';

const MINUTE_MS = 60_000;
/** No rule is looked for beyond this wait. */
const MOST_MINUTES = 60;

/** The fact of a purchase that says whether the business is one whose telephone the law rules. */
const SECTOR_FACT = 'phoneSector';

/** What a call can be about so that the law sets a time for its answer. */
const RULED_SUBJECTS: readonly CallSubject[] = ['fault', 'bill', 'ending'];

/** A rule of the law that sets a time for a human answer. */
interface WaitRule {
  /** The longest wait that it allows, in whole minutes. */
  readonly minutes: number;
  readonly reason: LawReason;
}

/** What the law says of the length of a wait. */
export type WaitVerdict =
  /** Nothing: no rule, a short wait, or another kind of business or call. */
  | { readonly is: 'nothing' }
  /** The answer to this decides whether it says something. */
  | { readonly is: 'ask'; readonly fact: 'sector' | 'subject' }
  | { readonly is: 'passed'; readonly minutes: number; readonly at: Moment; readonly reason: LawReason };

/** A wait on the telephone, and what the call was about. */
export interface Wait {
  readonly startedAt: Moment;
  readonly waitedMs: number;
  readonly about?: CallSubject;
}

/** What the law of a purchase says of a wait on the telephone, and what has to be asked to know it. `today`: in its zone. */
export function waitVerdict(
  purchase: Purchase,
  { startedAt, waitedMs, about }: Wait,
  today: Day,
): WaitVerdict {
  const rule = waitRule(purchase.jurisdiction, today);
  const sector = purchase.law?.[SECTOR_FACT];
  const isRuled = rule !== undefined && sector !== false && waitedMs > rule.minutes * MINUTE_MS;
  if (!isRuled || purchase.unknown?.includes(SECTOR_FACT)) return { is: 'nothing' };
  if (sector !== true) return { is: 'ask', fact: 'sector' };
  if (about === undefined) return { is: 'ask', fact: 'subject' };
  if (!RULED_SUBJECTS.includes(about)) return { is: 'nothing' };
  const at = momentOf(msOf(startedAt) + rule.minutes * MINUTE_MS, startedAt.zone);
  return { is: 'passed', minutes: rule.minutes, at, reason: rule.reason };
}

/** What can be said of the sector of a business; `open`: nothing yet, it is asked about. */
export const SECTOR_ANSWERS = ['yes', 'no', 'unknown', 'open'] as const;
export type SectorAnswer = (typeof SECTOR_ANSWERS)[number];

/** A purchase with what was said of the sector. */
export function withSector(purchase: Purchase, answer: SectorAnswer): Purchase {
  if (answer === 'unknown') return withUnknown(purchase, SECTOR_FACT);
  return withFact(purchase, SECTOR_FACT, answer === 'open' ? undefined : answer === 'yes');
}

const known = new Map<string, WaitRule | undefined>();

/** The rule that holds from some wait on and not before, as the engine tells; undefined where the law has none. */
function waitRule(jurisdiction: string, today: Day): WaitRule | undefined {
  const name = `${jurisdiction} ${today}`;
  if (!known.has(name)) known.set(name, findRule(jurisdiction, today));
  return known.get(name);
}

function findRule(jurisdiction: string, today: Day): WaitRule | undefined {
  const atOnce = new Set(notesAt(jurisdiction, 0, today).map(({ rule }) => rule));
  for (let minutes = 1; minutes <= MOST_MINUTES; minutes += 1) {
    const reason = notesAt(jurisdiction, minutes, today).find(({ rule }) => !atOnce.has(rule));
    if (reason) return { minutes: minutes - 1, reason };
  }
  return undefined;
}

/** What the law notes where somebody of such a business is waited for so many minutes. */
function notesAt(jurisdiction: string, waitMinutes: number, today: Day): readonly LawReason[] {
  const assessed = assessFacts({ jurisdiction, facts: { [SECTOR_FACT]: true, waitMinutes } }, today);
  return assessed.ok ? assessed.value.notes : [];
}
