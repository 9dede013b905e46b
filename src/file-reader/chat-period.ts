import type { ChatPeriod, FileFacts } from '../domain/case/file-facts.ts';
import { decodeText } from '../domain/file/decode-text.ts';
import { fileKind } from '../domain/file/file-kind.ts';
import { MOST_CHAT_BYTES } from '../domain/file/file-limits.ts';
import { momentOnClock } from '../domain/time/clock-moment.ts';
import { msOf } from '../domain/time/moment.ts';
import type { DateOrder } from '../domain/whatsapp/date-order.ts';
import { findChat } from '../domain/whatsapp/find-chat.ts';
import { type ExportedChat, readExport } from '../domain/whatsapp/read-export.ts';
import { sourceOf } from '../domain/zip/byte-source.ts';

/** From when until when the messages of an exported chat are, on the clocks of a zone. */
export function periodOf(chat: ExportedChat, zone: string): ChatPeriod {
  const [firstAt, lastAt] = [chat.first, chat.last].map((at) => at && momentOnClock(at, zone));
  return { ...(firstAt && { firstAt }), ...(lastAt && { lastAt }) };
}

/** Reads the dates of a kept chat anew, in that order of their numbers. Undefined: these bytes are no exported chat. */
export async function readPeriod(
  bytes: Uint8Array<ArrayBuffer>,
  { name, addedAt }: Pick<FileFacts, 'name' | 'addedAt'>,
  order: DateOrder,
): Promise<ChatPeriod | undefined> {
  const isArchive = fileKind(bytes.subarray(0, 4_096), name).is === 'zip';
  const chat = isArchive
    ? (await findChat(sourceOf(new Blob([bytes])), msOf(addedAt), MOST_CHAT_BYTES, order))?.chat
    : readExport(decodeText(bytes), msOf(addedAt), order);
  return chat && periodOf(chat, addedAt.zone);
}
