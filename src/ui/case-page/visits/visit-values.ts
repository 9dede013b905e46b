import type { EntryBody, TechnicianContent } from '../../../domain/case/entry.ts';
import { startOfVisit } from '../../../domain/technician/visit-wait.ts';
import { parseDay } from '../../../domain/time/day.ts';
import { momentOf } from '../../../domain/time/moment.ts';

/** The form of an agreed visit. */
export interface VisitDraft {
  readonly entryId: string;
  /** `YYYY-MM-DD`. */
  readonly agreedOn: string;
  /** `HH:MM`; `until` is empty where one hour was set. */
  readonly from: string;
  readonly until: string;
  readonly agent: string;
}

/** What is wrong with it, if something is; each has its words in `visit`. */
export type VisitProblem = 'wrongDay' | 'wrongTime';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The visit that a form says, or what is wrong with it. `zone`: the law's; `nowMs`: when it is written down. */
export function visitBody(
  { agreedOn, from, until, agent }: VisitDraft,
  nowMs: number,
  zone: string,
): EntryBody | VisitProblem {
  const day = parseDay(agreedOn);
  if (!day) return 'wrongDay';
  const [start, end] = [hourOf(from), hourOf(until)];
  if (!TIME.test(start) || (end !== '' && (!TIME.test(end) || end <= start))) return 'wrongTime';
  const who = agent.trim();
  const content: TechnicianContent = {
    kind: 'technician',
    agreedOn: day,
    agreedFrom: start,
    ...(end && { agreedUntil: end }),
    ...(who && { agent: who }),
  };
  // It stands on the timeline where it was arranged, not in the future.
  return { happenedAt: momentOf(Math.min(nowMs, startOfVisit(content, zone)), zone), content };
}

/** An hour as people type it ("8", "8:30") as `HH:MM`; anything else as it stands. */
function hourOf(text: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}
