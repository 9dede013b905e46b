// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;
/** What turns the direction of a text or has no width: a name must not read as another one. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
/** What Windows, macOS or Linux give another meaning. */
const REFUSED = /["<>|\\/:?*]+/g;
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;
const ENDING = /\.[\p{L}\p{N}]{1,8}$/u;

/**
 * A text as a file's name that is safe on Windows, macOS and Linux: no folders, no controls, nothing that turns its
 * direction, no device of Windows, no dot or space at either end. At most `limit` UTF-16 units; a name that is cut keeps its
 * ending. Empty where nothing is left.
 */
export function safeFileName(text: string, limit: number): string {
  const clean = text
    .slice(0, limit * 4)
    .toWellFormed()
    .replace(CONTROLS, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ');
  const name = withoutEdges(clean);
  const ending = name.length > limit ? (ENDING.exec(text)?.[0] ?? '') : '';
  const cut =
    name.length > limit
      ? withoutEdges(name.slice(0, limit - ending.length).replace(/[\ud800-\udbff]$/, '')) + ending
      : name;
  return cut.replace(RESERVED, (reserved) => `${reserved}_`);
}

const withoutEdges = (text: string): string => text.replace(/^[. ]+|[. ]+$/g, '');

/** Gives each file a name that no other has, also where case is not told apart; what is taken gets a number. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  /** The name as it is given, or the next free one made of it: `a.png`, `a (2).png`. */
  take(name: string): string {
    const ending = ENDING.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - ending.length);
    for (let count = 1; ; count += 1) {
      const tried = count === 1 ? name : `${stem} (${count})${ending}`;
      const key = tried.normalize('NFC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return tried;
    }
  }
}
