import type { Words } from '../../../words/words.ts';
import type { Writing } from './use-letter.ts';

/** Whom a letter is written to, by name; empty where that is not known yet. */
export function recipientOf(words: Words, { plan }: Pick<Writing, 'plan'>): string {
  const { template, values } = plan;
  switch (template.to) {
    case 'business':
    case 'ombudsman':
      return values.merchant ?? '';
    case 'card-issuer':
      return values.cardIssuer ?? '';
    case 'council':
    case 'authority':
    case 'court':
      return words.say(`letter.recipients.${template.to}`);
  }
}
