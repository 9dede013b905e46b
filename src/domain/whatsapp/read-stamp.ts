import { cleanPrefix } from './clean-prefix.ts';

/** What stands before a message: three numbers of a date in the order in which they are written, and the hour. */
export interface Stamp {
  /** iPhones write it in brackets. */
  readonly isBracketed: boolean;
  readonly date: readonly [number, number, number];
  readonly separator: string;
  /** 0 to 23; NaN where what is written is no hour. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The hour is told with AM or PM, in whatever language. */
  readonly isTwelveHour: boolean;
  /** The date and hour as written, without brackets and marks. */
  readonly written: string;
  /** Where in the line what follows the stamp begins. */
  readonly end: number;
}

/** Longer than any stamp with all its marks. */
const MOST = 60;

const BEFORE_NOON = 'a\\.? ?m\\.?|לפנה["״\']?צ|לפני הצהריים|ص|صباحا|ДП';
const AFTER_NOON = 'p\\.? ?m\\.?|אחה["״\']?צ|אחרי הצהריים|م|مساء|ПП';
const STAMP = new RegExp(
  '^(?<open>\\[)?(?<a>\\d{1,4})(?<separator>[./-]) ?(?<b>\\d{1,2})\\k<separator> ?(?<c>\\d{1,4})\\.?,? +' +
    `(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?: ?(?:(?<am>${BEFORE_NOON})|(?<pm>${AFTER_NOON})))?` +
    '(?:\\](?: |$)|(?<dash> [-–](?: |$)))',
  'i',
);

/** Reads the stamp at the start of a line; undefined where there is none. */
export function readStamp(line: string): Stamp | undefined {
  // Most lines that are none are told by their first letters.
  const first = cleanPrefix(line, 1).text;
  if (first !== '[' && !(first >= '0' && first <= '9')) return undefined;
  const { text, places } = cleanPrefix(line, MOST);
  const found = STAMP.exec(text);
  const part = found?.groups;
  if (!found || !part) return undefined;
  const isBracketed = part.open !== undefined;
  if (isBracketed === (part.dash !== undefined)) return undefined;
  const hour = hourOf(Number(part.hour), part.am !== undefined, part.pm !== undefined);
  const [minute, second] = [Number(part.minute), Number(part.second ?? 0)];
  return {
    isBracketed,
    date: [Number(part.a), Number(part.b), Number(part.c)],
    separator: part.separator ?? '',
    hour: minute < 60 && second < 60 ? hour : Number.NaN,
    minute,
    second,
    isTwelveHour: part.am !== undefined || part.pm !== undefined,
    written: found[0]
      .replace(/^\[/, '')
      .replace(/(?:\] ?| [-–] ?)$/, '')
      .trim(),
    end: places[found[0].length] ?? line.length,
  };
}

function hourOf(written: number, am: boolean, pm: boolean): number {
  if (!am && !pm) return written < 24 ? written : Number.NaN;
  // "13:05 PM" stands in exports of phones whose language and clock differ.
  if (written > 12) return written < 24 ? written : Number.NaN;
  return (written % 12) + (pm ? 12 : 0);
}
