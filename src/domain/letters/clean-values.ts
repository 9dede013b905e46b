import { FIELDS, type FieldName, type FieldType, type Values } from './field.ts';

/** Longest value of each type that people type, in characters: a letter is no place for a whole chat. */
const MOST: Partial<Readonly<Record<FieldType, number>>> = { name: 120, code: 120, text: 1500 };
const MOST_IN_LIST = 600;

/** How many characters of a value that is typed stand in a letter; undefined: all. */
export const mostTyped = (field: FieldName): number | undefined => MOST[FIELDS[field].type];

// What turns the direction of a text or cannot be seen. Joiners stay: emoji and some scripts need them.
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A text on one line, without signs that cannot be seen, cut with an ellipsis where it is too long. */
export function cleanText(text: string, most: number): string {
  const line = text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const signs = line.length > most ? Array.from(line) : [];
  return signs.length > most
    ? `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** Values as they may stand in a letter. A text that nothing is left of is not known. */
export function cleanValues(values: Values): Values {
  const cleaned = Object.entries(values).flatMap(([name, value]) => {
    if (!Object.hasOwn(FIELDS, name) || value === undefined) return [];
    const { type } = FIELDS[name as FieldName];
    const most = MOST[type];
    if (most === undefined) return [[name, Array.isArray(value) ? value.map(cleanLine) : value]];
    const text = cleanText(String(value), most);
    return text === '' ? [] : [[name, text]];
  });
  return Object.fromEntries(cleaned) as Values;
}

const TYPED: readonly string[] = ['text', 'agent', 'reference', 'reason', 'name', 'sku'];

/** One thing of a list with each text that was typed cleaned; one of which nothing is left goes. */
function cleanLine(line: object): object {
  const fields = Object.entries(line).flatMap(([name, value]) => {
    if (typeof value !== 'string' || !TYPED.includes(name)) return [[name, value]];
    const text = cleanText(value, MOST_IN_LIST);
    return text === '' && name !== 'text' ? [] : [[name, text]];
  });
  return Object.fromEntries(fields);
}
