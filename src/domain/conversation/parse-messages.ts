import type { Message } from '../capture/message.ts';

/** More messages than a capture or an exported chat has, and longer ones: what is beyond is somebody's trick. */
const MOST_MESSAGES = 200_000;
const MOST_BYTES = 64_000_000;

/**
 * The messages of a kept `messages.json`. The file comes from a page or a restored backup, so it is read as hostile input:
 * what is no message is left out, fields of a wrong kind are as if absent. Undefined when it is no list at all.
 */
export function parseMessages(bytes: ArrayBuffer | Uint8Array): readonly Message[] | undefined {
  if (bytes.byteLength > MOST_BYTES) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (!Array.isArray(read)) return undefined;
  return read.slice(0, MOST_MESSAGES).flatMap((one: unknown) => messageFrom(one) ?? []);
}

function messageFrom(read: unknown): Message | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const { who, when, text, own, attachments, fileName } = read as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return undefined;
  const count = typeof attachments === 'number' && Number.isSafeInteger(attachments) ? attachments : 0;
  return {
    ...(typeof who === 'string' && who !== '' && { who }),
    ...(typeof when === 'string' && when !== '' && { when }),
    text,
    ...(typeof own === 'boolean' && { own }),
    ...(count > 0 && { attachments: count }),
    ...(typeof fileName === 'string' && fileName !== '' && { fileName }),
  };
}
