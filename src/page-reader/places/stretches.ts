/** Searched at once, so that the search can stop between two. */
const STRETCH_CHARACTERS = 6_000;
/** What a detail is told by stands no further from it: its label, the lines of an address. */
const AROUND_CHARACTERS = 600;

/** A part of a text with what stands around it. */
export interface Stretch {
  /** Where `text` begins in the whole. */
  readonly from: number;
  readonly text: string;
  /** The part itself, in the whole: what begins in it belongs to it and to no other. */
  readonly start: number;
  readonly end: number;
}

/** A text in parts that follow each other, cut where lines end if it has lines. */
export function* stretchesOf(text: string): Generator<Stretch> {
  for (let start = 0; start < text.length; ) {
    const most = Math.min(text.length, start + STRETCH_CHARACTERS);
    const border = text.lastIndexOf('\n', most) + 1;
    const end = most < text.length && border > start ? border : most;
    const from = Math.max(0, start - AROUND_CHARACTERS);
    yield { from, text: text.slice(from, end + AROUND_CHARACTERS), start, end };
    start = end;
  }
}
