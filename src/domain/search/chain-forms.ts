import type { Chain, Run } from './chain-of-digits.ts';
import { dateFormOf } from './date-form.ts';
import type { Word } from './read-words.ts';
import { type InnerNumber, isMereLead, withoutLetters } from './without-letters.ts';

/** A form by which a text is found, and where it stands. */
export interface PlacedForm {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Fewest digits within a word that are looked for on their own (`AB123456`). */
const LEAST_RUN = 3;
const LEAST_JOINED = 3;
/** Groups of digits that may be one number together, and how long such a number is. */
const MOST_GROUPS = 5;
const LEAST_SPACED = 6;
const MOST_SPACED = 19;
const SPACE_OR_QUOTE = /^[  \u202f\u2009'’]$/;
const POINT_OR_COMMA = /^[.,]$/;
/** The signs of Arabic numbers, as others write them. */
const WESTERN: Readonly<Record<string, string>> = { '\u066b': '.', '\u066c': ',' };
/** Written with the country's number: 972, the area without its 0, the number; at least so many digits. */
const LEAST_NATIONAL = 11;
const INTERNATIONAL = /^(?:00)?9720?(\d{8,9})$/;

/** The forms by which a run is found; a form may be told twice. */
export function formsOfRun({ chains, gaps }: Run): readonly PlacedForm[] {
  const [alone] = chains;
  if (alone && chains.length === 1) return formsOfChain(alone);
  const forms = chains.flatMap(formsOfChain);
  for (let from = 0; from < chains.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(chains.length, from + MOST_GROUPS); to += 1) {
      const all = joinChains(chains.slice(from, to), gaps.slice(from, to - 1));
      const whole = withoutLetters(all)?.chain ?? all;
      const place = { start: whole.start, end: whole.end };
      const sum = sumOf(whole);
      if (sum !== undefined) forms.push({ form: sum, ...place });
      const digits = joined(whole.parts);
      if (digits.length > MOST_SPACED) break;
      if (digits.length < LEAST_SPACED || whole.glue.some((one) => POINT_OR_COMMA.test(one))) continue;
      forms.push({ form: digits, ...place });
      const national = nationalOf(digits);
      if (national) forms.push({ form: national, ...place });
    }
  }
  return forms;
}

function formsOfChain(chain: Chain): PlacedForm[] {
  const { parts, start, end } = chain;
  const [alone] = parts;
  // Most numbers: a few digits that are nothing else.
  if (alone?.isDigits && parts.length === 1 && alone.form.length < LEAST_NATIONAL)
    return [{ form: alone.form, start, end }];
  const sum = sumOf(chain);
  if (sum !== undefined) return [{ form: sum, start, end }];
  const inner = withoutLetters(chain);
  const number = inner?.chain ?? chain;
  const forms = inner ? formsOfInner(inner) : [];
  // Of a sum its parts say nothing: 299 is not looked for to find 1,299.
  if (!inner || sumOf(inner.chain) === undefined) forms.push(...parts.flatMap(formsOfPart));
  const whole = joined(parts);
  if (parts.length > 1 && whole.length >= LEAST_JOINED) forms.push({ form: whole, start, end });
  const place = { start: number.start, end: number.end };
  for (const form of [nationalOf(joined(number.parts)), dateFormOf(number)])
    if (form) forms.push({ form, ...place });
  return forms;
}

/** The forms of a number with letters around it, by which it is found without them. */
function formsOfInner({ chain, lead }: InnerNumber): PlacedForm[] {
  const { parts, start, end } = chain;
  const digits = joined(parts);
  const form = sumOf(chain) ?? digits;
  // The digits of a code are told with its parts; those of a number of one or two digits only after a mere prefix.
  const isTold = parts.length > 1 ? digits.length >= LEAST_JOINED : isMereLead(lead);
  return isTold ? [{ form, start, end }] : [];
}

function formsOfPart({ form, start, end, hasDigit, isDigits }: Word): PlacedForm[] {
  if (!hasDigit) return [];
  if (isDigits) return [{ form, start, end }];
  const runs = (form.match(/\d+/g) ?? []).filter((run) => run.length >= LEAST_RUN && run !== form);
  return [form, ...runs].map((one) => ({ form: one, start, end }));
}

/**
 * What a run that is looked for may be found as: any one of these ways, each of which asks for all of its forms.
 * What is being typed may still become something else (`1,29` on its way to `1,299`), so more is tried than is kept.
 */
export function waysOfRun({ chains, gaps }: Run): readonly (readonly string[])[] {
  const all = joinChains(chains, gaps);
  const inner = withoutLetters(all);
  if (!inner || !isMereLead(inner.lead)) return waysOf(chains, all);
  const [first, ...others] = chains;
  const bare = first && (others.length === 0 ? inner.chain : (withoutLetters(first)?.chain ?? first));
  return [[joined(all.parts)], ...waysOf(bare ? [bare, ...others] : [], inner.chain)];
}

function waysOf(chains: readonly Chain[], whole: Chain): readonly (readonly string[])[] {
  const digits = joined(whole.parts);
  const ways: string[][] = [[digits]];
  const sum = sumOf(whole);
  if (sum !== undefined) {
    const [integer = '', fraction] = sum.split('.');
    // As typed: `1299.9` is on its way to `1299.90`, and `1299.00` is found where it is written 1299.
    ways.push([fraction === undefined ? integer : `${integer}.${whole.parts.at(-1)?.form ?? ''}`]);
    if (fraction === '00') ways.push([integer]);
  }
  if (chains.length > 1) ways.push(chains.map((chain) => sumOf(chain) ?? joined(chain.parts)));
  const day = dateFormOf(whole);
  // A day with its whole year is nothing else any more: days that share a number with it are not meant.
  const isWholeDay = day !== undefined && whole.parts.some(({ form }) => form.length === 4);
  if (whole.parts.length > 1 && !isWholeDay) ways.push(whole.parts.map(({ form }) => form));
  for (const form of [nationalOf(digits), day]) if (form) ways.push([form]);
  return ways;
}

function joinChains(chains: readonly Chain[], gaps: readonly string[]): Chain {
  return {
    start: chains[0]?.start ?? 0,
    end: chains.at(-1)?.end ?? 0,
    parts: chains.flatMap(({ parts }) => parts),
    glue: chains.flatMap(({ glue }, at) => (at === 0 ? glue : [gaps[at - 1] ?? '', ...glue])),
  };
}

const joined = (parts: readonly Word[]): string => parts.map(({ form }) => form).join('');

/** The national form of a telephone number that was written with the country's. */
function nationalOf(digits: string): string | undefined {
  const [, rest] = INTERNATIONAL.exec(digits) ?? [];
  return rest && `0${rest}`;
}

/**
 * A number in one way of writing: no separators between thousands, a point and two digits after it where there are
 * any. Undefined for what is no number (dates, codes).
 */
function sumOf({ parts, glue: written }: Chain): string | undefined {
  const glue = written.map((one) => WESTERN[one] ?? one);
  const last = parts.at(-1);
  const lastGlue = glue.at(-1);
  if (!last || lastGlue === undefined || !parts.every(({ isDigits }) => isDigits)) return undefined;
  if (!glue.every((one) => POINT_OR_COMMA.test(one) || SPACE_OR_QUOTE.test(one))) return undefined;
  const before = glue.slice(0, -1);
  const hasFraction = POINT_OR_COMMA.test(lastGlue) && last.form.length <= 2 && !before.includes(lastGlue);
  const groups = hasFraction ? parts.slice(0, -1) : parts;
  const between = hasFraction ? before : glue;
  if (groups.length > 1) {
    if ((groups[0]?.form.length ?? 0) > 3 || new Set(between).size > 1) return undefined;
    if (groups.slice(1).some(({ form }) => form.length !== 3)) return undefined;
  }
  return joined(groups) + (hasFraction ? `.${last.form.padEnd(2, '0')}` : '');
}
