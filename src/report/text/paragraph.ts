import LineBreaker from 'linebreak';
import { levelsOf } from './bidi-levels.ts';
import type { Face, FaceStack, Glyph } from './shaper.ts';
import type { TechnicalToken } from './technical-tokens.ts';
import { technicalTokens } from './technical-tokens.ts';

/** A piece of the paragraph that is never cut: a letter with its marks, or a direction control (which has no width). */
export interface Grapheme {
  readonly text: string;
  /** UTF-16 index in the paragraph's text, isolates included. */
  readonly start: number;
  readonly level: number;
  readonly isSpace: boolean;
  readonly isControl: boolean;
  /** The first face that has all its letters; undefined: none has. */
  face: Face | undefined;
  /** Ems. */
  width: number;
  /** A line may begin here; `soft`: only when nothing better fits (inside a long token). */
  breakBefore: 'yes' | 'soft' | 'no';
}

/** Neighbouring graphemes of one level and face, shaped together. */
export interface Item {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
}

export interface Paragraph {
  readonly baseLevel: 0 | 1;
  readonly graphemes: readonly Grapheme[];
  readonly items: readonly Item[];
  readonly isTabular: boolean;
}

export type Direction = 'rtl' | 'ltr';

/** Width of the frame that stands for a grapheme which nothing on the machine has, in ems. */
export const SUBSTITUTE_WIDTH = 1.24;

/** Ems that the picture of a grapheme takes which no face has. */
export type WidthOfPicture = (grapheme: string) => number;

const segmenter = new Intl.Segmenter('he', { granularity: 'grapheme' });
const CONTROL = /^[\u061c\u200b-\u200f\u2060-\u2069]+$/;
const IGNORABLE = /[\u061c\u200b-\u200f\u2060-\u2069]|[\ufe00-\ufe0f]/u;
const SOFT_SPOT = /[/?&=#_.,:;@+-]$/;
const LRI = '\u2066';
const PDI = '\u2069';

/**
 * One paragraph (no line ends) made ready for lines: technical tokens isolated, bidi levels over the whole of it, a face for
 * each grapheme, shaped and measured. Pure: it knows no PDF.
 */
export function readyParagraph(
  text: string,
  direction: Direction,
  faces: FaceStack,
  isTabular = false,
  widthOfPicture: WidthOfPicture = () => SUBSTITUTE_WIDTH,
): Paragraph {
  const tokens = technicalTokens(text);
  const isolated = isolate(text, tokens);
  const { levels, base } = levelsOf(isolated.text, direction);
  const graphemes: Grapheme[] = [];
  for (const { segment, index } of segmenter.segment(isolated.text)) {
    const isSpace = /^[\s]$/u.test(segment);
    const isControl = CONTROL.test(segment);
    graphemes.push({
      text: segment,
      start: index,
      level: levels[index] ?? 0,
      isSpace,
      isControl,
      face: isControl ? undefined : faceFor(segment, faces),
      width: 0,
      breakBefore: 'no',
    });
  }
  settleSpaces(graphemes);
  markBreaks(graphemes, isolated.text, isolated.tokens);
  const items = shapeItems(graphemes, isTabular, widthOfPicture);
  return { baseLevel: base % 2 === 1 ? 1 : 0, graphemes, items, isTabular };
}

function isolate(
  text: string,
  tokens: readonly TechnicalToken[],
): { text: string; tokens: TechnicalToken[] } {
  let out = '';
  let from = 0;
  const moved: TechnicalToken[] = [];
  for (const token of tokens) {
    out += text.slice(from, token.start) + LRI;
    const start = out.length;
    out += text.slice(token.start, token.end);
    moved.push({ ...token, start, end: out.length });
    out += PDI;
    from = token.end;
  }
  return { text: out + text.slice(from), tokens: moved };
}

function faceFor(grapheme: string, faces: FaceStack): Face | undefined {
  const needed = [...grapheme].filter((letter) => !IGNORABLE.test(letter)).map((l) => l.codePointAt(0) ?? 0);
  if (/^\s$/u.test(grapheme)) return faces[0];
  // A sign asked for as a picture (U+FE0F) is one.
  if (grapheme.includes('\ufe0f')) return undefined;
  return faces.find((face) => needed.every((codePoint) => face.covers(codePoint)));
}

/** A blank between two letters of one face is of that face: extractors find words of one piece more surely. */
function settleSpaces(graphemes: readonly Grapheme[]): void {
  let before: Face | undefined;
  let waiting: Grapheme[] = [];
  for (const grapheme of graphemes) {
    if (grapheme.isControl) continue;
    if (grapheme.isSpace) {
      waiting.push(grapheme);
      continue;
    }
    const { face } = grapheme;
    if (face === before && face)
      for (const space of waiting) if (face.covers(space.text.codePointAt(0) ?? 0)) space.face = face;
    waiting = [];
    before = face;
  }
}

function markBreaks(graphemes: Grapheme[], text: string, tokens: readonly TechnicalToken[]): void {
  // Line breaking reads the text without direction controls, which would count as marks on the letter before.
  const plain = text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '');
  const allowed = new Set<number>();
  const breaker = new LineBreaker(plain);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) allowed.add(next.position);
  let at = 0;
  let token = 0;
  for (const [index, grapheme] of graphemes.entries()) {
    if (/^[\u061c\u200e\u200f\u2066-\u2069]+$/.test(grapheme.text)) continue;
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= grapheme.start) token += 1;
    const inside = tokens[token];
    const before = plain.slice(Math.max(0, at - 1), at);
    if (at > 0) {
      const isWithin = inside !== undefined && grapheme.start > inside.start;
      if (isWithin && inside.isAddress) {
        grapheme.breakBefore = before === '/' && grapheme.text !== '/' ? 'yes' : softOr(before);
      } else if (isWithin) grapheme.breakBefore = softOr(before);
      else grapheme.breakBefore = allowed.has(at) ? 'yes' : softOr(before);
      if (grapheme.breakBefore === 'yes') moveBeforeControls(graphemes, index);
    }
    at += grapheme.text.length;
  }
}

