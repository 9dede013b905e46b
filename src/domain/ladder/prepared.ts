import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { evidenceIdOf } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import type { Prepared } from '../law/ladder.ts';
import type { LetterName } from '../letters/letter-content.ts';
import { writtenApproaches } from './place.ts';

/** What brings a thing that is missing. */
type PrepareAct =
  | { readonly act: 'capture' | 'upload' | 'contact' | 'delivery' | 'bill' | 'purchase' | 'wanted' }
  | { readonly act: 'letter'; readonly letter: LetterName };

/**
 * A thing to have ready. `perhaps`: there are pieces of evidence that may be it; which of them shows it only the shopper can
 * tell. `entryIds`: where it stands, the newest first; none where a fact of the case is all there is to it.
 */
export interface PreparedItem {
  readonly item: Prepared;
  readonly state: 'there' | 'perhaps' | 'missing';
  readonly entryIds: readonly string[];
  readonly act: PrepareAct;
}

/** What there is to look through. */
export interface PrepareGround {
  readonly subject: Pick<Case, 'facts'>;
  readonly entries: readonly Entry[];
  /** By its id. A piece that is not in it is told by the kind of its entry alone. */
  readonly evidence: ReadonlyMap<string, EvidenceFacts>;
}

type Looked = Omit<PreparedItem, 'item'>;

/** A thing to have ready, and whether it is there. */
export const preparedItem = (item: Prepared, ground: PrepareGround): PreparedItem => ({
  item,
  ...LOOK_FOR[item](ground),
});

const LOOK_FOR: Readonly<Record<Prepared, (ground: PrepareGround) => Looked>> = {
  'order-number': ({ subject }) => fact(subject.facts.purchase.orderNumber, { act: 'purchase' }),
  'one-request': ({ subject }) => fact(subject.facts.wanted?.[0], { act: 'wanted' }),
  sum: ({ subject: { facts } }) =>
    fact(facts.purchase.total ?? facts.purchase.law?.claim, { act: 'purchase' }),
  talks: (ground) => sure(ground, isKind('contact'), { act: 'contact' }),
  chat: (ground) => sure(ground, isChat(ground), { act: 'capture' }),
  order: (ground) =>
    maybe(ground, (entry) => isPage(ground)(entry) || isPaper(ground)(entry), { act: 'capture' }),
  document: (ground) => maybe(ground, isPaper(ground), { act: 'upload' }),
  dates: (ground) => sure(ground, isKind('delivery'), { act: 'delivery' }),
  notice: (ground) => sure(ground, isNotice, { act: 'letter', letter: 'cancellation-notice' }),
  'notice-proof': ({ entries }) => {
    const proofs = entries.flatMap(({ content }) =>
      content.kind === 'letter' && content.proofId ? [content.proofId] : [],
    );
    return { state: proofs.length > 0 ? 'there' : 'missing', entryIds: proofs, act: { act: 'upload' } };
  },
  photos: (ground) => sure(ground, (entry) => readingOf(ground, entry) === 'photo', { act: 'upload' }),
  statement: (ground) =>
    maybe(ground, (entry) => isPaper(ground)(entry) || isKind('bill')(entry), { act: 'upload' }),
  policy: (ground) => maybe(ground, isPaper(ground), { act: 'upload' }),
  bills: (ground) => sure(ground, isKind('bill'), { act: 'bill' }),
  ticket: (ground) => maybe(ground, isPaper(ground), { act: 'upload' }),
  delay: (ground) =>
    maybe(ground, (entry) => isPage(ground)(entry) || readingOf(ground, entry) === 'photo', {
      act: 'capture',
    }),
  'written-approach': ({ entries }) =>
    found(writtenApproaches(entries), 'there', { act: 'letter', letter: 'written-demand' }),
  letters: (ground) => sure(ground, isCorrespondence, { act: 'letter', letter: 'written-demand' }),
  site: (ground) => maybe(ground, isPage(ground), { act: 'capture' }),
  'not-supplied': (ground) => {
    const told = sure(ground, isNotSupplied, { act: 'delivery' });
    const isKnown = ground.subject.facts.purchase.receivedDate === null;
    return isKnown ? { ...told, state: 'there' } : told;
  },
};

type Test = (entry: Entry) => boolean;

function fact(value: unknown, act: PrepareAct): Looked {
  return { state: value === undefined ? 'missing' : 'there', entryIds: [], act };
}

const sure = ({ entries }: PrepareGround, isOne: Test, act: PrepareAct): Looked =>
  found(entries.filter(isOne), 'there', act);

const maybe = ({ entries }: PrepareGround, isOne: Test, act: PrepareAct): Looked =>
  found(entries.filter(isOne), 'perhaps', act);

function found(entries: readonly Entry[], state: 'there' | 'perhaps', act: PrepareAct): Looked {
  const newest = [...entries].sort((a, b) => b.happenedAt.at.localeCompare(a.happenedAt.at));
  return { state: newest.length > 0 ? state : 'missing', entryIds: newest.map(({ id }) => id), act };
}

const isKind =
  (kind: Entry['content']['kind']): Test =>
  ({ content }) =>
    content.kind === kind;

const isNotice: Test = ({ content }) =>
  content.kind === 'letter' &&
  (content.letter === 'cancellation-notice' || content.letter === 'end-continuing');

const isCorrespondence: Test = ({ content }) =>
  content.kind === 'letter' ||
  (content.kind === 'contact' && (content.channel === 'email' || content.channel === 'letter'));

const isNotSupplied: Test = ({ content }) =>
  content.kind === 'delivery' && (content.event === 'not-come' || content.event === 'partly');

const factsOf = ({ evidence }: PrepareGround, { content }: Entry): EvidenceFacts | undefined => {
  const id = evidenceIdOf(content);
  return id === undefined ? undefined : evidence.get(id);
};

/** What was read of an added file. */
function readingOf(ground: PrepareGround, entry: Entry): string | undefined {
  const facts = factsOf(ground, entry);
  return facts?.kind === 'file' ? facts.read.is : undefined;
}

/** A picture of a page that is neither a chat nor the terms. */
const isPage =
  (ground: PrepareGround): Test =>
  (entry) => {
    if (entry.content.kind !== 'capture') return false;
    const facts = factsOf(ground, entry);
    const way = facts && facts.kind === undefined ? facts.way : undefined;
    return way !== 'chat' && way !== 'terms';
  };

/** Something that came in writing: an e-mail, a PDF. */
const isPaper =
  (ground: PrepareGround): Test =>
  (entry) => {
    const reading = readingOf(ground, entry);
    return reading === 'mail' || reading === 'pdf';
  };

const isChat =
  (ground: PrepareGround): Test =>
  (entry) => {
    const facts = factsOf(ground, entry);
    if (facts?.kind === 'file') return facts.read.is === 'chat';
    return facts?.way === 'chat';
  };
