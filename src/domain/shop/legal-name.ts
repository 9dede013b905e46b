import { type Candidate, distinct, findingOf, heaviestOf } from '../detect/candidate.ts';
import type { Finding } from '../detect/finding.ts';
import type { Page } from '../detect/page.ts';
import { cleanText, excerptOf, foldText } from '../detect/page-text.ts';
import type { BusinessLine } from './business-lines.ts';
import { companyLabelAt } from './company-number.ts';
import { markedBusinesses } from './marked-business.ts';

const IN_MARKUP = 6;
const AT_NUMBER = 5;
const SAID = 4;
const FRAME = 3;
const DEALER = 2;
const MENTIONED = 1;

const LONGEST_NAME = 70;
const CHARACTERS_BEFORE = 80;
const MOST_NAMES = 60;
const LINES_BETWEEN_CHECKS = 16;

/** What a company's name ends with, in folded text. */
const FORM =
  /(?<![\p{L}\d])(?:בע["']{1,2}מ|בע\.מ|Ltd|LTD|Limited|LLC|L\.L\.C|Inc|Incorporated|GmbH|PLC|plc|LLP|Corp|Corporation|B\.?V|S\.A|S\.?[aà]\.?r\.?l|S\.?r\.?l|SAS|Pty|Oy|A\/S)(?![\p{L}\d])\.?/gu;
/** A name that leads with its form. */
const LEADING_FORM = /(?<![\p{L}])(?:ООО|ИП|ЗАО|ОАО|شركة)\s["«]?([^"»|,.;:()\d]{2,50})/gu;
// Somebody else who had a hand in the site.
const OTHERS =
  /powered by|built by|design(?:ed)? by|develop(?:ed|ment) by|hosted by|(?:נבנה|פותח|עוצב|הוקם|מאוחסן|אוחסן)\s|(?:בניית|עיצוב|פיתוח|קידום|אחסון)\s\S{2,12}|secured by|payments? by|אבטחת|סליקה/i;
/** Words that end before the name begins: the name is what follows the last of them. */
const LEAD = new RegExp(
  [
    '(?:שמורות|שייכות)\\s(?:ל-?)(?:חברת\\s)?',
    '(?:מופעל|מנוהל|נמצא|מוחזק)ת?\\s(?:על[\\s-]ידי|ע"י|בידי|בבעלות)\\s(?:חברת\\s)?',
    '(?:על[\\s-]ידי|ע"י|בבעלות(?:ה של)?|בניהול|מבית|מקבוצת)\\s(?:חברת\\s)?',
    '(?<!\\p{L})[בלמשו]?חברת\\s',
    '(?:operated|owned|managed|run|provided|sold|made|published|reserved|issued)\\s(?:and\\s\\w{3,10}\\s)?(?:by|to)\\s',
    '(?:a\\s)?trad(?:ing|e)\\sname\\sof\\s|brand of\\s|(?:we are|copyright(?:\\sby)?|copyrights?)\\s',
    '(?:שם\\s)?(?:העסק|החברה|בית העסק|העוסק)\\s?(?:הוא|:)?\\s',
  ].join('|'),
  'giu',
);
const SAYS_WHO = /©|\(c\)|copyright|rights reserved|זכויות|operated by|owned by|מופעל|בבעלות|trading name/i;
// Where a name cannot reach over; the year in brackets is part of some.
const BORDER =
  /[|©®™•·;:!?]|,\s|\s[-–—/]\s|(?<=\p{L}{3})\.\s|(?<!\(\d{4})\)\s|(?<!\()(?<!\d)(?:19|20)\d\d(?!\))(?:-\d{2,4})?/gu;
const LABELLED =
  /^(?:שם (?:ה?עסק|ה?חברה|בית ה?עסק|ה?עוסק)(?: המלא| הרשום)?|(?:legal|registered|company|business|trader'?s?) name|name of (?:the )?(?:company|business|trader))\s?[:-]\s?(.{2,70})$/iu;
// A dealer is a person: a few words, no digits, straight before the number.
const PERSON = /(?:^|[|©•·,;:-]\s?)((?:[\p{L}'"-]{2,20}\s){1,3}[\p{L}'"-]{2,20})[\s,|:·-]{1,4}$/u;
const NO_PERSON = /עסק|חברה|פרטי|מספר|אתר|זכויות|rights|reserved|company|number|registered|contact|צור|קשר/i;

interface Read extends Candidate<string> {
  readonly weight: number;
}

/** The part of a text before a company's form that is its name; empty when none is left. */
function nameBefore(before: string): string {
  const folded = foldText(before);
  let start = 0;
  for (const pattern of [BORDER, LEAD])
    for (const match of folded.matchAll(pattern)) start = Math.max(start, match.index + match[0].length);
  return before
    .slice(start)
    .replace(/^[\s"'(.,-]+/, '')
    .trim();
}

function companiesIn({ line, text, folded, isFrame }: BusinessLine): Read[] {
  const found: Read[] = [];
  const hasNumber = companyLabelAt(folded) >= 0;
  const read = (value: string, at: number): void => {
    const said = folded.slice(0, at);
    if (value.length > LONGEST_NAME || !/\p{L}{2}/u.test(value) || OTHERS.test(said.slice(-60))) return;
    const weight = hasNumber ? AT_NUMBER : SAYS_WHO.test(folded) ? SAID : isFrame ? FRAME : MENTIONED;
    const spot = { line, written: value };
    found.push({ value, foundIn: 'label', excerpt: excerptOf(text, at), weight, spot });
  };
  for (const form of [...folded.matchAll(FORM)].slice(0, 5)) {
    const from = Math.max(0, form.index - CHARACTERS_BEFORE);
    const name = nameBefore(text.slice(from, form.index));
    const form_ = text.slice(form.index, form.index + form[0].length).trim();
    if (name !== '') read(`${name} ${form_}`, form.index);
  }
  for (const form of [...folded.matchAll(LEADING_FORM)].slice(0, 5)) {
    read(text.slice(form.index, form.index + form[0].length).trim(), form.index);
  }
  return found;
}

function labelledIn({ line, text, folded }: BusinessLine): Read[] {
  const value = LABELLED.exec(folded)?.[1];
  if (value === undefined) return [];
  const name =
    text
      .slice(text.length - value.length)
      .split(/[|•·,;]/)[0]
      ?.trim() ?? '';
  if (!/\p{L}{2}/u.test(name)) return [];
  return [
    {
      value: name,
      foundIn: 'label',
      excerpt: excerptOf(text),
      weight: AT_NUMBER,
      spot: { line, written: name },
    },
  ];
}

function dealerIn({ line, text, folded }: BusinessLine): Read[] {
  const at = companyLabelAt(folded);
  if (at < 1) return [];
  const name = PERSON.exec(text.slice(Math.max(0, at - CHARACTERS_BEFORE), at))?.[1];
  if (!name || NO_PERSON.test(name)) return [];
  return [
    {
      value: name,
      foundIn: 'label',
      excerpt: excerptOf(text, at),
      weight: DEALER,
      spot: { line, written: name },
    },
  ];
}

/** Names compare without the mark of their form and without marks between words. */
const keyOf = (name: string): string =>
  foldText(name)
    .replace(FORM, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * The name of the company or dealer behind the page. Sure when it stands at the company's number, after words that say so
 * or in the page's frame, and no other does.
 */
export function legalNameOf(page: Page, lines: readonly BusinessLine[]): Finding<string> | undefined {
  const read: Read[] = markedBusinesses(page).flatMap(({ legalName }) => {
    const value = cleanText((legalName ?? '').slice(0, LONGEST_NAME));
    return value === ''
      ? []
      : [{ value, foundIn: 'structured-data', excerpt: excerptOf(value), weight: IN_MARKUP } as const];
  });
  for (const [at, line] of lines.entries()) {
    if (read.length > MOST_NAMES) break;
    if (at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    const companies = [...labelledIn(line), ...companiesIn(line)];
    read.push(...(companies.length > 0 ? companies : dealerIn(line)));
  }
  const best = heaviestOf(read);
  const [first] = best;
  if (!first) return undefined;
  const isOne = distinct(best.map((one) => ({ ...one, value: keyOf(one.value) }))).length === 1;
  return findingOf(first, first.value, isOne && first.weight >= FRAME && !page.cut);
}
