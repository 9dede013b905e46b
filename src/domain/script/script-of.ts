import type { Case } from '../case/case.ts';
import type { ContactChannel, Entry, EntryKind } from '../case/entry.ts';
import { channelsOf } from '../letters/channels.ts';
import type { LetterName } from '../letters/letter-content.ts';
import { brokenPromises, standingOf } from '../promises/promise.ts';
import { type CaseRights, rightsOf } from '../rights/rights-of.ts';
import { creativeOutcomes, dealGroupOf } from '../strength/creative.ts';
import { type Ending, endAnswerOf, endingOf } from '../subscriptions/ending.ts';
import type { Day } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';
import { cancelLine, lawLineFor, refundLine } from './law-line.ts';
import type { Script, ScriptLine, Want } from './script.ts';
import { isSpoken } from './spoken.ts';

/** Kinds of entries that a script is made of. */
export const SCRIPT_KINDS = [
  'benefit',
  'bill',
  'contact',
  'delivery',
  'letter',
  'payment',
  'promise',
  'technician',
] as const satisfies readonly EntryKind[];

/** What a script is made for. */
export interface ScriptInput {
  readonly subject: Pick<Case, 'facts'>;
  /** At least those of `SCRIPT_KINDS`. */
  readonly entries: readonly Entry[];
  /** The shopper's name; absent: not told. */
  readonly name?: string | undefined;
  readonly channel: ContactChannel;
  /** The civil day in the zone of the case's law. */
  readonly today: Day;
}

/** Topics of the law that say that the case is about ending the deal. */
const ENDING_TOPICS = ['continuing-end', 'gym-cancel'];
/** Requests that are a notice of cancellation, and the letter that would be one. */
const NOTICES: { readonly [One in Want]?: LetterName } = {
  cancel: 'cancellation-notice',
  end: 'end-continuing',
};

/** What to say or write to an agent in a case, as data. Says of the law only what is sure. */
export function scriptOf(input: ScriptInput): Script {
  const { subject, entries, channel, today } = input;
  const rights = rightsOf(subject, entries, today);
  const ending = endAnswerOf(rights) && endingOf(subject, entries, rights, today);
  const want = wantOf(input, rights, ending);
  const law = want && lawLineFor(want, rights, ending, today);
  const letter = want && NOTICES[want];
  const channels = letter && channelsOf(letter, subject.facts.purchase);
  const ways = channels?.law;
  const listed: readonly string[] = ways ? [...ways.written, ...ways.oral] : [];
  const isUnlisted = ways !== undefined && !listed.includes(channel);
  return {
    ...(want && { want }),
    parts: {
      opening: opening(input),
      request: want ? [{ line: 'want', want }] : [],
      right: law ? [law] : [],
      refused: want ? refused(subject, want) : [],
      manager: [{ line: 'manager' }, { line: 'call-back' }],
      'before-end': [
        // What a notice has to hold: said on the telephone, it stands where they write it down.
        ...(channels?.oral.includes(channel) ? [{ line: 'notice-details' } as const] : []),
        { line: 'ask-reference' },
        { line: 'ask-when' },
        { line: 'ask-writing' },
        { line: isSpoken(channel) ? 'ask-recording' : 'ask-copy' },
      ],
    },
    ...(isUnlisted && { notByThisWay: { lawNames: ways.lawNames, section: ways.section } }),
  };
}

/** The one request: the first that is wanted, as the law names it where the law gives it. */
function wantOf(
  { subject: { facts }, today }: ScriptInput,
  { answers, dates }: CaseRights,
  ending: Ending | undefined,
): Want | undefined {
  const { wanted = [], purchase } = facts;
  const [first] = wanted;
  const isAboutEnding = purchase.topics?.some((topic) => ENDING_TOPICS.includes(topic)) ?? false;
  if (ending && (isAboutEnding || first === undefined)) return ending.isGiven ? 'end-confirm' : 'end';
  if (first !== undefined && first !== 'refund') return first;
  if (refundLine(answers, today, dates)) return 'money-back';
  if (first === undefined) return undefined;
  return cancelLine(answers, today, dates) ? 'cancel' : 'refund';
}

function opening({ subject, entries, name, today }: ScriptInput): readonly ScriptLine[] {
  const { purchase } = subject.facts;
  const { orderNumber, items } = purchase;
  const item = items?.[0]?.name;
  const reference = newestReference(entries) ?? purchase.reference;
  return [
    name ? { line: 'greeting', name } : { line: 'greeting-unnamed' },
    { line: 'who' },
    ...(orderNumber
      ? [{ line: 'order', orderNumber } as const]
      : item
        ? [{ line: 'item', item } as const]
        : []),
    ...(reference ? [{ line: 'earlier', reference } as const] : []),
    ...promisedBefore(entries, today),
  ];
}

function newestReference(entries: readonly Entry[]): string | undefined {
  const told = entries.flatMap(({ happenedAt, content }) =>
    content.kind === 'contact' && content.reference ? [{ at: happenedAt.at, said: content.reference }] : [],
  );
  return told.sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.said;
}

/** The promise that is to be held up: the one that is longest overdue, else the last one that was broken. */
function promisedBefore(entries: readonly Entry[], today: Day): readonly ScriptLine[] {
  const overdue = standingOf(entries, today).asked[0];
  if (overdue) {
    const { content, happenedAt } = overdue;
    const on = dayIn(happenedAt.zone, msOf(happenedAt));
    return [{ line: 'promised', text: content.text, on, ...(content.agent && { agent: content.agent }) }];
  }
  const broken = brokenPromises(entries).at(-1);
  if (!broken) return [];
  const { text, promisedOn, agent } = broken;
  return [{ line: 'promised', text, on: promisedOn, ...(agent && { agent }) }];
}

/** What to ask for instead: what would be enough, then the next things that are wanted, else the next best one. */
function refused({ facts }: Pick<Case, 'facts'>, want: Want): readonly ScriptLine[] {
  const { wanted = [], enough } = facts;
  const [first, ...others] = wanted;
  const next = others.slice(0, 2);
  // What the law gives is not given away for something less that nobody named.
  const isOwn = first === want && enough === undefined && next.length === 0;
  const other = isOwn ? creativeOutcomes(facts).find((outcome) => outcome !== want) : undefined;
  return [
    ...(enough ? [{ line: 'enough', text: enough } as const] : []),
    ...next.map((one) => ({ line: 'instead', want: one }) as const),
    ...(other ? [{ line: 'creative', group: dealGroupOf(facts), outcome: other } as const] : []),
    { line: 'why-not' },
  ];
}
