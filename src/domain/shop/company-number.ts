import { type Candidate, distinct, findingOf, heaviestOf } from '../detect/candidate.ts';
import type { Page } from '../detect/page.ts';
import { cleanText, excerptOf, foldText } from '../detect/page-text.ts';
import { isIdNumber } from '../personal/check-digits.ts';
import type { BusinessLine } from './business-lines.ts';
import { type Business, markedBusinesses } from './marked-business.ts';
import type { ShopIdentity } from './shop-reading.ts';

const ISRAELI = [
  // ח.פ. (company), ח.צ. (public company), ע.מ. (dealer), ע.ר. (association): with points, one quote or two.
  '(?<![\\p{L}\\d])(?:ח\\s?["\'.]{1,2}\\s?[פצ]|ע\\s?["\'.]{1,2}\\s?[מר])(?!\\p{L})["\'.]{0,2}',
  '(?<![\\p{L}\\d])(?:חפ|עמ)(?=[\\s:.]{0,3}\\d{8,9}(?!\\d))',
  '(?<![\\p{L}\\d])עוסק\\s(?:מורשה|פטור|זעיר)',
  "(?<![\\p{L}\\d])(?:מספר|מס'?\\.?)\\s(?:רישום\\s)?(?:ה?חברה|ה?עמותה|ה?תאגיד|ה?עוסק|ה?שותפות|מזהה)(?!\\p{L})",
  '\\b(?:H|C)\\.P\\.?(?=[\\s:])',
];
const FOREIGN = [
  '\\b(?:company|business|corporate|enterprise|trade register)\\s(?:registration\\s|reg\\.?\\s|identification\\s)?(?:no\\b\\.?|number\\b|id\\b|#)',
  '\\bregist(?:ration|ered|er)\\s(?:company\\s)?(?:no\\b\\.?|number\\b)',
  '\\breg\\.?\\s(?:no\\b\\.?|number\\b)',
  '\\bregistered in [A-Z][A-Za-z &]{2,30}?,?\\s(?:with\\s|under\\s)?(?:company\\s)?(?:no\\b\\.?|number\\b|#)',
  '\\bVAT(?:\\s(?:reg(?:istration)?\\.?\\s)?(?:no\\b\\.?|number\\b|id\\b))?',
  '\\b(?:tax|taxpayer)\\s(?:id|no|number)\\b\\.?',
  '\\b(?:EIN|ABN|ACN|CRN|HRB|SIRET|SIREN|KVK)\\b',
  '(?<!\\p{L})(?:ИНН|ОГРН(?:ИП)?)(?!\\p{L})',
];
const LABEL = new RegExp(`(?<israeli>${ISRAELI.join('|')})|(?:${FOREIGN.join('|')})`, 'giu');
/** From a label to its number: marks, "no.", and the label of a dealer beside that of a company ("ח.פ./ע.מ."). */
const BETWEEN =
  /^[\s:.,#/()-]{0,8}(?:(?:ע\s?["'.]{1,2}\s?מ|ח\s?["'.]{1,2}\s?פ|עוסק מורשה)["'.]{0,2}[\s:.,#/()-]{0,6})?(?:(?:מספר|מס'?|no|number)\.?[\s:.#]{0,4})?/iu;
// A group of digits of seven to fifteen; a country's letters may lead ("GB 123456789").
const NUMBER = /^(?:[A-Z]{2,3}[\s-]?)?\d(?:[\d\s./-]{4,18})\d(?![\d%])/;
const ENDS_LINE = /^[\s:.,#/()-]{0,8}$/;
const MOST_LABELS = 100;
const LINES_BETWEEN_CHECKS = 16;

const IN_MARKUP = 4;
const FRAME = 3;
const TEXT = 2;
const ADDS_UP = 1;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The number at the start of a folded text, as written; undefined where there is none that can be a company's. */
function numberAt(text: string): string | undefined {
  const written = NUMBER.exec(text)?.[0].trim();
  const { length } = digitsOf(written ?? '');
  return written !== undefined && length >= 7 && length <= 15 ? written : undefined;
}

interface Read extends Candidate<string> {
  readonly isIsraeli: boolean;
}

function readInLine({ line, folded, isFrame }: BusinessLine, next: BusinessLine | undefined): Read[] {
  const found: Read[] = [];
  for (const label of folded.matchAll(LABEL)) {
    if (found.length >= 10) break;
    const rest = folded.slice(label.index + label[0].length);
    const between = BETWEEN.exec(rest)?.[0].length ?? 0;
    const onLine = numberAt(rest.slice(between)) ?? numberAt(rest.replace(/^[\s:.#-]+/, ''));
    const below = !onLine && ENDS_LINE.test(rest) && next?.line.at === line.at + 1 ? next : undefined;
    const written = onLine ?? (below && numberAt(below.folded));
    if (written === undefined) continue;
    const isIsraeli = label.groups?.israeli !== undefined;
    found.push({
      value: isIsraeli ? digitsOf(written) : written,
      foundIn: 'label',
      excerpt: excerptOf(below ? `${line.text} ${below.text}` : line.text, label.index),
      weight: (isFrame ? FRAME : TEXT) + (isIsraeli && isIdNumber(digitsOf(written)) ? ADDS_UP : 0),
      spot: { line: below?.line ?? line, written },
      isIsraeli,
    });
  }
  return found;
}

const fromMarkup = ({ number }: Business): Read[] => {
  const written = number && numberAt(foldText(cleanText(number.slice(0, 60))));
  if (!written) return [];
  const isIsraeli = /^\d{9}$/.test(written) && isIdNumber(written);
  return [
    {
      value: written,
      foundIn: 'structured-data',
      excerpt: excerptOf(written),
      weight: IN_MARKUP + 1,
      isIsraeli,
    },
  ];
};

/**
 * The number of the company or dealer behind the page. Sure when the page gives a single one, and, for an Israeli one,
 * its check digit adds up.
 */
export function companyNumberOf(
  page: Page,
  lines: readonly BusinessLine[],
): ShopIdentity['companyNumber'] | undefined {
  const read = markedBusinesses(page).flatMap(fromMarkup);
  for (const [at, line] of lines.entries()) {
    if (read.length > MOST_LABELS) break;
    if (at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    read.push(...readInLine(line, lines[at + 1]));
  }
  const best = heaviestOf(read) as readonly Read[];
  const [first] = best;
  if (!first) return undefined;
  const { isIsraeli, value } = first;
  const fits = isIsraeli && isIdNumber(value);
  const isOne = distinct(best.map((one) => ({ ...one, value: digitsOf(one.value) }))).length === 1;
  const finding = findingOf(first, value, isOne && (fits || !isIsraeli) && !page.cut);
  return isIsraeli ? { ...finding, checkDigit: fits ? 'fits' : 'fails' } : finding;
}

/** Where the label of a company number begins in a folded line; -1 when there is none. */
export function companyLabelAt(folded: string): number {
  LABEL.lastIndex = 0;
  const at = LABEL.exec(folded)?.index ?? -1;
  LABEL.lastIndex = 0;
  return at;
}
