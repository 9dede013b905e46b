import { foldText } from '../detect/page-text.ts';
import { CITY, PARTS, POSTCODE } from './address-words.ts';

const LEAST_DIGITS = 5;
/** What stands between the digits of a number that is written in groups. */
const BETWEEN_DIGITS = '[\\s.()/_+-]{0,3}';
/** The same between the words of an address. */
const BETWEEN_WORDS = '[\\s,.;/\'"+_-]{0,4}';
/** Letters that Hebrew writes onto the word behind them (in, from, to, and, that …); they are no part of the detail. */
const BEHIND_PREFIX = '(?<=(?<![\\p{L}\\d])(?:[ובהלמכש]{1,3}[\'"-]?)?)';
const BEFORE_LATIN = '(?<![\\p{L}\\d])';
const KIND_HEBREW = '(?:רחוב|רח|שדרות|שדרת|שד|סמטת|סמטה|דרך|כביש|שביל|כיכר)';
const KIND_LATIN =
  '(?:Street|Str|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Crescent|Terrace|Close|Way|Place|Pl|Rehov|Rechov|Sderot)';
const KIND = new RegExp(`(?<!\\p{L})(?:${KIND_HEBREW}|${KIND_LATIN})(?!\\p{L})['.]?`, 'giu');
/** Between a street and its house: "no. 5", "building 5". */
const NUMBER_WORD = "(?:(?:מספר|מס|בית|בניין|no|number|nr|house|building)['.#:]{0,2}\\s?|#)?";
const HOUSE = /(?<![\d/])\d{1,4}(?:[א-תa-z](?!\p{L}))?(?:\s?\/\s?\d{1,4})?(?![\d/])/iu;

const NO_STREETS = [PARTS, CITY, POSTCODE].map(({ source, flags }) => new RegExp(source, `g${flags}`));

/** A detail of the shopper's in every way in which it is likely to be written; for texts as `readableText` gives them. */
export function ownShapes(raw: string): readonly RegExp[] {
  const detail = foldText(raw)
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (detail === '') return [];
  if (!/\p{L}/u.test(detail)) return numberShapes(detail);
  if (detail.includes('@')) return emailShapes(detail);
  const words = wordsOf(detail);
  if (words.length === 0) return [];
  return [
    standing(words.map(loose).join(BETWEEN_WORDS), words[0]),
    ...streetShapes(detail),
    ...boxShapes(detail),
  ];
}

function numberShapes(detail: string): readonly RegExp[] {
  const digits = detail.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS) return [];
  const local = digits.replace(/^(?:00)?972/, '0');
  const bare = local.replace(/^0/, '');
  const start = `(?:(?:(?:\\+|00)?972[\\s._-]?(?:\\(?0\\)?)?|0{1,2})${BETWEEN_DIGITS})?`;
  return [new RegExp(`(?<!\\d)${start}${[...bare].join(BETWEEN_DIGITS)}(?!\\d)`, 'g')];
}

/** A mailbox, also with the tag that some write behind its name. Letters of another script before it are another word. */
function emailShapes(detail: string): readonly RegExp[] {
  const [local = '', host = ''] = detail.split('@').map((part) => escaped(part.trim()));
  return [
    new RegExp(
      `(?<![a-z0-9._%+'-])${local}(?:\\+[\\w.-]{1,40})?\\s{0,2}@\\s{0,2}${host}(?![a-z0-9-]|\\.[a-z0-9])`,
      'gi',
    ),
  ];
}

/**
 * Of an address the street with its house as people tell it: with the word for a street or without, with a flat and a town
 * or without. The street alone counts only where it is called one.
 */
