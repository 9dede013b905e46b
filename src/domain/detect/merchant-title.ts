import { isServiceWord } from './chat-head.ts';
import { hasLabel } from './labels/labels.ts';
import type { Page } from './page.ts';
import { foldText } from './page-text.ts';
import { nameFrom } from './shop-name.ts';

const ORDER_WORDS =
  /מעקב|הזמנ|תשלום|תודה|קופה|רכישה|\border|\bcheckout|\bthank|\bpayment|\baccount|\bconfirm|\breceipt|\bpurchase|חשבון|אישור|סטטוס|משלוח|\bshipping|\bstatus|\btracking|\brefund|\bhelp\b|\d{4,}/i;

const LINES_OF_A_HEAD = 10;

const isHead = (head: readonly string[], name: string): boolean =>
  head.some((text) => text === name || text.startsWith(`${name} |`) || text.startsWith(`${name} ·`));

const HELP_DESK_OF =
  /^(?<who>.{2,40}?)\s(?:help(?: ?(?:cent(?:er|re)|desk))?|support(?: cent(?:er|re))?|(?:customer )?(?:service|support|care)|(?:-\s)?(?:שירות ה?לקוחות|תמיכה|מרכז ה?(?:עזרה|שירות|תמיכה)))$/i;

/** "Lumen Lamps" in the title "Missing parcel – Lumen Lamps Help" of a page that is headed by its first part, and names the other. */
function helpDeskOf(page: Page, parts: readonly string[]): string | undefined {
  const [first, ...rest] = parts;
  const who = HELP_DESK_OF.exec(rest.at(-1) ?? '')?.groups?.who;
  const isHeaded = page.lines.some(({ region, text }) => region === 'heading' && text === first);
  // The help desk heads its pages with the same words.
  const isNamed = page.lines.some(({ text, region }) => region === 'heading' && text === rest.at(-1));
  return who && (isNamed || (isHeaded && page.lines.some(({ text }) => text === who)))
    ? nameFrom(who)
    : undefined;
}

// "קופה – ביקה גרדן | ציוד לגינה": behind the page's own name that of the site, which ends with its slogan.
const NAME_AND_SLOGAN = /^(?<about>[^|]{2,60}?)\s[–—-]\s(?<name>[^|–—]{2,40}?)\s\|\s[^|–—]{2,80}$/;

/** The parts of a page's title between dashes or bars, at most eight. */
export const partsOfTitle = ({ title }: Page): string[] =>
  title.split(/\s[-–—|·:»›]\s|\s?\|\s?|:\s/).slice(0, 8);

/** The part of the title that names the site: the last one between dashes or bars that is not about the order. */
export function fromTitle(page: Page): string | undefined {
  const { title } = page;
  const split = partsOfTitle(page);
  const others = split.filter((part) => !isServiceWord(part));
  const helping = helpDeskOf(page, split);
  if (helping) return helping;
  const { about, name } = NAME_AND_SLOGAN.exec(title)?.groups ?? {};
  if (about && name && ORDER_WORDS.test(about) && !ORDER_WORDS.test(name) && !isServiceWord(name))
    return nameFrom(name);
  if (others.length === 1 && split.length > 1 && others[0] && !ORDER_WORDS.test(others[0]))
    return nameFrom(others[0]);
  const parts = others.length > 0 ? others : split;
  // Of a name and a slogan the page's own head repeats the name.
  const head = page.lines
    .slice(0, LINES_OF_A_HEAD)
    .flatMap(({ text, region }) => (region === 'heading' ? [] : [text]));
  const repeated = parts.find((part) => part.length > 1 && !ORDER_WORDS.test(part) && isHead(head, part));
  if (parts.length > 1 && repeated && nameFrom(repeated) && parts.every((part) => !ORDER_WORDS.test(part)))
    return nameFrom(repeated);
  if (parts.length < 2)
    return head.some((text) => text.split(/\s[|·]\s/).length > 1 && text.split(/\s[|·]\s/).includes(title))
      ? nameFrom(title)
      : undefined;
  return nameFrom(
    parts
      .reverse()
      .find((part) => !ORDER_WORDS.test(part) && !hasLabel(foldText(part), 'placed') && nameFrom(part)),
  );
}

// Titles of pages and of programs, and of no shop.
const NO_SHOP =
  /^(?:success|confirm\w*|complete\w*|done|page|index|untitled|document|(?:react|next|my|web)?\s?app|vite.*|welcome.*|home|dashboard|profile|details|summary|invoice|receipt|bill|store|shop|new tab|order.*|error|\d+|הצלחה|אישור|סיום|סיכום|פרטים|עמוד.*|דף.*|ברוכים.*|קבלה|חשבונית|בית|חנות|אזור אישי|успешно|спасибо.*|главная|готово|نجاح|شكرا.*|الرئيسية)$/i;
const MOST_OF_A_NAME = 30;

/** A short title that says nothing but a name. */
export function fromWholeTitle(page: Page): string | undefined {
  const { title } = page;
  const words = title.split(' ').length;
  const isName = title.length <= MOST_OF_A_NAME && words <= 4 && !/[?!:|…]|\d/.test(title);
  const isOther =
    NO_SHOP.test(title) ||
    ORDER_WORDS.test(title) ||
    isServiceWord(title) ||
    hasLabel(foldText(title), 'placed');
  return isName && !isOther ? nameFrom(title) : undefined;
}
