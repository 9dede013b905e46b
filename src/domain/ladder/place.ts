import type { LadderStep } from '../case/case.ts';
import { LADDER_STEPS } from '../case/case.ts';
import type { ContactChannel, Entry } from '../case/entry.ts';
import type { LetterName, SentWay } from '../letters/letter-content.ts';
import { templateOf } from '../letters/templates.ts';

/** Kinds of entries by which a ladder is told: at least these are wanted wherever entries are asked for here. */
export const LADDER_KINDS = [
  'contact',
  'letter',
  'step',
  'promise',
  'payment',
  'delivery',
  'technician',
] as const;

/** The step at which a letter is sent; letters that belong to none are sent wherever the case stands. */
const STEP_OF: Partial<Readonly<Record<LetterName, LadderStep>>> = {
  request: 'agent',
  'to-manager': 'manager',
  'written-demand': 'demand',
  ombudsman: 'ombudsman',
  council: 'council',
  authority: 'authority',
  'card-issuer': 'card-issuer',
  'small-claims': 'court',
};

/** Where a letter belongs on the ladder; undefined: to no step of its own. */
export const stepOfLetter = (letter: LetterName): LadderStep | undefined => STEP_OF[letter];

/** The steps that were taken, as the entries of a case tell: moved to, or written at. */
export function stepsTaken(entries: readonly Entry[]): ReadonlySet<LadderStep> {
  return new Set(
    entries.flatMap(({ content }) => {
      if (content.kind === 'step') return [content.step, ...(content.from ? [content.from] : [])];
      if (content.kind === 'contact') return [LADDER_STEPS[0]];
      return content.kind === 'letter' ? (stepOfLetter(content.letter) ?? []) : [];
    }),
  );
}

const WRITTEN: readonly ContactChannel[] = ['email', 'letter'];

/** Whether the business was approached in writing: by a letter to it, or an e-mail that the shopper sent. */
export const hasWritten = (entries: readonly Entry[]): boolean => writtenApproaches(entries).length > 0;

/** The entries by which the business was approached in writing. */
export function writtenApproaches(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ content }) => {
    if (content.kind === 'letter')
      return templateOf(content.letter).to === 'business' && isInWriting(content.way);
    // One of which nobody said who wrote it may have come from the business.
    return content.kind === 'contact' && WRITTEN.includes(content.channel) && content.direction === 'out';
  });
}

/** A chat and a messaging service can be denied: what the council asks for is a letter. */
const isInWriting = (way: SentWay): boolean => way !== 'chat' && way !== 'whatsapp';
