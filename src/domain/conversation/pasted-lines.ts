/** How a line of copied conversation begins. */
export interface LineHead {
  readonly who?: string;
  readonly when?: string;
  readonly rest: string;
}

/** Marks that exports and pages put at the edges of lines, and that nobody sees. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONGEST_HEAD = 300;

const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u00a0\\u202f]?[AaPp]\\.?[Mm]\\.?)?';
const DAY = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
const DAY_WORDS = "היום|אתמול|today|yesterday|יום [א-ת]{1,2}['׳]?|(?:sun|mon|tues|wednes|thurs|fri|satur)day";
const TIME = `(?:(?:${DAY}|${DAY_WORDS})(?:,? ?(?:בשעה|at)?,? )?)?${CLOCK}(?:,? (?:${DAY}|${DAY_WORDS}))?`;
const NAME = '[^\\s:\\[\\](){}<>|"/\\\\][^:\\[\\]{}<>|\\n]{0,60}?';

const BRACKETED = new RegExp(`^\\[(${TIME})\\] ?(?:(${NAME}): ?)?(.*)$`, 'isu');
const DASHED = new RegExp(`^(${TIME}) [-–] (?:(${NAME}): ?)?(.*)$`, 'isu');
const TIME_NAME = new RegExp(`^(${TIME})[ \\t]+(${NAME}): ?(.*)$`, 'isu');
const NAME_TIME = new RegExp(`^(${NAME}),?[ \\t]*[(\\[]?(${TIME})[)\\]]?:?$`, 'isu');
const NAME_TIME_TEXT = new RegExp(`^(${NAME}),?[ \\t]*[(\\[](${TIME})[)\\]] ?[:-] ?(.*)$`, 'isu');
const TIME_ALONE = new RegExp(`^[(\\[]?(${TIME})[)\\]]?$`, 'iu');
const NAME_TEXT = new RegExp(`^(${NAME}): ?(.*)$`, 'su');

/** A line without the marks that are not seen. */
export const cutPieces = (line: string): string => line.replace(UNSEEN, '').trim();

/** Who and when at the beginning of a line; undefined when it begins with neither. */
export function headOf(line: string): LineHead | undefined {
  const clean = cutPieces(line.slice(0, 50_000));
  if (clean === '') return undefined;
  const start = clean.slice(0, LONGEST_HEAD);
  const tail = clean.slice(LONGEST_HEAD);
  for (const shape of [BRACKETED, DASHED, TIME_NAME]) {
    const match = shape.exec(start);
    if (match) return headFrom(match[2], match[1], `${match[3] ?? ''}${tail}`);
  }
  const timed = NAME_TIME_TEXT.exec(start);
  if (timed) return headFrom(timed[1], timed[2], `${timed[3] ?? ''}${tail}`);
  if (tail === '') {
    const alone = TIME_ALONE.exec(clean);
    if (alone) return headFrom(undefined, alone[1], '');
    const named = NAME_TIME.exec(clean);
    if (named && isName(named[1] ?? '')) return headFrom(named[1], named[2], '');
  }
  const said = NAME_TEXT.exec(start);
  return said && isName(said[1] ?? '') ? headFrom(said[1], undefined, `${said[2] ?? ''}${tail}`) : undefined;
}

function headFrom(who: string | undefined, when: string | undefined, rest: string): LineHead {
  const name = who?.trim();
  return { ...(name && { who: name }), ...(when !== undefined && { when: when.trim() }), rest: rest.trim() };
}

/** Up to five words with a letter in them; an address or a number is nobody's name. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/https?$|@|\d{4}/iu.test(text) && text.trim().split(/\s+/).length <= 5;

/** A line that the page wrote between messages: the day, a notice of the chat. It is no part of what somebody said. */
export const isPageLine = (line: string): boolean =>
  new RegExp(`^(?:${DAY}|${DAY_WORDS})$`, 'iu').test(cutPieces(line));
