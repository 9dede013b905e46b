import { real } from '../page/real.ts';
import { isListNamed, messageClasses } from './class-words.ts';
import { commonAncestor } from './common-ancestor.ts';
import { type Conversation, readSafely, withoutInner } from './conversation.ts';
import { isClock, messageFrom, ownBySide } from './message-parts.ts';

/** What looking for a conversation may cost on a hostile page. */
const MOST_ELEMENTS = 40_000;
const MOST_CLASSES = 40;
const MOST_ITEMS = 30_000;
const SAMPLES = 24;
const FEWEST = 2;
const FEWEST_CLOCKS = 3;

type FindItems = (scope: Element) => Element[];

/** A conversation of a system that is not known, by its names, roles and times; undefined when nothing reads as one. */
export function guessConversation(root: ParentNode): Conversation | undefined {
  const found = [...byRole(root), ...byClass(root), ...byClocks(root)];
  return found.sort((a, b) => b.weight - a.weight)[0]?.conversation;
}

interface Guess {
  readonly conversation: Conversation;
  /** Messages that say who or when, as far as a sample tells. */
  readonly weight: number;
}

function guessFrom(list: Element | undefined, items: FindItems, bonus: number): Guess[] {
  if (!list) return [];
  const conversation: Conversation = {
    shape: 'guess',
    list,
    items,
    read: (element) => readSafely(element, list, () => guessMessage(element, list)),
  };
  const all = items(list);
  const step = Math.max(1, Math.floor(all.length / SAMPLES));
  let [seen, told] = [0, 0];
  for (let at = 0; at < all.length; at += step) {
    const element = all[at];
    const message = element && conversation.read(element)?.message;
    seen += 1;
    if (message && (message.who !== undefined || message.when !== undefined || message.own !== undefined))
      told += 1;
  }
  const share = seen === 0 ? 0 : told / seen;
  return all.length >= FEWEST && share >= 0.5 ? [{ conversation, weight: all.length * share * bonus }] : [];
}

function guessMessage(element: Element, list: Element): ReturnType<typeof messageFrom> {
  const message = messageFrom(element);
  const own = message && ownBySide(element, list);
  return message && { ...message, ...(own !== undefined && { own }) };
}

/** What is announced as a log of messages. Its role is worth more than names of classes. */
function byRole(root: ParentNode): Guess[] {
  return [...real(root).querySelectorAll('[role=log], [role=feed]')].slice(0, 5).flatMap((log) => {
    const named: FindItems = (scope) => withoutInner(bounded(real(scope).querySelectorAll(ITEM_ROLES)));
    if (named(log).length >= FEWEST) return guessFrom(log, named, 1.5);
    return guessFrom(log, (scope) => rowsOf(scope), 1.5);
  });
}

const ITEM_ROLES = '[role=listitem], [role=article], [role=row], li, article';

/** Children that say something, of the first element below that has several. */
function rowsOf(scope: Element): Element[] {
  let holder = scope;
  for (let depth = 0; depth < 12; depth += 1) {
    const saying = children(holder).filter((child) => /\S/.test(real(child).textContent ?? ''));
    const [only] = saying;
    if (saying.length !== 1 || !only) return saying;
    holder = only;
  }
  return [];
}

/** Elements whose class has a word for a message, such as `chat-bubble`. */
function byClass(root: ParentNode): Guess[] {
  const counts = new Map<string, number>();
  for (const element of bounded(real(root).querySelectorAll('[class]'), MOST_ELEMENTS)) {
    for (const name of messageClasses(element)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CLASSES)
    .flatMap(([name]) => {
      const items: FindItems = (scope) =>
        withoutInner(bounded(real(scope).querySelectorAll(`[class~="${name}"]`)));
      const list = commonAncestor(withoutInner(bounded(real(root).querySelectorAll(`[class~="${name}"]`))));
      // Of an element and what wraps it alone the outer one is meant: the name often stands beside the bubble.
      const depth = list ? depthOf(items(list)[0], list) : 0;
      return guessFrom(list, items, (isNamedChat(list) ? 1.2 : 1) - Math.min(depth, 10) * 0.001);
    });
}

const depthOf = (element: Element | undefined, list: Element): number => {
  let depth = 0;
  for (let at = element; at && at !== list && depth < 10; at = real(at).parentElement ?? undefined)
    depth += 1;
  return depth;
};

function isNamedChat(list: Element | undefined): boolean {
  let around: Element | null = list ?? null;
  for (let step = 0; around && step < 6; step += 1) {
    if (isListNamed(around)) return true;
    around = around.parentElement;
  }
  return false;
}

/** Rows that each have a time of day of their own, where classes are names made by machines. */
function byClocks(root: ParentNode): Guess[] {
  const clocks = clocksIn(root);
  if (clocks.length < FEWEST_CLOCKS) return [];
  const list = commonAncestor(clocks);
  return guessFrom(list, (scope) => rowsWithClocks(scope), 0.8);
}

function clocksIn(root: ParentNode): Element[] {
  return bounded(real(root).querySelectorAll('*'), MOST_ELEMENTS).filter(
    (element) =>
      element.childElementCount === 0 && isClock((real(element).textContent ?? '').slice(0, 60).trim()),
  );
}

function rowsWithClocks(scope: Element): Element[] {
  const clocks = clocksIn(scope);
  const isClockOf = new Set(clocks);
  const within = new Map<Element, number>();
  for (const clock of isClockOf) {
    for (let around: Element | null = clock; around; around = around.parentElement) {
      within.set(around, (within.get(around) ?? 0) + 1);
      if (around === scope) break;
    }
  }
  const holders = new Set<Element>();
  for (const clock of clocks) {
    let row: Element = clock;
    let around = real(row).parentElement;
    while (around && row !== scope && within.get(around) === 1) {
      row = around;
      around = real(row).parentElement;
    }
    if (row !== clock && around) holders.add(around);
  }
  // A row without a time belongs to them too: it goes with the time of its neighbour.
  return [...holders].flatMap((holder) =>
    children(holder).filter((child) => !holders.has(child) && /\S/.test(real(child).textContent ?? '')),
  );
}

const children = (element: Element): Element[] => bounded(real(element).children, MOST_ITEMS);

function bounded(elements: ArrayLike<Element>, most = MOST_ITEMS): Element[] {
  return Array.from({ length: Math.min(elements.length, most) }, (_none, at) => elements[at]).filter(
    (one) => one !== undefined,
  );
}