function streetShapes(address: string): readonly RegExp[] {
  const parts = address
    .split(/[,;\n]/)
    .map((part) => NO_STREETS.reduce((rest, shape) => rest.replace(shape, ' '), part));
  const isCalled = address.search(KIND) >= 0;
  for (const [at, part] of parts.entries()) {
    const plain = part.replace(KIND, ' ');
    const house =
      HOUSE.exec(plain) ?? HOUSE.exec(/^\s*\d/.test(parts[at + 1] ?? '') ? (parts[at + 1] ?? '') : '');
    const isHere = house !== null && HOUSE.test(plain);
    const before = wordsOf(house && isHere ? plain.slice(0, house.index) : plain).filter(isWord);
    const after = wordsOf(house && isHere ? plain.slice(house.index + house[0].length) : '').filter(isWord);
    const name = before.length > 0 ? before : after;
    if (name.join('').length < 2) continue;
    if (!house) {
      if (at === 0 && name.join('').length > 3 && (isCalled || parts.length > 1))
        return [isCalled ? called(name) : standing(name.map(loose).join(BETWEEN_WORDS), name[0])];
      continue;
    }
    return [...withHouse(name, house[0]), called(name)];
  }
  return [];
}

const BOX = '(?:ת\\.?\\s?[\'"]{0,2}ד\\.?|תא\\sדואר|p\\.?\\s?o\\.?\\s?box)[\\s:.#]{0,3}';

/** A box at the post office, whose number stands for an address. */
function boxShapes(address: string): readonly RegExp[] {
  const number = new RegExp(`(?<!\\p{L})${BOX}(\\d{1,6})`, 'iu').exec(address)?.[1];
  return number ? [new RegExp(`(?:${BEHIND_PREFIX}|${BEFORE_LATIN})${BOX}${number}(?!\\d)`, 'giu')] : [];
}

/** The street with its house, on either side of the other. */
function withHouse(name: readonly string[], house: string): readonly RegExp[] {
  const street = name.map(loose).join(BETWEEN_WORDS);
  const number = `${/\d+/.exec(house)?.[0] ?? ''}(?:-?[א-תa-z]'?)?(?:\\s?/\\s?\\d{1,4})?(?![\\p{L}\\d])`;
  const kind = `(?:ה?(?:${KIND_HEBREW}|${KIND_LATIN})['.]?\\s{0,3})?`;
  const behind = `(?:${BETWEEN_WORDS}(?:${KIND_LATIN})\\b\\.?)?`;
  return [
    standing(`${kind}${street}${behind}[\\s,'"+_-]{1,4}${NUMBER_WORD}${number}`, name[0]),
    new RegExp(
      `${BEFORE_LATIN}${/\d+/.exec(house)?.[0] ?? ''}[a-z]?[\\s,+_]{1,3}${street}${behind}(?![\\p{L}\\d])`,
      'giu',
    ),
  ];
}

/** The street without its house, where it is called a street. */
const called = (name: readonly string[]): RegExp => {
  const street = name.map(loose).join(BETWEEN_WORDS);
  return new RegExp(
    `${behindPrefix(name[0])}(?:ה?(?:${KIND_HEBREW}|${KIND_LATIN})['.]?[\\s+_]{1,3}${street}|${street}[\\s+_]{1,3}${KIND_LATIN})(?![\\p{L}\\d])`,
    'giu',
  );
};

const standing = (shape: string, first = ''): RegExp =>
  new RegExp(`${behindPrefix(first)}${shape}(?![\\p{L}\\d])`, 'giu');

const behindPrefix = (first = ''): string => (/^[א-ת]/.test(first) ? BEHIND_PREFIX : BEFORE_LATIN);
const wordsOf = (text: string): string[] =>
  text.split(/[\s,.;/_"-]+/).filter((word) => /[\p{L}\d]/u.test(word));
const isWord = (word: string): boolean => /\p{L}/u.test(word);

/** A word that may be written with or without the marks in it: ז'בוטינסקי, זבוטינסקי. */
const loose = (word: string): string =>
  [...word.replace(/['"]/g, '')].map(escaped).join(/['"]/.test(word) ? '[\'"]?' : '');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
