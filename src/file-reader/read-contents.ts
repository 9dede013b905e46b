import type { PartFacts } from '../domain/case/evidence.ts';
import { attachmentName, type FileReading, type PdfReading } from '../domain/case/file-facts.ts';
import { sha256OfBytes } from '../domain/chain/hash.ts';
import { decodeText } from '../domain/file/decode-text.ts';
import type { FileKind } from '../domain/file/file-kind.ts';
import { MOST_CHAT_BYTES, MOST_FILE_TEXT } from '../domain/file/file-limits.ts';
import { readMailFile } from '../domain/mail-file/read-mail-file.ts';
import { imageSize } from '../domain/photo/image-size.ts';
import { readExif } from '../domain/photo/read-exif.ts';
import { type Moment, momentOf, msOf } from '../domain/time/moment.ts';
import { findChat } from '../domain/whatsapp/find-chat.ts';
import { isLikelyCut } from '../domain/whatsapp/likely-cut.ts';
import { type ExportedChat, readExport } from '../domain/whatsapp/read-export.ts';
import { sourceOf } from '../domain/zip/byte-source.ts';
import { periodOf } from './chat-period.ts';

/** What was read of a PDF where it can be drawn. */
export interface ReadPdf {
  readonly read: PdfReading;
  readonly text?: string;
  readonly thumbnail?: { readonly bytes: ArrayBuffer; readonly mediaType: string };
}

/** What was read of a file. */
export interface Contents {
  readonly read: FileReading;
  readonly text?: string;
  readonly parts: readonly { readonly facts: PartFacts; readonly bytes: ArrayBuffer }[];
}

/** A mail larger than this is kept whole and not read. */
const MOST_MAIL_BYTES = 60_000_000;
/** The head of a picture holds its EXIF data; of a HEIC it may lie behind a small picture. */
const EXIF_BYTES = 4_000_000;
const MOST_PARTICIPANTS = 50;

/** Reads what a file says. What cannot be read is a file all the same: never throws for what is in it. */
export async function readContents(
  bytes: Uint8Array<ArrayBuffer>,
  kind: FileKind,
  addedAt: Moment,
  pdf: ReadPdf | undefined,
): Promise<Contents> {
  switch (kind.is) {
    case 'photo':
      return { read: readPhoto(bytes), parts: [] };
    case 'pdf':
      return { read: pdf?.read ?? { is: 'pdf' }, ...(pdf?.text && { text: pdf.text }), parts: [] };
    case 'mail':
      return (await readMail(bytes, addedAt.zone)) ?? { read: { is: 'text' }, ...textOf(bytes), parts: [] };
    case 'text': {
      const text = textOf(bytes);
      const chat = readExport(text.text, msOf(addedAt));
      return chat
        ? chatContents(chat, text.text, undefined, addedAt.zone)
        : { read: { is: 'text' }, ...text, parts: [] };
    }
    case 'zip': {
      const found = await findChat(sourceOf(new Blob([bytes])), msOf(addedAt), MOST_CHAT_BYTES);
      if (!found) return { read: { is: 'other' }, parts: [] };
      return chatContents(found.chat, found.text, found.mediaCount, addedAt.zone);
    }
    case 'audio':
    case 'video':
    case 'other':
      return { read: { is: kind.is }, parts: [] };
  }
}

const textOf = (bytes: Uint8Array): { text: string } => ({
  text: decodeText(bytes).slice(0, MOST_FILE_TEXT),
});

function readPhoto(bytes: Uint8Array): FileReading {
  const size = imageSize(bytes);
  return { is: 'photo', ...size, ...readExif(bytes.subarray(0, EXIF_BYTES)) };
}

async function readMail(bytes: Uint8Array, zone: string): Promise<Contents | undefined> {
  const mail = bytes.byteLength > MOST_MAIL_BYTES ? undefined : await readMailFile(bytes);
  if (!mail) return undefined;
  const { from, to, subject, sentAtMs, text, attachments, leftInside } = mail;
  const parts: { facts: PartFacts; bytes: ArrayBuffer }[] = [];
  for (const { fileName, mediaType, bytes: content } of attachments) {
    const own = new Uint8Array(content).buffer;
    const facts = {
      name: attachmentName(parts.length + 1),
      fileName,
      mediaType,
      byteLength: own.byteLength,
      sha256: await sha256OfBytes(own),
    };
    parts.push({ facts, bytes: own });
  }
  return {
    read: {
      is: 'mail',
      ...(from !== undefined && { from }),
      to,
      ...(subject !== undefined && { subject }),
      ...(sentAtMs !== undefined && { sentAt: momentOf(sentAtMs, zone) }),
      ...(leftInside > 0 && { leftInside }),
    },
    text: text.slice(0, MOST_FILE_TEXT),
    parts,
  };
}

async function chatContents(
  chat: ExportedChat,
  text: string,
  mediaCount: number | undefined,
  zone: string,
): Promise<Contents> {
  const bytes = new TextEncoder().encode(JSON.stringify(chat.messages)).buffer;
  const messages: PartFacts = {
    name: 'messages.json',
    mediaType: 'application/json',
    byteLength: bytes.byteLength,
    sha256: await sha256OfBytes(bytes),
  };
  return {
    read: {
      is: 'chat',
      wroteAs: chat.wroteAs,
      participants: chat.participants.slice(0, MOST_PARTICIPANTS).map((name) => name.toWellFormed()),
      messageCount: chat.messageCount,
      unknownLines: chat.unknownLines,
      ...periodOf(chat, zone),
      ...(chat.isOrderGuessed && { isOrderGuessed: true }),
      ...(isLikelyCut(chat.messageCount, (mediaCount ?? 0) > 0) && { isLikelyCut: true }),
      ...(mediaCount !== undefined && { mediaCount }),
    },
    text: text.slice(0, MOST_FILE_TEXT),
    parts: [{ facts: messages, bytes }],
  };
}
