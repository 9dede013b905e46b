import type { EntryBody } from '../../../domain/case/entry.ts';
import { sha256OfText } from '../../../domain/chain/hash.ts';
import type { LetterContent, LetterName } from '../../../domain/letters/letter-content.ts';
import type { LeftLetter, SentDraft } from '../../../domain/letters/letter-draft.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { dayIn, type Moment, momentOf, msOf } from '../../../domain/time/moment.ts';
import { CLOCK_SLACK_MS, momentTyped } from '../../../domain/time/typed-moment.ts';
import { MOST_IN_LINE } from '../frame/limits.ts';

/** What can be wrong with what is told of a letter that was sent. */
export type SentProblems = {
  readonly when?: 'when-unreadable' | 'when-in-future';
  readonly to?: 'empty' | 'line-too-long';
  readonly address?: 'line-too-long';
  readonly followUpOn?: 'follow-up-unreadable' | 'follow-up-before';
};

/** What decides what is told: the clock and the zone of this computer, and the day that is proposed for looking after the answer. */
export interface SentGround {
  readonly nowMs: number;
  readonly zone: string;
  readonly proposed: Day | undefined;
}

/** The letter as it goes onto the timeline, with the hash of its exact text; or what is wrong. */
export async function sentBody(
  letter: LetterName,
  sent: SentDraft,
  went: Omit<LeftLetter, 'atMs' | 'way' | 'to'>,
  { nowMs, zone, proposed }: SentGround,
): Promise<{ readonly body: EntryBody } | { readonly problems: SentProblems }> {
  const happenedAt: Moment | undefined =
    sent.when === '' ? momentOf(nowMs, zone) : momentTyped(sent.when, zone);
  const [to, address] = [sent.to.trim(), sent.address.trim()];
  const typedDay = sent.followUpOn ?? proposed ?? '';
  const followUpOn = parseDay(typedDay);
  const isBefore = followUpOn && happenedAt && followUpOn < dayIn(zone, msOf(happenedAt));
  const problems: SentProblems = {
    ...(!happenedAt
      ? { when: 'when-unreadable' as const }
      : msOf(happenedAt) > nowMs + CLOCK_SLACK_MS && { when: 'when-in-future' as const }),
    ...(to === '' ? { to: 'empty' as const } : to.length > MOST_IN_LINE && { to: 'line-too-long' as const }),
    ...(address.length > MOST_IN_LINE && { address: 'line-too-long' as const }),
    ...(typedDay !== '' && !followUpOn && { followUpOn: 'follow-up-unreadable' as const }),
    ...(isBefore && { followUpOn: 'follow-up-before' as const }),
  };
  if (!happenedAt || Object.keys(problems).length > 0) return { problems };
  const { language, subject, text, rootHash } = went;
  const content: LetterContent = {
    kind: 'letter',
    letter,
    language,
    to,
    way: sent.way,
    ...(address !== '' && { address }),
    ...(subject !== '' && { subject }),
    text,
    textHash: await sha256OfText(text),
    ...(rootHash && { rootHash }),
    ...(sent.proofId !== '' && { proofId: sent.proofId }),
    // Emptied it is wanted on no day; where none was proposed nothing was chosen.
    ...(followUpOn ? { followUpOn } : proposed && { followUpOn: null }),
  };
  return { body: { happenedAt, content } };
}
