import { proposedMoment } from '../file/proposed-moment.ts';
import type { EntryBody, EntryContent } from './entry.ts';
import type { EvidenceFacts } from './evidence.ts';
import type { ChatPeriod, ChatReading, FileFacts } from './file-facts.ts';
import { isSameValue } from './same-value.ts';

/** What is known of a piece of evidence, with the dates of a chat as the shopper has them read on its entry. */
export function readAsChosen<Facts extends EvidenceFacts>(
  facts: Facts,
  content: EntryContent | undefined,
): Facts {
  if (content?.kind !== 'file' || !content.monthFirst) return facts;
  if (facts.kind !== 'file' || facts.read.is !== 'chat') return facts;
  const { firstAt: _first, lastAt: _last, ...rest } = facts.read;
  const read: ChatReading = { ...rest, ...content.monthFirst, isMonthFirst: true };
  return { ...facts, read };
}

/**
 * The entry of a chat with its dates read as month first, or as day first again where there is no such period. It
 * moves to the day of its last message, unless the shopper had put it on another.
 */
export function withDatesRead(
  { happenedAt, content }: EntryBody,
  facts: FileFacts,
  monthFirst: ChatPeriod | undefined,
): EntryBody {
  if (content.kind !== 'file') return { happenedAt, content };
  const { monthFirst: _before, ...rest } = content;
  const next = { ...rest, ...(monthFirst && { monthFirst }) };
  const proposed = (one: EntryContent) => proposedMoment(readAsChosen(facts, one).read, facts.addedAt);
  return {
    happenedAt: isSameValue(happenedAt, proposed(content)) ? proposed(next) : happenedAt,
    content: next,
  };
}
