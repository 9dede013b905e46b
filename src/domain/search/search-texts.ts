import type { Message } from '../capture/message.ts';
import type { CaseFacts } from '../case/case.ts';
import { agentOf, type EntryContent } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import { decimalOf, type Money } from '../case/money.ts';

/**
 * What a searched text is of its entry or case: its `title`, its `facts` (names, numbers, sums), the `words` that were
 * typed, the `messages` of a conversation, the text of a captured `page` or of a file, or
 * the `kind` of thing it is, its day and its address on the web.
 */
export type SearchPart = 'title' | 'facts' | 'words' | 'messages' | 'page' | 'kind';

/** A text that is searched. */
export interface SearchText {
  readonly part: SearchPart;
  readonly text: string;
}

/** What is kept beside a piece of evidence and is read when there is time. */
export interface EvidenceTexts {
  /** The text of the page or of the file. */
  readonly text?: string | undefined;
  readonly messages?: readonly Message[] | undefined;
}

/** Texts of a case itself: its name, and the facts of the purchase. */
export function searchTextsOfCase({ title, purchase, hosts, enough }: CaseFacts): readonly SearchText[] {
  const {
    merchant,
    orderNumber,
    total,
    trackingNumber,
    reference,
    phone,
    email,
    policyUrl,
    cancelUrl,
    items = [],
  } = purchase;
  return told([
    ['title', [title]],
    ['words', [enough]],
    [
      'facts',
      [
        merchant,
        orderNumber,
        total && sumText(total),
        trackingNumber,
        reference,
        phone,
        email,
        ...items.flatMap(({ name, sku }) => [name, sku]),
        ...hosts,
      ],
    ],
    ['kind', [policyUrl, cancelUrl]],
  ]);
}

/**
 * Texts of an entry: what was typed, its names, numbers and sums, what its evidence is called, and, once they are read,
 * the long texts of that evidence. The one place that says what of an entry can be found.
 */
export function searchTextsOf(
  content: EntryContent,
  evidence: EvidenceFacts | undefined,
  texts: EvidenceTexts = {},
): readonly SearchText[] {
  return told([
    ['title', evidence ? namesOf(evidence) : []],
    ['words', [content.text]],
    ['facts', [agentOf(content), ...factsOf(content)]],
    ['kind', evidence && evidence.kind !== 'file' ? [evidence.url] : []],
    ...longTextsOf(evidence, texts),
  ]);
}

/** The long texts of evidence alone. Of a redacted or marked item nothing: it shows less than its original. */
function longTextsOf(
  evidence: EvidenceFacts | undefined,
  { text, messages }: EvidenceTexts,
): readonly (readonly [SearchPart, readonly (string | undefined)[]])[] {
  if (evidence?.derived) return [];
  const lines = messages?.map(({ who, text: said }) => (who === undefined ? said : `${who}: ${said}`)) ?? [];
  // The text of a captured conversation is its messages once more, perhaps cut short.
  const isChat = lines.length > 0 && (evidence?.kind === 'file' || evidence?.way === 'chat');
  return [
    ['messages', lines],
    ['page', isChat ? [] : [text]],
  ];
}

function namesOf(facts: EvidenceFacts): readonly (string | undefined)[] {
  if (facts.kind !== 'file') return [facts.title];
  const { read } = facts;
  const said =
    read.is === 'mail' ? [read.subject, read.from, ...read.to] : read.is === 'chat' ? read.participants : [];
  return [facts.name, ...said, ...(facts.parts ?? []).map(({ fileName }) => fileName)];
}

function factsOf(content: EntryContent): readonly (string | undefined)[] {
  switch (content.kind) {
    case 'contact':
      return [content.reference];
    case 'payment':
    case 'bill':
      return [sumText(content.sum)];
    case 'benefit': {
      const sums = [content.usualMonthly, ...content.stages.map(({ monthly }) => monthly)];
      return [
        ...sums.map((sum) => sum && sumText(sum)),
        ...content.stages.map(({ percentOff }) => (percentOff === undefined ? undefined : `${percentOff}%`)),
      ];
    }
    case 'technician':
      return [content.agreedFrom, content.agreedUntil];
    case 'letter':
      return [content.to, content.subject, content.address];
    case 'export':
      return [
        content.fileName,
        content.rootHash,
        content.sha256,
        ...(content.files ?? []).flatMap(({ fileName, sha256 }) => [fileName, sha256]),
      ];
    case 'closing':
      return [content.won && sumText(content.won)];
    case 'promise':
    case 'capture':
    case 'note':
    case 'delivery':
    case 'file':
    case 'step':
    case 'term-notice':
      return [];
  }
}

const sumText = (sum: Money): string => `${decimalOf(sum)} ${sum.currency}`;

/** Lines that have something in them, as one text for each part. */
function told(
  parts: readonly (readonly [SearchPart, readonly (string | undefined)[]])[],
): readonly SearchText[] {
  return parts.flatMap(([part, lines]) => {
    const text = lines.filter((line) => line !== undefined && line !== '').join('\n');
    return text === '' ? [] : [{ part, text }];
  });
}
