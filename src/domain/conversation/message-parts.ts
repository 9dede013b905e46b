import type { Message } from '../capture/message.ts';
import { real } from '../page/real.ts';
import { isAuthorNamed, isTimeNamed, sideOf } from './class-words.ts';
import { elementText } from './element-text.ts';

/** Where the parts of a message stand, as selectors within it, the best first. */
export interface PartRules {
  readonly who?: string;
  readonly when?: string;
  readonly text?: string;
}

const NAME_CHARACTERS = 120;
const LOOKED_AT = 60;
const CLOCK = /^\D{0,24}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[AaPp]\.?[Mm]\.?)?\D{0,3}.{0,24}$/u;

function first(element: Element, selectors: string | undefined): Element | undefined {
  for (const selector of selectors?.split(', ') ?? []) {
    const found = real(element).querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** What one element says as a message: by the rules where there are some, else by names and shapes. */
export function messageFrom(element: Element, rules: PartRules = {}): Message | undefined {
  const parts = descendants(element);
  const when = first(element, rules.when) ?? first(element, 'time') ?? findTime(parts);
  const who = first(element, rules.who) ?? findAuthor(parts, when);
  const holders = rules.text === undefined ? [] : outermost([...real(element).querySelectorAll(rules.text)]);
  const without = new Set([who, when].filter((one) => one !== undefined));
  const read = (holders.length > 0 ? holders : [element]).map((one) => elementText(one, without));
  const whole = holders.length > 0 ? elementText(element, without) : undefined;
  const text = read
    .map((one) => one.text)
    .filter((one) => one !== '')
    .join('\n');
  const attachments = (whole ?? read[0])?.attachments ?? 0;
  if (text === '' && attachments === 0) return undefined;
  const name = who && nameOf(who);
  const time = when && timeOf(when);
  return {
    ...(name && { who: name }),
    ...(time && { when: time }),
    text,
    ...(attachments > 0 && { attachments }),
  };
}

/** Whose message it is by the names of its element, of what wraps it below the list, or of its first parts. */
export function ownBySide(element: Element, list: Element | undefined): boolean | undefined {
  let around: Element | null = element;
  for (let step = 0; around && around !== list && step < 4; step += 1) {
    const side = sideOf(around);
    if (side) return side === 'own';
    around = around.parentElement;
  }
  let inner: Element | null = real(element).firstElementChild;
  for (let step = 0; inner && step < 4; step += 1) {
    const side = isAuthorNamed(inner) ? undefined : sideOf(inner);
    if (side) return side === 'own';
    inner = real(inner).firstElementChild;
  }
  return undefined;
}

export function nameOf(element: Element): string | undefined {
  const text =
    elementText(element).text ||
    real(element).getAttribute('title') ||
    real(element).getAttribute('aria-label') ||
    '';
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]\s*$/, '')
    .trim();
  return name === '' || name.length > NAME_CHARACTERS ? undefined : name;
}

function timeOf(element: Element): string | undefined {
  const shown =
    elementText(element).text ||
    real(element).getAttribute('title') ||
    real(element).getAttribute('datetime') ||
    '';
  const text = shown.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > NAME_CHARACTERS ? undefined : text;
}

function descendants(element: Element): Element[] {
  const found: Element[] = [];
  const ahead: Element[] = [element];
  while (ahead.length > 0 && found.length < LOOKED_AT) {
    const next = ahead.shift();
    if (!next) break;
    if (next !== element) found.push(next);
    for (
      let child = real(next).firstElementChild;
      child && ahead.length < LOOKED_AT;
      child = real(child).nextElementSibling
    ) {
      ahead.push(child);
    }
  }
  return found;
}

const shortText = (element: Element): string => (real(element).textContent ?? '').slice(0, 200).trim();

function findTime(parts: readonly Element[]): Element | undefined {
  const named = parts.find(
    (one) => isTimeNamed(one) && /\d/.test(shortText(one)) && shortText(one).length <= 60,
  );
  return named ?? parts.find((one) => one.childElementCount === 0 && isClock(shortText(one)));
}

/** A text that is nothing but a time of day, perhaps with its day. */
export const isClock = (text: string): boolean => text.length <= 40 && CLOCK.test(text);

function findAuthor(parts: readonly Element[], when: Element | undefined): Element | undefined {
  const fits = (one: Element): boolean => {
    const text = shortText(one);
    return one !== when && !real(one).contains(when ?? null) && text !== '' && text.length <= NAME_CHARACTERS;
  };
  const named = parts.find((one) => isAuthorNamed(one) && fits(one));
  if (named) return named;
  // Without a name for it: what stands first, alone on its line and in bold, before more text.
  const head = parts[0];
  const isHead =
    head &&
    /^(?:b|strong|h[1-6]|cite|header)$/.test(real(head).localName) &&
    real(head).nextElementSibling !== null;
  return isHead && fits(head) ? head : undefined;
}

function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (!kept.some((one) => real(one).contains(element))) kept.push(element);
    if (kept.length >= 50) break;
  }
  return kept;
}
