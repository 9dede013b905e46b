import type { Message } from '../capture/message.ts';
import { real } from '../page/real.ts';
import { type KnownShape, PRE_PLAIN } from './known-shapes.ts';
import { messageFrom, nameOf, ownBySide } from './message-parts.ts';
import { indexOf, keyOf, type ReadMessage } from './read-message.ts';

/** Something on a page that reads as a conversation. */
export interface Conversation {
  /** The name of a known system, or `guess`. */
  readonly shape: string;
  /** What holds its messages; it stays while a virtual list puts others into it. */
  readonly list: Element;
  readonly namesAt?: 'start' | 'end';
  /** The elements of its messages within an element, in the order of the document. */
  items(scope: Element): Element[];
  /** What an element says; undefined when it is no message after all. Never throws. */
  read(element: Element): ReadMessage | undefined;
}

/** A conversation of a known system. */
export function knownConversation(shape: KnownShape, list: Element): Conversation {
  return {
    shape: shape.name,
    list,
    ...(shape.namesAt && { namesAt: shape.namesAt }),
    items: (scope) => withoutInner(real(scope).querySelectorAll(shape.item)),
    read: (element) => readSafely(element, list, () => messageOfShape(element, shape)),
  };
}

/** Elements of which none is in another of them; the outer ones stay. In the order of the document. */
export function withoutInner(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!real(kept.at(-1))?.contains(element)) kept.push(element);
  return kept;
}

/** Reads one element; a page may have broken it in any way. */
export function readSafely(
  element: Element,
  list: Element,
  read: () => Message | undefined,
): ReadMessage | undefined {
  try {
    const message = read();
    if (!message) return undefined;
    const [key, index] = [keyOf(element, list), indexOf(element, list)];
    return { message, element, ...(key !== undefined && { key }), ...(index !== undefined && { index }) };
  } catch {
    return undefined;
  }
}

function messageOfShape(element: Element, shape: KnownShape): Message | undefined {
  const read = messageFrom(element, shape.parts ?? {});
  if (!read) return undefined;
  const plain = prePlain(element);
  const group =
    shape.group && real(real(element).closest(shape.group.around))?.querySelector(shape.group.who);
  const who = plain?.who ?? (group ? nameOf(group) : undefined) ?? read.who;
  const when = plain?.when ?? read.when;
  const own = ownByShape(element, shape);
  return {
    ...(who !== undefined && { who }),
    ...(when !== undefined && { when }),
    text: read.text,
    ...(own !== undefined && { own }),
    ...(read.attachments && { attachments: read.attachments }),
  };
}

/** What WhatsApp Web writes beside a message for copying. */
function prePlain(element: Element): { who: string; when: string } | undefined {
  const holder = real(element).hasAttribute(PRE_PLAIN)
    ? element
    : real(element).querySelector(`[${PRE_PLAIN}]`);
  const match = /^\s*\[([^\]]{1,60})\]\s*(.{0,120}?)\s*:\s*$/s.exec(
    real(holder)?.getAttribute(PRE_PLAIN)?.slice(0, 300) ?? '',
  );
  return match ? { when: match[1] ?? '', who: match[2] ?? '' } : undefined;
}

function ownByShape(element: Element, { own, other }: KnownShape): boolean | undefined {
  const isAt = (selector: string | undefined): boolean =>
    selector !== undefined &&
    (real(element).closest(selector) !== null || real(element).querySelector(selector) !== null);
  if (isAt(other)) return false;
  if (isAt(own)) return true;
  return own === undefined ? undefined : ownBySide(element, real(element).parentElement ?? undefined);
}
