import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { foldText } from './page-text.ts';
import { nameFrom } from './shop-name.ts';

/** What a chat, a help desk and their parts are called beside the name of the business. */
const SERVICE_WORDS =
  /^(?:(?:live |online |web ?)?chat(?: (?:transcript|history|log|support))?|(?:conversation|chat) transcript|conversations?|messages|messenger|(?:customer|client) (?:service|support|care)(?: chat)?|support(?: chat| team)?|help(?: ?desk| cent(?:er|re))?|tickets?|(?:support|help) portal|contact us|צ'?אט(?: שירות| עם נציג)?|שיחה|שיחת צ'?אט|תמליל(?: ה?שיחה| ה?צ'?אט)?|הודעות|שירות ה?לקוחות|שירות לקוחות|מוקד שירות|תמיכה(?: טכנית)?|מרכז (?:ה?שירות|ה?עזרה|ה?תמיכה)|פניות|הפניות שלי|צור קשר|чат|переписка|сообщения|sms|text messages|смс|(?:ال)?رسائل|מסרונים|поддержка|служба поддержки|техподдержка|(?:ال)?(?:محادثة|دردشة)|محادثات|خدمة (?:ال)?(?:عملاء|زبائن)|الدعم(?: الفني)?)$/i;
// "Chat with Galim", "צ'אט עם גלים"
const CHAT_WITH =
  /^(?:(?:live )?chat|conversation|צ'?אט|שיחה|שיחת צ'?אט|чат|(?:ال)?(?:محادثة|دردشة))\s(?:with|עם|с|со|مع)\s(?=\S)/i;
const PARTS = /\s[-–—|·:•]\s|\s?\|\s?/;
const LINES_OF_A_HEAD = 4;
const MOST_OF_A_HEAD = 80;

/** True for a part of a title that says only that it is a chat or a help desk. */
export const isServiceWord = (part: string): boolean => SERVICE_WORDS.test(foldText(part.trim()));

// Beside these a person stands as often: "Dana - customer service".
const ALSO_OF_PEOPLE = /service|support|care|help|שירות|מוקד|תמיכה|поддержка|خدمة|الدعم/i;

/** The business in "Galim - customer service": the one part that is not about the service, and no sender's name. */
function besideService(page: Page, text: string): string | undefined {
  const parts = text.split(PARTS).filter((part) => part !== '');
  const others = parts.filter((part) => !isServiceWord(part));
  const [only] = others;
  if (others.length !== 1 || parts.length < 2 || !only || /\d/.test(only)) return undefined;
  const isTwofold =
    (page.title.includes(only) && page.title !== text) ||
    page.lines.some((line) => line.text !== text && line.text.includes(only));
  const isOfPeople = parts.some((part) => part !== only && ALSO_OF_PEOPLE.test(foldText(part)));
  if (isOfPeople && (!isTwofold || page.lines.some((line) => line.text === only))) return undefined;
  return nameFrom(only);
}

// "Thu 8 Jan, 20:11", below the name that a telephone shows its messages under.
const TIME_ALONE = /^(?=.{5,40}$)[\p{L}\d\s.,:/'"|-]*\d{1,2}:\d{2}[\p{L}\s.]{0,6}$/u;
const ABOUT_ORDER = ['orderNumber', 'order', 'tracking', 'placed'] as const;
const MOST_WORDS = 5;

/** Who the messages are from that were copied from a telephone under their sender's name. */
function senderOfTexts(page: Page): string | undefined {
  const [first, second] = page.lines;
  if (page.source !== 'text' || !first || !second || !TIME_ALONE.test(second.folded)) return undefined;
  const others = first.text.split(PARTS).filter((part) => part !== '' && !isServiceWord(part));
  const [only] = others;
  const isName =
    others.length === 1 && only && !/[\d?!:,@]/.test(only) && only.split(' ').length <= MOST_WORDS;
  if (!isName || first.text.length > MOST_OF_A_HEAD) return undefined;
  const isOfOrder = page.lines.some(({ folded }) => ABOUT_ORDER.some((kind) => hasLabel(folded, kind)));
  return isOfOrder ? nameFrom(only) : undefined;
}

/** Whom a chat's own head names: the title, or one of the first lines, that puts the business beside "customer service". */
export function businessAtHead(page: Page): string | undefined {
  const texting = senderOfTexts(page);
  if (texting) return texting;
  const heads = page.lines
    .filter(({ region, speaker }: Line) => speaker === undefined && region !== 'quoted')
    .slice(0, LINES_OF_A_HEAD)
    .map(({ text }) => text);
  const texts = [page.title, ...heads].filter((text) => text !== '' && text.length <= MOST_OF_A_HEAD);
  for (const text of texts) {
    const name = besideService(page, text);
    if (name) return name;
  }
  for (const text of texts) {
    const opening = CHAT_WITH.exec(foldText(text))?.[0];
    const name = opening && nameFrom(text.slice(opening.length).split(PARTS)[0]);
    // Who has messages of that name is a person.
    if (name && !/\d/.test(name) && !page.lines.some((line) => line.text === name)) return name;
  }
  return undefined;
}
