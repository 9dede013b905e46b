import type { Page, Speaker } from '../page.ts';
import { CHAT_PLATFORMS } from './chat-platforms.ts';

const MOST_MESSAGES = 400;
const MOST_PARENTS = 60;

// Class names that tell whose a message is, when a system is not known by name.
const MESSAGE = /(?:message|msg|bubble|chat|reply|comment|transcript|conversation|line|row)/i;
const OF_BUSINESS =
  /(?:^|[-_])(?:agent|operator|representative|rep|staff|support|admin|incoming|received|business|employee|ag)s?(?:$|[-_])/i;
const OF_SHOPPER =
  /(?:^|[-_])(?:visitor|user|shopper|buyer|customer|client|guest|me|self|outgoing|sent|own|mine|consumer|requester|cust|enduser|end-user)(?:$|[-_])/i;
const OF_BOT = /(?:^|[-_])(?:bot|system|automated)(?:$|[-_])/i;
// Short for the same: believed only of messages that stand side by side.
const SHORT_BUSINESS = /(?:^|[-_])(?:ag|op|in|them|theirs|remote)$/i;
// What holds the messages, where they have no class but the one that tells whose they are.
const HOLDS_MESSAGES = /messages|conversation|transcript|chat[-_]?(?:log|body|history|window)/i;
const SHORT_SHOPPER = /(?:^|[-_])(?:me|my|usr|cl|cust|vis|out|you|local)$/i;
/** Classes of what holds a sender's name. */
export const NAME_CLASS =
  /[-_]author$|(?:agent|operator|sender|author|representative|assignee|from|user|nick)[-_]{0,2}(?:display[-_]?)?name$|^(?:sender|author|message-author|msg-sender|nickname|display-name|chat-name|message-sender|username)$/i;

/** Attributes in which chats say whose a message is. */
const SIDE_ATTRIBUTES = [
  'data-from',
  'data-user',
  'data-author',
  'data-role',
  'data-sender',
  'data-direction',
];
const BUSINESS_VALUE =
  /^(?:operator|agent|admin|staff|support|business|incoming|in|rep|representative|human)$/i;
const SHOPPER_VALUE =
  /^(?:user|shopper|buyer|visitor|customer|client|guest|me|outgoing|out|end-?user|consumer|self)$/i;
const BOT_VALUE = /^(?:bot|system|automated|assistant|robot)$/i;

type Sides = Map<Element, Speaker>;

const hasBoth = (messages: Sides): boolean => {
  const speakers = new Set(messages.values());
  return speakers.has('shopper') && speakers.size > 1;
};

function byPlatform(page: Page): Sides {
  const messages: Sides = new Map();
  const put = (elements: readonly Element[], speaker: Speaker): void => {
    for (const element of elements) if (!messages.has(element)) messages.set(element, speaker);
  };
  for (const platform of CHAT_PLATFORMS) {
    for (const selector of platform.business) put(page.index.find(selector, MOST_MESSAGES), 'business');
    for (const selector of platform.shopper) put(page.index.find(selector, MOST_MESSAGES), 'shopper');
  }
  return messages;
}

function byAttributes(page: Page): Sides {
  for (const name of SIDE_ATTRIBUTES) {
    const messages: Sides = new Map();
    for (const element of page.index.find(`[${name}]`, MOST_MESSAGES)) {
      const value = (element.getAttribute(name) ?? '').slice(0, 40);
      if (BOT_VALUE.test(value)) messages.set(element, 'bot');
      else if (BUSINESS_VALUE.test(value)) messages.set(element, 'business');
      else if (SHOPPER_VALUE.test(value)) messages.set(element, 'shopper');
    }
    if (hasBoth(messages)) return messages;
  }
  return new Map();
}

function byClassNames(page: Page): Sides {
  const messages: Sides = new Map();
  for (const name of page.index.classNames()) {
    const speaker = OF_BOT.test(name)
      ? 'bot'
      : OF_BUSINESS.test(name)
        ? 'business'
        : OF_SHOPPER.test(name)
          ? 'shopper'
          : undefined;
    if (!speaker || NAME_CLASS.test(name)) continue;
    for (const element of page.index.find(`.${name}`, MOST_MESSAGES)) {
      if (MESSAGE.test((element.getAttribute('class') ?? '').slice(0, 300)) && !messages.has(element))
        messages.set(element, speaker);
    }
  }
  return messages;
}

const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').slice(0, 200).split(/\s+/).filter(Boolean);

function sideOf(classes: readonly string[]): Speaker | undefined {
  const some = (...patterns: readonly RegExp[]): boolean =>
    classes.some((name) => patterns.some((pattern) => pattern.test(name)));
  if (some(OF_BOT)) return 'bot';
  if (some(OF_SHOPPER, SHORT_SHOPPER)) return 'shopper';
  return some(OF_BUSINESS, SHORT_BUSINESS) ? 'business' : undefined;
}

/** Elements side by side that share a class and differ in the one that tells whose they are: `m me`, `m ag`. */
function bySiblings(page: Page): Sides {
  const messages: Sides = new Map();
  const parents = new Set<Element>();
  for (const name of page.index.classNames()) {
    if (!SHORT_SHOPPER.test(name) && !OF_SHOPPER.test(name)) continue;
    for (const { parentElement } of page.index.find(`.${name}`, MOST_MESSAGES)) {
      if (parentElement && parents.size < MOST_PARENTS) parents.add(parentElement);
    }
  }
  for (const parent of parents) {
    const sides: Sides = new Map();
    const shared = new Map<string, number>();
    let child = parent.firstElementChild;
    for (let at = 0; child && at < MOST_MESSAGES; at += 1, child = child.nextElementSibling) {
      const classes = classesOf(child);
      const side = sideOf(classes);
      if (!side) continue;
      sides.set(child, side);
      for (const name of classes) shared.set(name, (shared.get(name) ?? 0) + 1);
    }
    const isOfOneKind = [...shared.values()].some((count) => count === sides.size);
    const isAlone = sides.size > 2 && HOLDS_MESSAGES.test((parent.getAttribute('class') ?? '').slice(0, 200));
    if (
      sides.size > 1 &&
      (isOfOneKind || isAlone) &&
      hasBoth(sides) &&
      [...sides.values()].includes('business')
    )
      for (const [element, side] of sides) messages.set(element, side);
  }
  return messages;
}

/** Messages by element, as far as the markup tells whose they are; empty for a page that is no conversation. */
export function messagesOf(page: Page): ReadonlyMap<Element, Speaker> {
  const known = byPlatform(page);
  if (known.size > 0) return known;
  for (const read of [byAttributes, byClassNames, bySiblings]) {
    const messages = read(page);
    // One side alone is a stray class name, not a conversation.
    if (hasBoth(messages)) return messages;
  }
  return new Map();
}
