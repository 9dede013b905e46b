import type { ContactContent } from './entry.ts';

/** In which an answer comes later; in a call, a chat and a visit it comes at once. */
const WRITTEN: ReadonlySet<ContactContent['channel']> = new Set(['email', 'whatsapp', 'letter']);

/** Whether an answer to what is said in a channel comes later than it is said. */
export const isWritten = (channel: ContactContent['channel']): boolean => WRITTEN.has(channel);

/** What a contact is to the question of who owes an answer. */
export type Side = 'asked' | 'answered' | 'unknown';

/**
 * `answered`: the business spoke, by itself or at once. `asked`: the shopper turned to it and nobody has spoken yet. Where it
 * was not said who began, and nobody answered at once, nothing is claimed.
 */
export function sideOf(contact: ContactContent): Side {
  const { channel, direction, call } = contact;
  if (direction === 'in') return 'answered';
  if (call ? call.answeredAt !== null : !isWritten(channel)) return 'answered';
  return isOwnAsking(contact) ? 'asked' : 'unknown';
}

/** Whether the shopper turned to the business in it, as far as it is known: a call that was timed was dialled by them. */
export const isOwnAsking = ({ direction, call }: ContactContent): boolean =>
  direction === 'out' || (direction === undefined && call !== undefined);

/** Whether days after it with nothing in them are days without an answer: the shopper wrote. */
export const awaitsAnswer = (content: ContactContent): boolean =>
  isWritten(content.channel) && sideOf(content) === 'asked';
