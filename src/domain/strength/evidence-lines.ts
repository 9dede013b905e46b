import { isComplete } from '../capture/verdict.ts';
import type { Entry } from '../case/entry.ts';
import { evidenceIdOf } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import type { LawFacts } from '../case/purchase.ts';
import { writtenApproaches } from '../ladder/place.ts';
import type { NoticeWays } from '../law/notice-ways.ts';
import type { LetterContent } from '../letters/letter-content.ts';
import { dayIn, msOf } from '../time/moment.ts';
import type { StrengthLine } from './strength-line.ts';

/** What there is to look through. */
export interface EvidenceGround {
  readonly entries: readonly Entry[];
  /** By its id. */
  readonly evidence: ReadonlyMap<string, EvidenceFacts>;
  /** How a notice may be given by the law of the case, where it holds for this deal. */
  readonly noticeWays?: NoticeWays | undefined;
  readonly facts: LawFacts;
}

/** What the entries and the evidence of a case prove, and what they leave unproven. */
export function evidenceLines(ground: EvidenceGround): readonly StrengthLine[] {
  return [
    ...noticeLines(ground),
    ...promiseLines(ground),
    ...callLines(ground),
    ...captureLines(ground),
    ...writingLines(ground),
  ];
}

type LetterEntry = Entry & { readonly content: LetterContent };

const isNotice = (entry: Entry): entry is LetterEntry =>
  entry.content.kind === 'letter' &&
  (entry.content.letter === 'cancellation-notice' || entry.content.letter === 'end-continuing');

/** How the notice went, and what proves it. */
function noticeLines({ entries, noticeWays, facts }: EvidenceGround): StrengthLine[] {
  const notices = entries.filter(isNotice);
  const rule = noticeWays && { rule: noticeWays };
  if (notices.length === 0 && (facts.noticeMethod === 'phone' || facts.noticeMethod === 'in-person'))
    return [{ says: 'notice-spoken', side: 'both', ...rule }];
  const listed = notices.find(({ content }) => noticeWays?.written.includes(content.way));
  const [first] = listed ? [listed] : notices;
  if (!first) return [];
  const { id, content } = first;
  const proof = notices.flatMap((one) => one.content.proofId ?? [])[0];
  const way: StrengthLine[] = noticeWays
    ? [
        listed
          ? { says: 'notice-way', side: 'for', entryId: id, value: content.way, ...rule }
          : { says: 'notice-other-way', side: 'against', entryId: id, value: content.way, ...rule },
      ]
    : [];
  return [
    ...way,
    proof
      ? { says: 'notice-proof', side: 'for', entryId: proof }
      : { says: 'notice-unproven', side: 'against', entryId: id },
  ];
}

const dayOf = ({ happenedAt }: Entry): string => dayIn(happenedAt.zone, msOf(happenedAt));

/** Promises: with something of that day that shows them, or only as they are remembered. */
function promiseLines({ entries, evidence }: EvidenceGround): StrengthLine[] {
  const shown = new Map<string, string>();
  for (const entry of entries) if (isTalk(entry, evidence)) shown.set(dayOf(entry), entry.id);
  return entries
    .filter(({ content }) => content.kind === 'promise' && content.state !== 'kept')
    .map((entry): StrengthLine => {
      const proof = shown.get(dayOf(entry));
      return proof
        ? { says: 'promise-captured', side: 'for', entryId: proof }
        : { says: 'promise-remembered', side: 'against', entryId: entry.id };
    });
}

/** A picture of a page, a chat, an e-mail or a recording: something in which words of the other side can stand. */
function isTalk({ content }: Entry, evidence: EvidenceGround['evidence']): boolean {
  const id = evidenceIdOf(content);
  const facts = id === undefined ? undefined : evidence.get(id);
  if (!facts) return false;
  return facts.kind === 'file' ? TALKS.includes(facts.read.is) : facts.way !== 'terms';
}
const TALKS: readonly string[] = ['chat', 'mail', 'audio'];

function callLines({ entries }: EvidenceGround): StrengthLine[] {
  const timed = entries.filter(({ content }) => content.kind === 'contact' && content.call !== undefined);
  const [first] = timed;
  return first ? [{ says: 'call-timed', side: 'for', entryId: first.id, count: timed.length }] : [];
}

/** Pictures that are whole, and those that are cut off. */
function captureLines({ entries, evidence }: EvidenceGround): StrengthLine[] {
  const shown = entries.flatMap((entry) => {
    const id = evidenceIdOf(entry.content);
    const facts = id === undefined ? undefined : evidence.get(id);
    return facts ? [{ entryId: entry.id, facts }] : [];
  });
  if (shown.length === 0) return [{ says: 'no-evidence', side: 'against' }];
  const cut = shown.filter(
    ({ facts }) => facts.kind === undefined && facts.verdict !== undefined && !isComplete(facts.verdict),
  );
  const whole = shown.filter((one) => !cut.includes(one));
  const line = (says: 'whole-captures' | 'cut-captures', of: typeof shown): StrengthLine[] =>
    of[0]
      ? [
          {
            says,
            side: says === 'whole-captures' ? 'for' : 'against',
            entryId: of[0].entryId,
            count: of.length,
          },
        ]
      : [];
  return [...line('whole-captures', whole), ...line('cut-captures', cut)];
}

/** Whether the business was turned to in writing. */
function writingLines({ entries }: EvidenceGround): StrengthLine[] {
  const [first] = writtenApproaches(entries);
  return first
    ? [{ says: 'in-writing', side: 'for', entryId: first.id }]
    : [{ says: 'nothing-in-writing', side: 'against' }];
}
