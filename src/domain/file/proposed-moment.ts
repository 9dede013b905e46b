import type { FileReading } from '../case/file-facts.ts';
import { momentAtOffset, momentOnClock } from '../time/clock-moment.ts';
import { type Moment, msOf } from '../time/moment.ts';

/** Before the first mails and digital pictures: a clock that was never set. */
const EARLIEST_MS = Date.parse('1990-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

/**
 * When a file happened, by what it says of itself: the hour of a picture or an e-mail, the last message of a chat. The hour
 * at which it was added where it says nothing, or something that cannot be. It is a proposal: the shopper can change it.
 */
export function proposedMoment(read: FileReading, addedAt: Moment): Moment {
  const told = toldBy(read, addedAt.zone);
  if (!told) return addedAt;
  const atMs = msOf(told);
  return atMs >= EARLIEST_MS && atMs <= msOf(addedAt) + DAY_MS ? told : addedAt;
}

function toldBy(read: FileReading, zone: string): Moment | undefined {
  switch (read.is) {
    case 'photo': {
      const { local, offset } = read.takenAt ?? {};
      if (local === undefined) return undefined;
      return offset === undefined ? momentOnClock(local, zone) : momentAtOffset(local, offset, zone);
    }
    case 'mail':
      return read.sentAt;
    case 'chat':
      return read.lastAt;
    case 'pdf':
    case 'text':
    case 'audio':
    case 'video':
    case 'other':
      return undefined;
  }
}
