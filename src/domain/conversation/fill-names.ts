import type { Message } from '../capture/message.ts';

/**
 * Gives the name that a page shows once for a run of messages of one side to all of them. `namesAt`: whether it stands
 * at the start or the end of the run; without it nothing is filled. The own side without a name stays without.
 */
export function fillNames(messages: readonly Message[], namesAt: 'start' | 'end' | undefined): Message[] {
  if (!namesAt) return [...messages];
  const filled = namesAt === 'start' ? [...messages] : [...messages].reverse();
  for (let at = 1; at < filled.length; at += 1) {
    const [before, message] = [filled[at - 1], filled[at]];
    if (!before || !message || message.who !== undefined || before.who === undefined) continue;
    if (before.own === message.own) filled[at] = { who: before.who, ...message };
  }
  return namesAt === 'start' ? filled : filled.reverse();
}

/** Where a page marks the own messages and no others, those that are not marked are not the shopper's. */
export function fillSides(messages: readonly Message[]): Message[] {
  const marksOwnOnly = messages.some(({ own }) => own === true) && messages.every(({ own }) => own !== false);
  return marksOwnOnly ? messages.map((message) => ({ own: false, ...message })) : [...messages];
}
