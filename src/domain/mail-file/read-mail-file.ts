import PostalMime, { type Address } from 'postal-mime';
import { htmlText } from './html-text.ts';
import { wholeText } from './whole-text.ts';

/** A file in a message. */
interface MailAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A message as a file holds it; everything in it is hostile. */
export interface MailFile {
  readonly from?: string;
  readonly to: readonly string[];
  readonly subject?: string;
  /** When the sender's program says that it was sent: milliseconds since 1970. */
  readonly sentAtMs?: number;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** Attachments beyond what is kept apart. */
  readonly leftInside: number;
}

const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 100;
const MOST_NAME = 200;
const MOST_SUBJECT = 1_000;

/**
 * Reads an `.eml` file (RFC 5322 with MIME). Undefined for what is none. Pictures that only decorate the message
 * (`cid:`) are attachments too: what they show may matter.
 */
export async function readMailFile(raw: Uint8Array): Promise<MailFile | undefined> {
  try {
    const mail = await PostalMime.parse(raw, {
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: 20,
      maxHeadersSize: 300_000,
    });
    const from = written(mail.from ?? mail.sender);
    const subject = oneLine(mail.subject ?? '').slice(0, MOST_SUBJECT);
    if (from === undefined && subject === '' && !mail.date) return undefined;
    const sentAtMs = Date.parse(mail.date ?? '');
    const kept = mail.attachments.slice(0, MOST_ATTACHMENTS);
    return {
      ...(from !== undefined && { from }),
      to: [...(mail.to ?? []), ...(mail.cc ?? [])]
        .flatMap((one) => written(one) ?? [])
        .slice(0, MOST_RECIPIENTS),
      ...(subject !== '' && { subject }),
      ...(Number.isNaN(sentAtMs) ? {} : { sentAtMs }),
      text: wholeText(mail.text ?? '', htmlText(mail.html ?? '')),
      attachments: kept.map(({ filename, mimeType, content }, index) => ({
        fileName: oneLine(filename ?? '').slice(-MOST_NAME) || `attachment-${index + 1}`,
        mediaType: /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(mimeType)
          ? mimeType.toLowerCase()
          : 'application/octet-stream',
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
      leftInside: mail.attachments.length - kept.length,
    };
  } catch {
    return undefined; // nested or headed beyond any real message
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

/** "Name <address>", whichever of them is there. */
function written(address: Address | undefined): string | undefined {
  const mailbox = address?.group?.[0] ?? address;
  const [name, at] = [oneLine(mailbox?.name ?? ''), oneLine(mailbox?.address ?? '')];
  const whole = name && at ? `${name} <${at}>` : name || at;
  return whole === '' ? undefined : whole.slice(0, MOST_NAME * 2);
}
