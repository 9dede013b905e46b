/** A glyph of a shaped run. Lengths are in ems (1 = the type size). */
export interface Glyph {
  readonly id: number;
  /** The letters it stands for, in logical order; what a reader of the extracted text gets. */
  readonly text: string;
  /** UTF-16 index in the run's text of its first letter. */
  readonly at: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** A point or accent that sits on another glyph. */
  readonly isMark: boolean;
}

/** One font file: what the layout needs of it, and no more. */
export interface Face {
  readonly name: string;
  /** Ems: the widest of the digits. */
  readonly digitAdvance: number;
  covers(codePoint: number): boolean;
  /** The glyphs of a text of one direction, left to right as they stand on paper, brackets turned for `rtl`. */
  shape(text: string, direction: 'rtl' | 'ltr'): readonly Glyph[];
}

/** Faces of one weight, the preferred one first. */
export type FaceStack = readonly [Face, ...Face[]];
