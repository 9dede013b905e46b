import type { EntryContent } from '../case/entry.ts';
import type { CountryLadder } from '../law/ladder.ts';
import type { LetterName } from '../letters/letter-content.ts';
import { isOnClimb } from './on-climb.ts';
import { stepOfLetter } from './place.ts';

/** The next step waits for no answer to these: it is not what they ask for, or not whom they ask. */
export const ASIDE: readonly LetterName[] = ['call-recording', 'card-issuer', 'authority'];

/**
 * Whether an entry is somebody turning to the other side, so that an answer is waited for before the next step: what came in on
 * its own starts nothing, and what goes beside the climb (a request for a recording, a complaint to an authority, the card
 * issuer) holds nothing up.
 */
export function isApproach(content: EntryContent, ladder: CountryLadder | undefined): boolean {
  if (content.kind === 'contact') return content.direction !== 'in';
  if (content.kind === 'step') return !ladder || isOnClimb(ladder, content.step);
  if (content.kind !== 'letter') return false;
  const step = stepOfLetter(content.letter);
  return !ASIDE.includes(content.letter) && (!step || !ladder || isOnClimb(ladder, step));
}
