import bidiFactory from 'bidi-js';
import type { FontkitFont, FontkitSubset } from 'fontkit';
import { create } from 'fontkit';
import { LatelyUsed } from '../text/lately-used.ts';
import type { Face, Glyph } from '../text/shaper.ts';

const bidi = bidiFactory();
/** Optional ligatures join letters that a search should find apart; what a script requires stays on. */
const FEATURES = { liga: false, clig: false, dlig: false } as const;
const IGNORABLE = /^(?:[\u061c\u200b-\u200f\u2060-\u2069]|[\ufe00-\ufe0f]|\u034f)+$/;
const MARK = /^\p{M}+$/u;
/** Labels and short facts come again and again. */
const KEPT_RUNS = 200;

/** What PDFKit calls on a font that it is given; see `FontFace.pdfFont`. */
export interface PdfFont {
  layout(text: string): { glyphs: unknown[]; positions: unknown[]; advanceWidth: number };
}

/**
 * A font file shaped by fontkit, and the same file as a font for PDFKit.
 *
 * PDFKit takes any object with a `layout` method as a font. It gets one that hands it the glyphs our layout has placed,
 * so nothing is shaped twice and brackets, direction and clusters are ours; and that gives each pair of (glyph, text) a code
 * of its own, so that the extracted text is exact even where one glyph stands for different letters.
 */
export class FontFace implements Face {
  readonly name: string;
  /** Ems above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  readonly digitAdvance: number;
  readonly pdfFont: PdfFont;
  readonly #font: FontkitFont;
  readonly #shaped = new LatelyUsed<readonly Glyph[]>(KEPT_RUNS);
  /** By glyph, then by text. */
  readonly #codes = new Map<number, Map<string, number>>();
  readonly #glyphOfCode: number[] = [0];
  #prepared: readonly Glyph[] = [];

  /** `name` is free; `bytes` are a TrueType file. Throws when they are none. */
  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.#font = withTrueCodePoints(create(bytes));
    this.ascent = this.#font.ascent / this.#font.unitsPerEm;
    this.descent = -this.#font.descent / this.#font.unitsPerEm;
    this.digitAdvance = Math.max(...this.shape('0123456789', 'ltr').map((glyph) => glyph.advance));
    this.pdfFont = this.#makePdfFont();
  }

  covers(codePoint: number): boolean {
    return this.#font.hasGlyphForCodePoint(codePoint);
  }

  shape(text: string, direction: 'rtl' | 'ltr'): readonly Glyph[] {
    return this.#shaped.get(`${direction}${text}`, () => this.#shapeAnew(text, direction));
  }

  /** The glyphs that PDFKit's next `text` call on this font draws. */
  prepare(glyphs: readonly Glyph[]): void {
    this.#prepared = glyphs;
  }

  #shapeAnew(text: string, direction: 'rtl' | 'ltr'): readonly Glyph[] {
    const turned = direction === 'rtl' ? this.#mirror(text) : text;
    const run = this.#font.layout(turned, FEATURES, undefined, undefined, direction);
    const order = run.glyphs.map((glyph, index) => ({ glyph, position: run.positions[index] }));
    // fontkit gives right-to-left runs in visual order; texts are counted off in logical order.
    if (direction === 'rtl') order.reverse();
    const em = this.#font.unitsPerEm;
    let at = 0;
    const glyphs: Glyph[] = [];
    for (const { glyph, position } of order) {
      const length = String.fromCodePoint(...glyph.codePoints).length;
      const letters = text.slice(at, at + length);
      if (position && !IGNORABLE.test(letters)) {
        glyphs.push({
          id: glyph.id,
          text: letters,
          at,
          advance: position.xAdvance / em,
          dx: position.xOffset / em,
          dy: position.yOffset / em,
          isMark: MARK.test(letters),
        });
      }
      at += length;
    }
    return direction === 'rtl' ? glyphs.reverse() : glyphs;
  }

  #mirror(text: string): string {
    return text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, (sign) => {
      const mirrored = sign.length === 1 ? bidi.getMirroredCharacter(sign) : null;
      return mirrored && this.covers(mirrored.codePointAt(0) ?? 0) ? mirrored : sign;
    });
  }

  #codeOf(glyph: Glyph): number {
    let codes = this.#codes.get(glyph.id);
    if (!codes) {
      codes = new Map();
      this.#codes.set(glyph.id, codes);
    }
    let code = codes.get(glyph.text);
    if (code === undefined) {
      code = this.#glyphOfCode.push(glyph.id) - 1;
      codes.set(glyph.text, code);
    }
    return code;
  }

  #makePdfFont(): PdfFont {
    const layout = (): ReturnType<PdfFont['layout']> => {
      // Once: PDFKit also asks for the width after drawing, which nothing here uses.
      const glyphs = this.#prepared;
      this.#prepared = [];
      const em = this.#font.unitsPerEm;
      return {
        glyphs: glyphs.map((glyph) => ({
          id: this.#codeOf(glyph),
          advanceWidth: this.#font.getGlyph(glyph.id).advanceWidth,
          codePoints: [...glyph.text].map((letter) => letter.codePointAt(0) ?? 0),
        })),
        positions: glyphs.map((glyph) => ({
          xAdvance: glyph.advance * em,
          yAdvance: 0,
          xOffset: glyph.dx * em,
          yOffset: glyph.dy * em,
        })),
        advanceWidth: 0,
      };
    };
    return Object.create(this.#font, {
      layout: { value: layout },
      createSubset: { value: () => subsetByCode(this.#font.createSubset(), this.#glyphOfCode) },
    }) as PdfFont;
  }
}

/** fontkit keeps one object per glyph, with the letters of its first use; shaping must see those of this use. */
function withTrueCodePoints(font: FontkitFont): FontkitFont {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints) =>
    codePoints?.length
      ? { id, codePoints: [...codePoints], advanceWidth: getGlyph(id).advanceWidth }
      : getGlyph(id);
  return font;
}

/** A subset whose glyph numbers are our codes; a glyph that stands for two texts is in it twice. */
function subsetByCode(subset: FontkitSubset, glyphOfCode: readonly number[]): FontkitSubset {
  const placeOf = new Map<number, number>();
  const includePart = subset.includeGlyph.bind(subset);
  let isEncoding = false;
  const encode = subset.encode.bind(subset);
  subset.includeGlyph = (code) => {
    // While encoding, fontkit includes the parts of compound glyphs, by their own numbers.
    if (isEncoding) return includePart(code);
    let place = placeOf.get(code);
    if (place === undefined) {
      place = subset.glyphs.push(glyphOfCode[code] ?? 0) - 1;
      placeOf.set(code, place);
    }
    return place;
  };
  subset.encode = () => {
    isEncoding = true;
    return encode();
  };
  return subset;
}
