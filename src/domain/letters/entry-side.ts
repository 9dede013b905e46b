import { awaitsAnswer, type Side, sideOf } from '../case/contact-answer.ts';
import type { EntryContent } from '../case/entry.ts';
import { templateOf } from './templates.ts';

/**
 * What an entry is to the question of who owes an answer: a letter to the business asks, as a contact of the shopper's does.
 * Undefined: it is neither, also where somebody else was written to.
 */
export function sideOfEntry(content: EntryContent): Side | undefined {
  if (content.kind === 'contact') return sideOf(content);
  return content.kind === 'letter' && templateOf(content.letter).to === 'business' ? 'asked' : undefined;
}

/** Whether days after an entry with nothing in them are days without an answer: the shopper wrote to the business. */
export const entryAwaitsAnswer = (content: EntryContent): boolean =>
  content.kind === 'contact' ? awaitsAnswer(content) : sideOfEntry(content) === 'asked';
