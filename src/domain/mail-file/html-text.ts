const BREAKS = new Set(
  'br p div tr li h1 h2 h3 h4 h5 h6 table blockquote ul ol dl dt dd section article hr pre'.split(' '),
);
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'template']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shekel: '₪',
  euro: '€',
  pound: '£',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};
/** Far above a real message. */
const MOST_HTML = 4_000_000;
/** A tag's name begins right after `<` or `</`. */
const NAME = /\/?([a-z][a-z\d]{0,19})(?![a-z\d])/iy;
/** Any other `<` is a letter. */
const BEGIN = /<(?=[a-z/!?])/gi;
/** What stands for a tag: the end of a line, or a gap in it. */
const [BREAK, GAP] = ['\n', ' '] as const;

/**
 * The words of an HTML message, a line for each of its blocks, without a document to put it in. For reading and search
 * only. Takes time by its length, whatever it holds: what is never closed is looked for once.
 */
export function htmlText(html: string): string {
  const source = html.slice(0, MOST_HTML);
  const ends = new Ends(source);
  const pieces: string[] = [];
  let done = 0;
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(source); begin; begin = BEGIN.exec(source)) {
    const skipped = skip(source, begin.index, ends);
    if (!skipped) continue;
    pieces.push(wordsOf(source.slice(done, begin.index)), skipped.leaves);
    done = BEGIN.lastIndex = skipped.next;
  }
  pieces.push(wordsOf(source.slice(done)));
  return pieces
    .join('')
    .split(BREAK)
    .flatMap((line) => line.replace(/[^\S\n]+/g, GAP).trim() || [])
    .join(BREAK);
}

/** Where what begins with the `<` at `open` ends, and what stands for it; undefined when it never ends. */
function skip(source: string, open: number, ends: Ends): { next: number; leaves: string } | undefined {
  if (source.startsWith('<!--', open)) {
    const end = ends.after('-->', open + 4);
    if (end !== undefined) return { next: end + 3, leaves: '' };
  }
  const close = ends.after('>', open + 1);
  if (close === undefined) return undefined;
  NAME.lastIndex = open + 1;
  const name = NAME.exec(source)?.[1]?.toLowerCase() ?? '';
  if (HIDDEN.has(name) && source[open + 1] !== '/') {
    const end = ends.after(`</${name}(?![a-z\\d])`, close + 1);
    if (end !== undefined) return { next: (ends.after('>', end) ?? source.length) + 1, leaves: GAP };
  }
  return { next: close + 1, leaves: BREAKS.has(name) ? BREAK : GAP };
}

/** Finds ends, and keeps what it found: asked from places that only grow, it passes over the text once for each end. */
class Ends {
  readonly #text: string;
  readonly #found = new Map<string, number | undefined>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The first place of `end`, a pattern in any case, from `from` on; undefined when there is none. */
  after(end: string, from: number): number | undefined {
    const known = this.#found.get(end);
    if (this.#found.has(end) && (known === undefined || known >= from)) return known;
    const pattern = new RegExp(end, 'gi');
    pattern.lastIndex = from;
    const found = pattern.exec(this.#text)?.index;
    this.#found.set(end, found);
    return found;
  }
}

const wordsOf = (text: string): string =>
  text
    .replace(/\s+/g, GAP)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) =>
      name === undefined ? fromCode(decimal ?? `0x${hex}`) : (NAMED[String(name).toLowerCase()] ?? whole),
    );

function fromCode(written: string): string {
  const code = Number(written);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
