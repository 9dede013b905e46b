import type { EntryBody, TechnicianContent } from '../../../domain/case/entry.ts';
import type { VisitPurpose } from '../../../domain/technician/visit-purpose.ts';
import { startOfVisit } from '../../../domain/technician/visit-wait.ts';
import { parseDay } from '../../../domain/time/day.ts';
import { type Moment, momentOf, msOf } from '../../../domain/time/moment.ts';
import { CLOCK_SLACK_MS, momentTyped, typedMoment } from '../../../domain/time/typed-moment.ts';
import { MOST_IN_LINE, MOST_IN_TEXT } from '../frame/limits.ts';

/** What became of it. */
export const VISIT_OUTCOMES = ['awaited', 'came', 'nobody'] as const;
type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** The form of an agreed visit. */
export interface VisitDraft {
  readonly entryId: string;
  /** `YYYY-MM-DD`. */
  readonly agreedOn: string;
  /** `HH:MM`; `until` is empty where one hour was set. */
  readonly from: string;
  readonly until: string;
  readonly agent: string;
  readonly outcome: VisitOutcome;
  /** `YYYY-MM-DDTHH:MM` on the law's clocks. */
  readonly cameAt: string;
  /** Empty: not said. */
  readonly purpose: VisitPurpose | '';
  readonly text: string;
}

/** What is wrong with it, if something is; each has its words in `visit`. */
export type VisitProblem = 'wrongDay' | 'wrongTime' | 'wrongArrival' | 'tooLong';

/** An empty form. `entryId` is the id that the entry will have. */
export const emptyVisit = (entryId: string): VisitDraft => ({
  entryId,
  agreedOn: '',
  from: '',
  until: '',
  agent: '',
  outcome: 'awaited',
  cameAt: '',
  purpose: '',
  text: '',
});

/** The form of a visit that is corrected. `zone`: the law's. */
export function visitDraftOf(entryId: string, content: TechnicianContent, zone: string): VisitDraft {
  const { arrivedAt } = content;
  return {
    entryId,
    agreedOn: content.agreedOn,
    from: content.agreedFrom,
    until: content.agreedUntil ?? '',
    agent: content.agent ?? '',
    outcome: arrivedAt === undefined ? 'awaited' : arrivedAt === null ? 'nobody' : 'came',
    cameAt: arrivedAt ? typedMoment({ ...arrivedAt, zone }) : '',
    purpose: content.purpose ?? '',
    text: content.text ?? '',
  };
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
interface Base {
  readonly nowMs: number;
  /** The law's. */
  readonly zone: string;
  /** The visit as it stands, when it is corrected: an untouched time stays to the millisecond. */
  readonly corrects?: EntryBody | undefined;
}

/** The visit that a form says, or what is wrong with it. `nowMs`: when it is written down. */
export function visitBody(draft: VisitDraft, { nowMs, zone, corrects }: Base): EntryBody | VisitProblem {
  const day = parseDay(draft.agreedOn);
  if (!day) return 'wrongDay';
  const [start, end] = [hourOf(draft.from), hourOf(draft.until)];
  if (!TIME.test(start) || (end !== '' && (!TIME.test(end) || end <= start))) return 'wrongTime';
  const before = corrects?.content.kind === 'technician' ? corrects.content : undefined;
  const arrivedAt = arrivalOf(draft, zone, before);
  if (draft.outcome === 'came' && (!arrivedAt || msOf(arrivedAt) > nowMs + CLOCK_SLACK_MS))
    return 'wrongArrival';
  const [agent, text] = [draft.agent.trim(), draft.text.trim()];
  if (agent.length > MOST_IN_LINE || text.length > MOST_IN_TEXT) return 'tooLong';
  const content: TechnicianContent = {
    kind: 'technician',
    agreedOn: day,
    agreedFrom: start,
    ...(end && { agreedUntil: end }),
    ...(arrivedAt !== undefined && { arrivedAt }),
    ...(draft.purpose && { purpose: draft.purpose }),
    ...(agent && { agent }),
    ...(text && { text }),
  };
  // It stands on the timeline where it was arranged, not in the future.
  const startMs = startOfVisit(content, zone);
  if (corrects && msOf(corrects.happenedAt) <= startMs) return { happenedAt: corrects.happenedAt, content };
  return { happenedAt: momentOf(Math.min(nowMs, startMs), zone), content };
}

/** When somebody came; null: nobody; undefined: awaited, or not readable. */
function arrivalOf(
  { outcome, cameAt }: VisitDraft,
  zone: string,
  before: TechnicianContent | undefined,
): Moment | null | undefined {
  if (outcome !== 'came') return outcome === 'nobody' ? null : undefined;
  const known = before?.arrivedAt;
  return known && typedMoment({ ...known, zone }) === cameAt ? known : momentTyped(cameAt, zone);
}

/** An hour as people type it ("8", "8:30", "830") as `HH:MM`; anything else as it stands. */
function hourOf(text: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}
