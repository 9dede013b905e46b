import type { Limits } from './limits.ts';
import { isInOwnBox } from './own-box.ts';
import { type Line, type Region, textWithin } from './page.ts';
import { cleanText, foldText } from './page-text.ts';

interface Frame {
  readonly element: Element;
  readonly region: Region;
  readonly cell: Element | undefined;
}

// A word, not the letters that shops begin their numbers with.
const ENDS_WORD = /[a-zа-яёא-ת\u0621-\u064a]{3}$/;
// A button or a sign beside a number: four letters are no unit and no end of a number.
const BEGINS_WORD = /^(?:[A-Z]?[a-z]{4}|[a-z]{3,}_|[א-ת]{3}|[а-яё]{4})/i;
const MOST_OF_A_HEAD = 60;
const LONE_MARK = /^[.,/-]$/;
const WHOLE_NUMBER = /^[A-Z]{0,4}\d+$/;
const SUM_SIGN = /[₪$€£]|ש["״']ח|\b(?:NIS|ILS|USD|EUR|GBP)\b/;

/** Puts pieces of text together to lines while a walk opens and closes elements. */
export class LineBuilder {
  readonly lines: Line[] = [];
  readonly linesOfCell = new Map<Element, Line[]>();
  readonly #limits: Limits;
  readonly #frames: Frame[] = [];
  #pieces = '';
  #spaceOwed = false;
  #isBorder = false;
  /** Where a mark stands that is alone in its element, behind a digit and a gap that was drawn. */
  #lone: number | undefined;
  #isJoined = false;
  /** Behind the sign of a sum, each digit of which may be in an element of its own. */
  #isInSum = false;
  #headEnd: number | undefined;
  #dateTime: string | undefined;
  #from: Frame | undefined;
  #characters = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** How much text was taken. */
  get characters(): number {
    return this.#characters;
  }

  /** True when no more text is taken. */
  get full(): boolean {
    return this.#characters >= this.#limits.characters || this.lines.length >= this.#limits.lines;
  }

  /** Region of the element that is open now. */
  get region(): Region {
    return this.#frames.at(-1)?.region ?? 'text';
  }

  open(element: Element, region: Region): void {
    const name = element.localName;
    const cell =
      name === 'td' || name === 'th' ? element : name === 'table' ? undefined : this.#frames.at(-1)?.cell;
    this.#frames.push({ element, region, cell: cell ?? this.#frames.at(-1)?.cell });
    if (name === 'time') this.#dateTime ??= element.getAttribute('datetime')?.slice(0, 40) ?? undefined;
  }

  close(): void {
    this.#frames.pop();
  }

  /** An inline border at which a gap is drawn, unless it splits a number from its fraction. */
  space(): void {
    this.#spaceOwed = true;
    if (this.#pieces.trim() !== '') this.#headEnd ??= this.#pieces.length;
  }

  /** An inline border that draws a gap only where a word ends and a number or a name begins: `<b>Number</b>20417`. */
  border(): void {
    this.#isBorder = true;
    if (this.#pieces.trim() !== '') this.#headEnd ??= this.#pieces.length;
  }

  text(raw: string): void {
    const room = this.#limits.lineCharacters - this.#pieces.length;
    if (room <= 0 || raw.length === 0) return;
    // Indentation is squeezed first, so that it does not eat the room of the words.
    const piece = raw
      .slice(0, 4 * room)
      .replace(/\s+/g, ' ')
      .slice(0, room);
    this.#joinNumber(piece);
    if (this.#raiseFraction(piece)) return;
    const fraction = this.#isJoined || (/\d$/.test(this.#pieces) && /^[.,]\d/.test(piece));
    const isGlued =
      this.#isBorder &&
      ((ENDS_WORD.test(this.#pieces) && /^[A-Z0-9#]/.test(piece)) ||
        (/\d{3}$/.test(this.#pieces) && BEGINS_WORD.test(piece)));
    const isDigitOfSum = this.#isInSum && (/^(?:\d|[.,]\d{0,2})$/.test(piece) || /[.,]$/.test(this.#pieces));
    const isSpaced = (this.#spaceOwed || isGlued) && this.#pieces !== '' && !fraction && !isDigitOfSum;
    if (isSpaced && !(piece.length === 1 && isInOwnBox(this.#frames.at(-1)?.element))) this.#pieces += ' ';
    this.#isInSum = isDigitOfSum || /^[₪$€£]$/.test(piece);
    this.#lone =
      LONE_MARK.test(piece) && this.#spaceOwed && /\d $/.test(this.#pieces) ? this.#pieces.length : undefined;
    this.#spaceOwed = false;
    this.#isBorder = false;
    this.#isJoined = false;
    if (this.#pieces === '') this.#from = this.#frames.at(-1);
    else if (this.region === 'heading') this.#from = this.#frames.at(-1);
    this.#pieces += piece;
    this.#characters += piece.length;
  }

  /** "4821", "-", "5530", each in an element of its own with nothing between: one number, as it is seen. */
  #joinNumber(piece: string): void {
    const at = this.#lone;
    if (at === undefined || !WHOLE_NUMBER.test(piece) || this.#pieces.length !== at + 1) return;
    this.#pieces = `${this.#pieces.slice(0, at - 1)}${this.#pieces.slice(at)}`;
    this.#isJoined = true;
  }

  /** Two raised digits behind a sum are its fraction, others a note. True when the piece was taken. */
  #raiseFraction(piece: string): boolean {
    const raised = this.#frames.at(-1)?.element;
    if (raised?.localName !== 'sup' || !/\d$/.test(this.#pieces) || !/^\d+$/.test(piece)) return false;
    const parent = raised.parentElement;
    const isSum =
      piece.length === 2 &&
      [parent, parent?.parentElement].some((block) => {
        const around = block ? textWithin(block, MOST_OF_A_HEAD) : '';
        return around.length < MOST_OF_A_HEAD && SUM_SIGN.test(around);
      });
    this.#pieces += `${isSum && !/[.,]\d{1,2}$/.test(this.#pieces) ? '.' : ' '}${piece}`;
    this.#spaceOwed = false;
    return true;
  }

  /** Ends the line, if there is one. */
  breakLine(): void {
    const from = this.#from;
    const text = cleanText(this.#pieces);
    if (from && text !== '') {
      const headLength = cleanText(this.#pieces.slice(0, this.#headEnd ?? 0)).length;
      const line: Line = {
        at: this.lines.length,
        text,
        folded: foldText(text),
        region: from.region,
        element: from.element,
        ...(from.cell && { cell: from.cell }),
        ...(headLength > 0 && headLength < MOST_OF_A_HEAD && headLength < text.length && { headLength }),
        ...(this.#dateTime && { dateTime: this.#dateTime }),
      };
      this.lines.push(line);
      if (from.cell) {
        const list = this.linesOfCell.get(from.cell);
        if (list) list.push(line);
        else this.linesOfCell.set(from.cell, [line]);
      }
    }
    this.#pieces = '';
    this.#spaceOwed = false;
    this.#isBorder = false;
    this.#lone = undefined;
    this.#headEnd = undefined;
    this.#dateTime = undefined;
    this.#from = undefined;
  }
}
