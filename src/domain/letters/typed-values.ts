import { WANTED_OUTCOMES } from '../case/case.ts';
import { CONTACT_CHANNELS } from '../case/entry.ts';
import { parseTypedSum } from '../case/typed-sum.ts';
import { parseDay } from '../time/day.ts';
import { FIELDS, type FieldName, type FieldType, type TypeValues, type Values } from './field.ts';
import type { LetterDraft, TypedLine } from './letter-draft.ts';

/** Types whose value is typed on one line. */
type LineType = Exclude<FieldType, 'citation' | 'promises' | 'attempts' | 'agreements' | 'charges' | 'sums'>;

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Stands between two hours as they are typed. */
export const UNTIL = '–';

const among = <Value extends string>(choices: readonly Value[], typed: string): Value | undefined =>
  choices.find((choice) => choice === typed);

const READERS: {
  readonly [T in LineType]: (typed: string, currency: string) => TypeValues[T] | undefined;
} = {
  day: parseDay,
  money: parseTypedSum,
  name: (typed) => typed,
  code: (typed) => typed,
  text: (typed) => typed,
  hour: (typed) => (HOUR.test(typed) ? typed : undefined),
  hours: (typed) => {
    const [from = '', until = ''] = typed.split(UNTIL);
    if (!HOUR.test(from)) return undefined;
    return { from, ...(HOUR.test(until) && { until }) };
  },
  items: (typed) => [{ name: typed }],
  wanted: (typed) => among(WANTED_OUTCOMES, typed),
  way: (typed) => among(CONTACT_CHANNELS, typed),
};

/** What of a line is typed for a field whose value is a list, and the value that it gives; undefined: not whole yet. */
function lineOf(type: FieldType, { day: on, text, sum, expected }: TypedLine, currency: string): unknown {
  const day = parseDay(on);
  const words = text.trim();
  switch (type) {
    case 'promises':
      return day && words !== '' ? { promisedOn: day, text: words } : undefined;
    case 'agreements':
      return words === '' ? undefined : { text: words };
    case 'attempts':
      return day && { day, way: 'phone', ...(words !== '' && { agent: words }) };
    case 'charges': {
      const charged = parseTypedSum(sum, currency);
      const agreed = parseTypedSum(expected, currency);
      return day && charged && { day, sum: charged, ...(agreed && { expected: agreed }) };
    }
    default:
      return undefined;
  }
}

/**
 * The values of what the shopper filled in; what is not whole yet gives none. `currency`: of sums that name none.
 */
export function typedValues(draft: Pick<LetterDraft, 'typed' | 'lines'>, currency: string): Values {
  const single = Object.entries(draft.typed).flatMap(([name, typed]) => {
    const read = READERS[FIELDS[name as FieldName].type as LineType];
    const value = typed.trim() === '' ? undefined : read?.(typed.trim(), currency);
    return value === undefined ? [] : [[name, value]];
  });
  const lists = Object.entries(draft.lines).flatMap(([name, lines]) => {
    const { type } = FIELDS[name as FieldName];
    const whole = lines.map((line) => lineOf(type, line, currency)).filter((line) => line !== undefined);
    return whole.length === 0 ? [] : [[name, whole]];
  });
  return Object.fromEntries([...single, ...lists]) as Values;
}
