import { isOwnAsking } from '../case/contact-answer.ts';
import type { ContactContent, Entry, EntryKind } from '../case/entry.ts';
import { entryAwaitsAnswer, sideOfEntry } from '../letters/entry-side.ts';
import { DATED_KINDS } from '../reminders/entry-dues.ts';
import { type Moment, msOf } from '../time/moment.ts';
import { type WaitingTotals, waitingTotals } from '../timers/waiting-totals.ts';

/** Somebody of the business, by name. */
export interface AgentMet {
  readonly agent: string;
  readonly entryCount: number;
  readonly lastAt: Moment;
}

/** What the lists say of a case without reading its entries: of one state of its timeline. */
export interface CaseDigest {
  /**
   * What dates and sums are told by, with its words cut short; of contacts, of which there may be many, without any, of
   * the end whole: it is what to remember.
   */
  readonly entries: readonly Entry[];
  readonly waiting: WaitingTotals;
  /** Whoever was met most often first. */
  readonly agents: readonly AgentMet[];
  /** When the shopper first turned to the business. */
  readonly firstAskedAt?: Moment;
  /** When the business first answered that. */
  readonly firstAnsweredAt?: Moment;
  /** When the shopper last wrote and heard nothing since; absent when nothing is waited for. */
  readonly unansweredSince?: Moment;
}

/** Kinds of entries that a digest is made of. Pictures, files and notes, of which there are most, are none of them. */
export const DIGESTED_KINDS = [...DATED_KINDS, 'closing'] as const satisfies readonly EntryKind[];

/** Kinds of entries whose sums and dates count. */
const COUNTED: ReadonlySet<EntryKind> = new Set<EntryKind>(DIGESTED_KINDS);

/** What a line shows of somebody's words. */
const MOST_CHARACTERS = 160;

/** The digest of a case from its entries of the `DIGESTED_KINDS`, in any order, and the people met in it, in any order. */
export function digestOf(entries: readonly Entry[], agents: readonly AgentMet[]): CaseDigest {
  const inOrder = [...entries].sort((a, b) => msOf(a.happenedAt) - msOf(b.happenedAt));
  const contacts = inOrder.filter(isContact);
  const exchanged = inOrder.filter(({ content }) => sideOfEntry(content) !== undefined);
  const firstAsked = exchanged.find(({ content }) => content.kind !== 'contact' || isOwnAsking(content));
  const firstAnswer =
    firstAsked &&
    exchanged.find(
      (one) => sideOfEntry(one.content) === 'answered' && msOf(one.happenedAt) >= msOf(firstAsked.happenedAt),
    );
  const last = exchanged.at(-1);
  const isUnanswered = last && entryAwaitsAnswer(last.content);
  return {
    entries: inOrder.filter(({ content }) => COUNTED.has(content.kind)).map(shortened),
    waiting: waitingTotals(contacts),
    agents: [...agents].sort((a, b) => b.entryCount - a.entryCount || msOf(b.lastAt) - msOf(a.lastAt)),
    ...(firstAsked && { firstAskedAt: firstAsked.happenedAt }),
    ...(firstAnswer && { firstAnsweredAt: firstAnswer.happenedAt }),
    ...(isUnanswered && { unansweredSince: firstOfSilence(exchanged) }),
  };
}

type ContactEntry = Entry & { readonly content: ContactContent };

const isContact = (entry: Entry): entry is ContactEntry => entry.content.kind === 'contact';

/** The first of the contacts and letters at the end that nobody answered, as far as it is known. */
function firstOfSilence(exchanged: readonly Entry[]): Moment {
  const lastAnswer = exchanged.findLastIndex(({ content }) => sideOfEntry(content) !== 'asked');
  return (exchanged[lastAnswer + 1] as Entry).happenedAt;
}

function shortened(entry: Entry): Entry {
  const { id, caseId, version, recordedAt, happenedAt, content } = entry;
  const { text } = content;
  const most = content.kind === 'contact' ? 0 : MOST_CHARACTERS;
  const isWhole = text === undefined || content.kind === 'closing' || text.length <= most;
  const short = isWhole ? text : text.slice(0, most).toWellFormed();
  return {
    id,
    caseId,
    version,
    recordedAt,
    happenedAt,
    content: short === text ? content : ({ ...content, text: short } as Entry['content']),
  };
}
