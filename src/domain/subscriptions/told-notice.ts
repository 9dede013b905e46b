import type { Entry } from '../case/entry.ts';
import type { Day } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';
import type { TermNotice } from './term-notice.ts';

/** What the shopper told last of a notice. */
interface ToldNotice {
  readonly entryId: string;
  readonly on: Day;
  readonly came: boolean;
}

/** Whether a notice of the end on a day came, as it was told last; undefined where nothing was. */
export function toldNotice(
  notice: TermNotice,
  endsOn: Day,
  entries: readonly Entry[],
): ToldNotice | undefined {
  const last = entries
    .flatMap(({ id, happenedAt, content }) =>
      content.kind === 'term-notice' && content.notice === notice && content.endsOn === endsOn
        ? [{ entryId: id, happenedAt, came: content.came }]
        : [],
    )
    .sort((a, b) => a.happenedAt.at.localeCompare(b.happenedAt.at))
    .at(-1);
  if (!last) return undefined;
  const { entryId, happenedAt, came } = last;
  return { entryId, on: dayIn(happenedAt.zone, msOf(happenedAt)), came };
}
