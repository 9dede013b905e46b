import {
  CITY,
  LABEL,
  NO_ADDRESS,
  OTHER_LABEL,
  PARTS,
  POSTCODE,
  STREET,
  STREET_BEFORE_TOWN,
  ZIP_LABEL,
} from './address-words.ts';
import type { PersonalDetail } from './personal-detail.ts';

/** Lines longer than this are prose; addresses stand in short ones. */
const LINE_CHARACTERS = 160;
/** No label is shorter. */
const LABEL_CHARACTERS = 4;
const PROSE_CHARACTERS = 2_000;
const OVERLAP_CHARACTERS = 200;
// Looked for from the number backwards: from each letter on, a long word takes the square of its length.
const HOUSE = / \d{1,4}(?!\d)(?<=\p{L}{2}[\p{L}'". -]* \d{1,4})/u;
const HOUSE_FIRST = /^\s*\d{1,5}[A-Za-z]? \p{L}{2}/u;
const LINES_BELOW_LABEL = 6;
const MOST_LINES = 100_000;

interface TextLine {
  readonly text: string;
  readonly start: number;
}

/** Postal addresses in a folded text, in order: behind or below a label, or by the shape of a street with a number. */
export function findAddresses(text: string): PersonalDetail[] {
  const lines = linesOf(text);
  const found: PersonalDetail[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const mayBeLabel = line.text.length >= LABEL_CHARACTERS && line.text.length <= LINE_CHARACTERS;
    const label = mayBeLabel ? LABEL.exec(line.text) : null;
    if (label && !NO_ADDRESS.test(line.text)) {
      const value = line.text.slice(label[0].length);
      if (value.trim() !== '' && isAddress(value)) {
        found.push(placed(line, label[0].length, line.text.length));
        continue;
      }
      if (value.trim() === '') {
        const below = belowLabel(lines, at + 1);
        found.push(...below.found);
        at = below.next - 1;
        continue;
      }
    }
    found.push(...byShape(line));
  }
  return found.filter(({ start, end }) => start < end);
}

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length && lines.length < MOST_LINES; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    // Long prose is looked at in pieces that overlap by more than an address.
    let from = start;
    for (; stop - from > PROSE_CHARACTERS; from += PROSE_CHARACTERS - OVERLAP_CHARACTERS)
      lines.push({ text: text.slice(from, from + PROSE_CHARACTERS), start: from });
    lines.push({ text: text.slice(from, stop), start: from });
    start = stop + 1;
  }
  return lines;
}

/** Trims spaces and a closing mark off a stretch of a line. */
function placed({ text, start }: TextLine, from: number, to: number): PersonalDetail {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return { kind: 'address', start: start + from + lead, end: start + from + part.trimEnd().length };
}

const isAddress = (text: string): boolean => {
  if (OTHER_LABEL.test(text) || text.includes('@') || /https?:|www\./i.test(text)) return false;
  const hasHouse = HOUSE.test(text) || HOUSE_FIRST.test(text);
  return hasHouse || CITY.test(text) || POSTCODE.test(text) || PARTS.test(text);
};

/**
 * The lines below a label, up to the next label or the first that cannot be part of an address; from the first that has
 * a house, a town or a postcode to the last. A name at the head of them is no address.
 */
function belowLabel(lines: readonly TextLine[], from: number): { found: PersonalDetail[]; next: number } {
  let end = from;
  let blanks = 0;
  while (end < lines.length && end - from < LINES_BELOW_LABEL + blanks) {
    const text = lines[end]?.text ?? '';
    if (text.trim() === '') {
      blanks += 1;
      if (blanks > 2) break;
    } else if (
      text.length > LINE_CHARACTERS ||
      /:\s*$/.test(text) ||
      LABEL.test(text) ||
      OTHER_LABEL.test(text)
    )
      break;
    end += 1;
  }
  const block = lines.slice(from, end);
  const [first, last] = [
    block.findIndex(({ text }) => isAddress(text)),
    block.findLastIndex(({ text }) => isAddress(text)),
  ];
  if (first < 0) return { found: [], next: from };
  const found = block
    .slice(first, last + 1)
    .filter(({ text }) => text.trim() !== '')
    .map((line) => placed(line, 0, line.text.length));
  return { found, next: from + last + 1 };
}

/** Streets with a number in running text, with the town and postcode that follow. */
function byShape(line: TextLine): PersonalDetail[] {
  if (!/\d/.test(line.text)) return [];
  const found: PersonalDetail[] = [];
  const named = [...line.text.matchAll(STREET)];
  const bare = NO_ADDRESS.test(line.text) ? [] : line.text.matchAll(STREET_BEFORE_TOWN);
  for (const street of [...named, ...bare]) {
    const end = street.index + street[0].length;
    const isWithin = found.some(
      (one) => one.start <= line.start + street.index && one.end >= line.start + end,
    );
    if (isWithin) continue;
    const rest = line.text.slice(end, end + 80);
    const tail = tailOf(rest);
    found.push(placed(line, street.index, end + tail));
  }
  for (const zip of line.text.matchAll(ZIP_LABEL)) {
    const start = zip.index + zip[0].length - (zip[1]?.length ?? 0);
    found.push(placed(line, start, zip.index + zip[0].length));
  }
  return found;
}

/** How far flat, floor, town and postcode go on after a street: parts between commas, as long as each is one of these. */
export function tailOf(rest: string): number {
  let end = 0;
  for (let count = 0; count < 6; count += 1) {
    const part = /^\s*,?\s*[^,.;:!?()\n]{1,40}/u.exec(rest.slice(end))?.[0] ?? '';
    const [inner] = [PARTS, CITY, POSTCODE]
      .map((shape) => shape.exec(part))
      .filter((match) => match !== null)
      .sort((a, b) => a.index - b.index);
    // What is found must begin the part: prose may speak of a town later on.
    if (!inner || /\p{L}|\d/u.test(part.slice(0, inner.index))) break;
    end += inner.index + inner[0].length;
  }
  return end;
}
