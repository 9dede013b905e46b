import type { Day } from '../time/day.ts';
import type { Deadline } from './deadline.ts';
import type { ElementIndex } from './element-index.ts';

/**
 * What a line of text is part of. Labels are read in `heading` and `text` only: menus and footers (`chrome`), samples
 * (`code`) and older messages (`quoted`) speak of other things.
 */
export type Region = 'heading' | 'text' | 'chrome' | 'code' | 'quoted';

/** Who a message is from. */
export type Speaker = 'business' | 'shopper' | 'bot';

/** One line of visible text: what stands between two block borders. */
export interface Line {
  /** Its place among the lines. */
  readonly at: number;
  /** Its number in pasted text, from 0, blank lines counted. */
  readonly number?: number;
  /** Clean text, see `cleanText`. */
  readonly text: string;
  /** The same, quotes and dashes folded; equally long. */
  readonly folded: string;
  readonly region: Region;
  /** The element that the line begins in; pasted text has none. */
  readonly element?: Element;
  /** Who says it, where the page or text is a conversation that tells. */
  readonly speaker?: Speaker;
  /** The innermost table cell around it. */
  readonly cell?: Element;
  /** Length of its first part, where an inline element ends that: a label set apart from its value by markup only. */
  readonly headLength?: number;
  /** `datetime` of a `<time>` in it. */
  readonly dateTime?: string;
}

/** Who sent a message; either may be missing. */
export interface Sender {
  readonly name?: string;
  readonly address?: string;
}

/** A document read once, within the limits; every layer works on this and not on the document. */
export interface Page {
  /** What was read: a page, pasted text, or a message from its raw form. */
  readonly source: 'page' | 'text' | 'mail';
  readonly url: URL | undefined;
  /** What links are relative to. */
  readonly base: URL | undefined;
  /** Host name in lower case without `www.`; empty when the address has none. */
  readonly host: string;
  readonly title: string;
  /** `lang` of the document in lower case, or empty. */
  readonly lang: string;
  readonly lines: readonly Line[];
  readonly index: ElementIndex;
  readonly linesOfCell: ReadonlyMap<Element, readonly Line[]>;
  /** Contents of `<meta>` by lower-case name or property; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly scripts: readonly string[];
  /** From whom a message is. */
  readonly sender?: Sender;
  /** Names of people who answered for the business in a conversation in plain text. */
  readonly agents?: readonly string[];
  /** Where an answer to the message goes, when it is not to its sender. */
  readonly replyTo?: string;
  /** The day on which it was sent. */
  readonly sentOn?: Day;
  /** To whom it is, in lower case: the shopper's own addresses. */
  readonly recipients?: readonly string[];
  /** The shopper wrote this message herself: `sender` is then the business that it went to. */
  readonly isSentByShopper?: boolean;
  /** Names of the others in a conversation, as the text or markup gives them. */
  readonly businessName?: string;
  /** Only what stands in these is read: the open message of a webmail. */
  readonly within?: readonly Element[];
  readonly deadline: Deadline;
  /** True when the limits ended the walk before the page's end. */
  readonly cut: boolean;
  /** Nodes that were visited: the work done. */
  readonly nodesVisited: number;
}

const UNSAID = new Set('script style template noscript del s strike'.split(' '));

/** Clean text of an element, at most `limit` characters, without scripts and styles; bounded in nodes too. */
export function textWithin(element: Element, limit = 300): string {
  let text = '';
  let node: Node | null = element;
  for (let visited = 0; node && visited < 400 && text.length < limit; visited += 1) {
    if (node.nodeType === 3) text += `${(node.nodeValue ?? '').slice(0, limit)}`;
    const name: string = node.nodeType === 1 ? (node as Element).localName : '';
    const enter: boolean = !UNSAID.has(name);
    if (name !== '' && name !== 'bdi' && name !== 'b' && name !== 'strong') text += ' ';
    let next: Node | null = enter ? node.firstChild : null;
    while (!next && node && node !== element) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    if (node === element && !next) break;
    node = next;
  }
  return text.slice(0, limit);
}