const softOr = (before: string): 'soft' | 'no' => (SOFT_SPOT.test(before) ? 'soft' : 'no');

/** A line that begins with a token begins with its isolate. */
function moveBeforeControls(graphemes: Grapheme[], index: number): void {
  let first = index;
  while (graphemes[first - 1]?.text === LRI) first -= 1;
  const here = graphemes[index];
  const target = graphemes[first];
  if (first === index || !here || !target) return;
  target.breakBefore = 'yes';
  here.breakBefore = 'no';
}

function shapeItems(
  graphemes: readonly Grapheme[],
  isTabular: boolean,
  widthOfPicture: WidthOfPicture,
): Item[] {
  const items: Item[] = [];
  for (let first = 0; first < graphemes.length; ) {
    const head = graphemes[first];
    if (!head?.face) {
      if (head && !head.isControl) head.width = widthOfPicture(head.text);
      first += 1;
      continue;
    }
    let last = first + 1;
    while (graphemes[last]?.face === head.face && graphemes[last]?.level === head.level) last += 1;
    const glyphs = shapeGraphemes(graphemes, first, last, head.face, isTabular);
    measure(graphemes, first, last, glyphs);
    items.push({ first, last, face: head.face, glyphs });
    first = last;
  }
  return items;
}

/** Shapes graphemes `first` to `last` (exclusive), which have one face and one level. */
export function shapeGraphemes(
  graphemes: readonly Grapheme[],
  first: number,
  last: number,
  face: Face,
  isTabular: boolean,
): readonly Glyph[] {
  const slice = graphemes.slice(first, last);
  const text = slice.map((grapheme) => grapheme.text).join('');
  const glyphs = face.shape(text, (slice[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr');
  return isTabular ? glyphs.map((glyph) => inDigitWidth(glyph, face.digitAdvance)) : glyphs;
}

function inDigitWidth(glyph: Glyph, width: number): Glyph {
  if (!/^[0-9]$/.test(glyph.text)) return glyph;
  return { ...glyph, advance: width, dx: glyph.dx + (width - glyph.advance) / 2 };
}

function measure(
  graphemes: readonly Grapheme[],
  first: number,
  last: number,
  glyphs: readonly Glyph[],
): void {
  const origin = graphemes[first]?.start ?? 0;
  const owner = new Map<number, number>();
  for (let index = first; index < last; index += 1) {
    const grapheme = graphemes[index];
    if (!grapheme) continue;
    for (let unit = 0; unit < grapheme.text.length; unit += 1)
      owner.set(grapheme.start - origin + unit, index);
  }
  for (const glyph of glyphs) {
    const grapheme = graphemes[owner.get(glyph.at) ?? first];
    if (grapheme) grapheme.width += glyph.advance;
  }
}
