import type { Message } from '../capture/message.ts';
import type { ChatExport } from '../case/file-facts.ts';
import { withoutMarks } from './clean-prefix.ts';
import { type DateOrder, dayNumber, findDateOrder } from './date-order.ts';
import { mediaNote } from './media-words.ts';
import { isNoteOfProgram } from './program-note.ts';
import { readStamp, type Stamp } from './read-stamp.ts';

/** A chat as an exported text holds it. */
export interface ExportedChat {
  readonly wroteAs: ChatExport;
  /** In the order of the file. Lines that are no message stand at their place, with nothing but their text. */
  readonly messages: readonly Message[];
  readonly participants: readonly string[];
  /** Messages and notes of the program; unknown lines are not counted. */
  readonly messageCount: number;
  readonly unknownLines: number;
  /** Lines of the text that are in messages or unknown lines: all of them. */
  readonly lineCount: number;
  readonly isOrderGuessed: boolean;
  /** On the phone's clock: `YYYY-MM-DDTHH:MM:SS`. */
  readonly first?: string;
  readonly last?: string;
}

/** More of them are no people: a hostile file. */
const MOST_PARTICIPANTS = 2_000;
/** Longer is no name. */
const SENDER = /^(?<name>[^:\n]{1,120}?)(?:: |:$)/;

interface Line {
  readonly raw: string;
  readonly stamp: Stamp | undefined;
}

/**
 * Reads an exported chat. Never throws; every line of the text is in a message, in its order. Undefined where fewer than
 * two lines (or not the first of a file of one) look like a message: then it is no export. `nowMs`: for dates that could
 * be read either way. `as`: the order in which they are to be read, whatever the file says.
 */
export function readExport(text: string, nowMs: number, as?: DateOrder): ExportedChat | undefined {
  const lines = linesOf(text).map((raw): Line => ({ raw, stamp: readStamp(raw) }));
  const stamps = lines.flatMap(({ stamp }) => stamp ?? []);
  if (stamps.length === 0 || (stamps.length === 1 && !lines[0]?.stamp)) return undefined;
  const isBracketed = stamps.filter((stamp) => stamp.isBracketed).length * 2 > stamps.length;
  // A quoted line of the other program's form inside of a message is a part of that message.
  const ofFile = stamps.filter((stamp) => stamp.isBracketed === isBracketed);
  const now = new Date(nowMs + DAY_MS);
  const today = now.getUTCFullYear() * 10_000 + (now.getUTCMonth() + 1) * 100 + now.getUTCDate();
  const { order, isGuessed } = as ? { order: as, isGuessed: false } : findDateOrder(ofFile, today);
  return gather(lines, isBracketed, order, isGuessed);
}

/** The phone may be ahead of this computer. */
const DAY_MS = 86_400_000;

/** The lines of a text; its last line end closes the last line. */
export function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function gather(
  lines: readonly Line[],
  isBracketed: boolean,
  order: DateOrder,
  isOrderGuessed: boolean,
): ExportedChat {
  const messages: Message[] = [];
  const participants = new Set<string>();
  const known = namesOfSeveral(lines, isBracketed);
  let open: { stamp: Stamp; lines: string[] } | undefined;
  let [messageCount, unknownLines, lineCount] = [0, 0, 0];
  let [first, last]: (string | undefined)[] = [];
  const close = (): void => {
    if (!open) return;
    const message = messageOf(open.stamp, open.lines.join('\n'), known);
    if (message.who !== undefined && participants.size < MOST_PARTICIPANTS) participants.add(message.who);
    messages.push(message);
    messageCount += 1;
    open = undefined;
  };
  for (const { raw, stamp } of lines) {
    lineCount += 1;
    const isOfFile = stamp?.isBracketed === isBracketed;
    const day = stamp && isOfFile ? dayNumber(stamp, order) : undefined;
    if (stamp && isOfFile && day !== undefined && !Number.isNaN(stamp.hour)) {
      close();
      const at = momentText(day, stamp);
      if (first === undefined || at < first) first = at;
      if (last === undefined || at > last) last = at;
      open = { stamp, lines: [raw.slice(stamp.end)] };
    } else if (stamp && isOfFile) {
      // The form of a message with a date or an hour that is none.
      close();
      messages.push({ text: raw });
      unknownLines += 1;
    } else if (open) open.lines.push(raw);
    else {
      messages.push({ text: raw });
      unknownLines += 1;
    }
  }
  close();
  return {
    wroteAs: isBracketed ? 'whatsapp-iphone' : 'whatsapp-android',
    messages,
    participants: [...participants],
    messageCount,
    unknownLines,
    lineCount,
    isOrderGuessed,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}

/** What stands before the first colon of several lines. */
function namesOfSeveral(lines: readonly Line[], isBracketed: boolean): ReadonlySet<string> {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const { raw, stamp } of lines) {
    if (stamp?.isBracketed !== isBracketed) continue;
    const name = SENDER.exec(raw.slice(stamp.end))?.groups?.name;
    if (name !== undefined) (once.has(name) ? several : once).add(name);
  }
  return several;
}

function messageOf({ written }: Stamp, rest: string, known: ReadonlySet<string>): Message {
  const found = SENDER.exec(rest);
  const name = found?.groups?.name ?? '';
  const sender = found && isNoteOfProgram(rest, name, known.has(name)) ? undefined : found;
  const who = sender ? withoutMarks(sender.groups?.name ?? '').replace(/^~\s*/, '') : undefined;
  if (!sender || who === undefined || who === '') return { when: written, text: rest };
  const text = rest.slice(sender[0].length);
  const media = mediaNote(text);
  return {
    who,
    when: written,
    text,
    ...(media && { attachments: 1 }),
    ...(media?.fileName !== undefined && { fileName: media.fileName }),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

function momentText(day: number, { hour, minute, second }: Stamp): string {
  const date = `${Math.floor(day / 10_000)}-${two(Math.floor(day / 100) % 100)}-${two(day % 100)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
}
