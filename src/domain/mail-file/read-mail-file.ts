import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime';
import { isPossible } from '../time/moment.ts';
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
const MOST_HEADER = 1_000;
/** Messages within messages that are opened. */
const MOST_DEEP = 10;
const LIMITS = {
  attachmentEncoding: 'arraybuffer',
  maxNestingDepth: 20,
  maxHeadersSize: 300_000,
  // They are read here: the program would write their dates anew, in a form that can be read two ways.
  forceRfc822Attachments: true,
} as const;

/**
 * Reads an `.eml` file (RFC 5322 with MIME). Undefined for what is none. Pictures that only decorate the message
 * (`cid:`) are attachments too: what they show may matter.
 */
export async function readMailFile(raw: Uint8Array): Promise<MailFile | undefined> {
  try {
    const mail = await PostalMime.parse(raw, LIMITS);
    const from = written(mail.from ?? mail.sender);
    const subject = oneLine(mail.subject ?? '')
      .slice(0, MOST_SUBJECT)
      .toWellFormed();
    if (from === undefined && subject === '' && !mail.date) return undefined;
    const sentAtMs = Date.parse(mail.date ?? '');
    const { text, attachments } = await contentsOf(mail, 0);
    const kept = attachments.slice(0, MOST_ATTACHMENTS);
    return {
      ...(from !== undefined && { from }),
      to: [...(mail.to ?? []), ...(mail.cc ?? [])]
        .flatMap(mailboxes)
        .flatMap((one) => written(one) ?? [])
        .slice(0, MOST_RECIPIENTS),
      ...(subject !== '' && { subject }),
      ...(isPossible(sentAtMs) && { sentAtMs }),
      text,
      attachments: kept.map(({ filename, mimeType, content }, index) => ({
        fileName:
          oneLine(filename ?? '')
            .slice(-MOST_NAME)
            .toWellFormed() || `attachment-${index + 1}`,
        mediaType: /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(mimeType)
          ? mimeType.toLowerCase()
          : 'application/octet-stream',
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
      leftInside: attachments.length - kept.length,
    };
  } catch {
    return undefined; // nested or headed beyond any real message
  }
}

type Contents = { readonly text: string; readonly attachments: Email['attachments'] };

/** The text of a message and its files; those of messages that it forwards come after its own. */
async function contentsOf(mail: Email, depth: number): Promise<Contents> {
  const texts = [wholeText(mail.text ?? '', htmlText(mail.html ?? ''))];
  const attachments: Email['attachments'] = [];
  for (const one of mail.attachments) {
    const inner = depth < MOST_DEEP ? await forwarded(one) : undefined;
    if (!inner) {
      attachments.push(one);
      continue;
    }
    const own = await contentsOf(inner, depth + 1);
    texts.push([...headersOf(inner), '', own.text].join('\n'));
    attachments.push(...own.attachments);
  }
  return { text: texts.filter((text) => text.trim() !== '').join('\n\n'), attachments };
}

/** The message that a part of another one is; undefined for any other file, and for one that was attached as a file. */
async function forwarded({
  mimeType,
  disposition,
  content,
}: Email['attachments'][number]): Promise<Email | undefined> {
  if (mimeType !== 'message/rfc822' || disposition === 'attachment') return undefined;
  return PostalMime.parse(content, LIMITS).catch(() => undefined);
}

const SHOWN_HEADERS = ['from', 'to', 'cc', 'date', 'subject'];

/** The lines at the head of a forwarded message, as they were written. */
const headersOf = ({ headers }: Email): readonly string[] =>
  headers
    .filter(({ key }) => SHOWN_HEADERS.includes(key))
    .map(({ originalKey, value }) => oneLine(`${originalKey}: ${decodeWords(value)}`).slice(0, MOST_HEADER));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

/** A group of recipients is told by who is in it. */
const mailboxes = (address: Address): readonly Address[] =>
  address.group && address.group.length > 0 ? address.group : [address];

/** "Name <address>", whichever of them is there. */
function written(address: Address | undefined): string | undefined {
  const mailbox = address && mailboxes(address)[0];
  const [name, at] = [oneLine(mailbox?.name ?? ''), oneLine(mailbox?.address ?? '')];
  const whole = name && at ? `${name} <${at}>` : name || at;
  return whole === '' ? undefined : whole.slice(0, MOST_NAME * 2).toWellFormed();
}
