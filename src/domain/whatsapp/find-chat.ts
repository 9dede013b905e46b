import { decodeText } from '../file/decode-text.ts';
import type { ByteSource } from '../zip/byte-source.ts';
import { baseName, readDirectory, type ZipEntry } from '../zip/read-directory.ts';
import { unpack } from '../zip/unpack.ts';
import type { DateOrder } from './date-order.ts';
import { type ExportedChat, readExport } from './read-export.ts';

/** A chat out of an archive, with the text that it was read from. */
export interface ArchivedChat {
  readonly chat: ExportedChat;
  readonly text: string;
  /** Files beside the text. */
  readonly mediaCount: number;
}

/** An archive holds one text; a few are looked at. */
const MOST_TEXTS = 5;

/** The exported chat in an archive; undefined where it has none. At most `mostBytes` of a text are unpacked. `as`: see `readExport`. */
export async function findChat(
  archive: ByteSource,
  nowMs: number,
  mostBytes: number,
  as?: DateOrder,
): Promise<ArchivedChat | undefined> {
  const entries = await readDirectory(archive);
  const texts = entries?.filter(({ name }) => /\.txt$/i.test(name)).sort(byLikeness) ?? [];
  for (const entry of texts.slice(0, MOST_TEXTS)) {
    const bytes = await unpack(archive, entry, mostBytes);
    const text = bytes && decodeText(bytes);
    const chat = text === undefined ? undefined : readExport(text, nowMs, as);
    if (chat && text !== undefined) return { chat, text, mediaCount: (entries?.length ?? 1) - 1 };
  }
  return undefined;
}

/** The program's own names come first. */
const byLikeness = (one: ZipEntry, other: ZipEntry): number => likeness(other) - likeness(one);

const likeness = ({ name }: ZipEntry): number =>
  Number(/_chat\.txt$/i.test(name)) * 2 + Number(/whatsapp/i.test(baseName(name)));
