import type { EntryBody } from '../../../domain/case/entry.ts';
import { sha256OfText } from '../../../domain/chain/hash.ts';
import type { LetterContent, LetterName } from '../../../domain/letters/letter-content.ts';
import type { LeftLetter, SentDraft } from '../../../domain/letters/letter-draft.ts';
import { type Moment, momentOf, msOf } from '../../../domain/time/moment.ts';
import { CLOCK_SLACK_MS, momentTyped } from '../../../domain/time/typed-moment.ts';
import { MOST_IN_LINE } from '../frame/limits.ts';

/** What can be wrong with what is told of a letter that was sent. */
export type SentProblems = {
  readonly when?: 'when-unreadable' | 'when-in-future';
  readonly to?: 'empty' | 'line-too-long';
  readonly address?: 'line-too-long';
};

/** The letter as it goes onto the timeline, with the hash of its exact text; or what is wrong. */
export async function sentBody(
  letter: LetterName,
  sent: SentDraft,
  went: Omit<LeftLetter, 'atMs' | 'way' | 'to'>,
  { nowMs, zone }: { readonly nowMs: number; readonly zone: string },
): Promise<{ readonly body: EntryBody } | { readonly problems: SentProblems }> {
  const happenedAt: Moment | undefined =
    sent.when === '' ? momentOf(nowMs, zone) : momentTyped(sent.when, zone);
  const [to, address] = [sent.to.trim(), sent.address.trim()];
  const problems: SentProblems = {
    ...(!happenedAt
      ? { when: 'when-unreadable' as const }
      : msOf(happenedAt) > nowMs + CLOCK_SLACK_MS && { when: 'when-in-future' as const }),
    ...(to === '' ? { to: 'empty' as const } : to.length > MOST_IN_LINE && { to: 'line-too-long' as const }),
    ...(address.length > MOST_IN_LINE && { address: 'line-too-long' as const }),
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
  };
  return { body: { happenedAt, content } };
}
