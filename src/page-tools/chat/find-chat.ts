import type { Rect } from '../../domain/capture/pieces.ts';
import { areaOf } from '../../domain/capture/rect-arithmetic.ts';
import type { Conversation } from '../../domain/conversation/conversation.ts';
import { findConversations } from '../../domain/conversation/find-conversations.ts';
import { real } from '../../domain/page/real.ts';
import { shadowOf } from '../../page-reader/open-parts.ts';
import { focusedIn } from '../on-page/focus.ts';
import { pageElementAt } from '../on-page/page-element-at.ts';
import { parentOf } from '../walk/tree.ts';
import { inTop, type ReadableWindow, readableWindows } from './frame-chain.ts';
import { type ListScroller, listScrollerOf } from './list-scroller.ts';

/** A conversation that can be read, and where it is seen. */
export interface Chat extends ReadableWindow {
  readonly conversation: Conversation;
  readonly scroller: ListScroller;
  /** What the top window shows of it. */
  view(): Rect;
}

const SMALLEST_PX = 40;
const SMALLEST_FRAME_PX = 150;
const MOST_ELEMENTS = 60_000;
const MOST_SHADOWS = 200;
const CHAT_NAMES =
  /chat|messag|messenger|support|intercom|zendesk|zopim|tawk|tidio|crisp|drift|livep|lpcloud|hubspot|freshchat|glassix|צ.?אט|שיחה|נציג/i;

/**
 * The conversation that the shopper means: the one in front, that with the focus before others, a known system before a
 * guess, then the largest. Undefined when none can be read, or a frame of another site that is a chat is in front of it.
 */
export function findChat(top: Window): Chat | undefined {
  const { readable, foreign } = readableWindows(top);
  const chats = readable.flatMap((one) => chatsIn(top, one)).map((chat) => weigh(top, chat));
  chats.sort(
    (a, b) =>
      Number(b.isInFront) - Number(a.isInFront) ||
      Number(b.hasFocus) - Number(a.hasFocus) ||
      Number(b.isKnown) - Number(a.isKnown) ||
      b.area - a.area,
  );
  const [best] = chats;
  if (!best) return undefined;
  const frames = foreign.filter((frame) => isLarge(top, frame));
  if (!best.hasFocus && frames.some((frame) => real(frame.ownerDocument).activeElement === frame))
    return undefined;
  if (!best.isKnown && !best.hasFocus && frames.some((frame) => isChatFrame(top, frame))) return undefined;
  return best.isInFront || frames.length === 0 ? best.chat : undefined;
}

function chatsIn(top: Window, readable: ReadableWindow): Chat[] {
  const { window, frames } = readable;
  return rootsIn(window.document).flatMap((root) =>
    findConversations(root).flatMap((conversation) => {
      const scroller = listScrollerOf(window, conversation.list);
      const view = (): Rect => inTop(top, frames, scroller.view());
      const { width, height } = view();
      return width < SMALLEST_PX || height < SMALLEST_PX
        ? []
        : [{ ...readable, conversation, scroller, view }];
    }),
  );
}

/** A document and the open shadow roots in it. */
function rootsIn(document: Document): ParentNode[] {
  const roots: ParentNode[] = [document];
  let left = MOST_ELEMENTS;
  for (let at = 0; at < roots.length && roots.length < MOST_SHADOWS; at += 1) {
    for (const element of real(roots[at])?.querySelectorAll('*') ?? []) {
      left -= 1;
      if (left < 0) return roots;
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  }
  return roots;
}

interface Weighed {
  readonly chat: Chat;
  readonly isInFront: boolean;
  readonly hasFocus: boolean;
  readonly isKnown: boolean;
  readonly area: number;
}

function weigh(top: Window, chat: Chat): Weighed {
  const view = chat.view();
  return {
    chat,
    isInFront: isInFront(top, chat.frames[0] ?? chat.scroller.element, view),
    hasFocus: hasFocus(chat),
    isKnown: chat.conversation.shape !== 'guess',
    area: areaOf(view),
  };
}

/** Whether the window shows it where it stands, and not something that lies over it. */
function isInFront(top: Window, element: Element, { x, y, width, height }: Rect): boolean {
  const points = [0.5, 0.25, 0.75].map((share) => ({ x: x + width / 2, y: y + height * share }));
  return points.some((point) => {
    for (let at: Element | null = pageElementAt(top.document, point) ?? null; at; at = parentOf(at)) {
      if (at === element) return true;
    }
    return false;
  });
}

/** Whether the keyboard's focus is in the list or in what stands with it, such as the field to write in. */
function hasFocus({ window, scroller, conversation }: Chat): boolean {
  const focused = focusedIn(window.document);
  if (!focused || focused === real(window.document).body || focused === real(window.document).documentElement)
    return false;
  if (real(conversation.list).contains(focused)) return true;
  let around: Element | null = scroller.element;
  for (let step = 0; around && around !== real(window.document).body && step < 3; step += 1) {
    if (around.contains(focused)) return true;
    around = parentOf(around);
  }
  return false;
}

function isLarge(top: Window, frame: HTMLIFrameElement): boolean {
  const { width, height } = inTop(top, framesAround(top, frame), frame.getBoundingClientRect());
  return width >= SMALLEST_FRAME_PX && height >= SMALLEST_FRAME_PX;
}

function framesAround(top: Window, frame: HTMLIFrameElement): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  let view = real(frame.ownerDocument).defaultView;
  while (view && view !== top && view.frameElement && frames.length < 5) {
    frames.unshift(view.frameElement as HTMLIFrameElement);
    view = real(real(view.frameElement).ownerDocument).defaultView;
  }
  return frames;
}

function isChatFrame(top: Window, frame: HTMLIFrameElement): boolean {
  const names = ['title', 'name', 'id', 'class', 'src', 'aria-label'].map((name) =>
    frame.getAttribute(name)?.slice(0, 200),
  );
  if (!CHAT_NAMES.test(names.join(' '))) return false;
  const { x, y, width, height } = frame.getBoundingClientRect();
  return (
    frame.ownerDocument !== top.document ||
    pageElementAt(top.document, { x: x + width / 2, y: y + height / 2 }) === frame
  );
}
