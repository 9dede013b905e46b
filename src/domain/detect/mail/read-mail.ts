import PostalMime, { type Address } from 'postal-mime';
import type { Day } from '../../time/day.ts';
import type { Sender } from '../page.ts';
import { readDayAt } from '../read-day.ts';

/** The parts of a message that are read; everything in them is hostile. */
export interface MailMessage {
  readonly from?: Sender;
  /** Addresses it was sent to, in lower case. */
  readonly to: readonly string[];
  /** The same with their names; absent where a message was not read from its bytes. */
  readonly addressees?: readonly Sender[];
  readonly subject: string;
  /** Where an answer goes, when it is not to the sender, in lower case. */
  readonly replyTo?: string;
  /** The day of its `Date` header, where it was written. */
  readonly sentOn?: Day;
  readonly html?: string;
  readonly text?: string;
}

/** A message this long is cut before it is read: what is said stands before the pictures. */
const MOST_BYTES = 8_000_000;
/** Lines of words are what reading a message costs; those of its files are packed, and cost little. */
const MOST_LINES = 10_000;
const LEAST_PACKED = 70;
const MOST_ADDRESSEES = 50;

/** The bytes up to where a message has more than so many lines of words. */
function boundedLines(raw: Uint8Array): Uint8Array {
  let lines = 0;
  for (let from = 0; from < raw.length; ) {
    const end = raw.indexOf(0x0a, from);
    if (end < 0) break;
    if (end - from < LEAST_PACKED || raw.subarray(from, end).includes(0x20)) lines += 1;
    if (lines > MOST_LINES) return raw.subarray(0, from);
    from = end + 1;
  }
  return raw;
}

/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3, without its brackets). */
const LONGEST_ADDRESS = 254;
const ADDRESS = /^[^\s@()<>[\],;:"\\]{1,64}@[\p{L}\p{N}\p{M}.-]{1,253}$/u;
const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text);

const senderOf = (address: Address | undefined): Sender | undefined => {
  const mailbox = address?.group?.[0] ?? address;
  if (!mailbox) return undefined;
  return {
    ...(mailbox.name && { name: mailbox.name }),
    ...(mailbox.address && isAddress(mailbox.address) && { address: mailbox.address.toLowerCase() }),
  };
};

/** "Hana K. (Pinegrove) <…>": with the remark behind the name, which is where the business is told. */
function withRemark(from: Sender, header: string | undefined): Sender {
  const remark = /[^(]\s\(([\p{L}\p{N} .,&'’+-]{2,60})\)\s?</u.exec((header ?? '').slice(0, 500))?.[1];
  if (from.name === undefined || remark === undefined || from.name.includes(remark)) return from;
  return { ...from, name: `${from.name} (${remark})` };
}

/** The day that a header `Date` names (RFC 5322, 3.3), as its writer's calendar has it. */
const dayOfHeader = (header: string | undefined): Day | undefined =>
  readDayAt((header ?? '').slice(0, 60).toLowerCase(), 0, 'day-first')?.day;

/** Reads a raw message (RFC 5322 with MIME), such as the bytes of an `.eml` file. Undefined for what is none. */
export async function readMail(raw: Uint8Array): Promise<MailMessage | undefined> {
  try {
    const mail = await PostalMime.parse(boundedLines(raw.subarray(0, MOST_BYTES)), {
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: 20,
      maxHeadersSize: 300_000,
    });
    const from = senderOf(mail.from) ?? senderOf(mail.sender);
    if (!from && !mail.subject && !mail.date) return undefined;
    const addressees = [...(mail.to ?? []), ...(mail.cc ?? [])]
      .flatMap((one) => senderOf(one) ?? [])
      .slice(0, MOST_ADDRESSEES);
    const replyTo = mail.replyTo?.flatMap((one) => senderOf(one)?.address ?? [])[0];
    const sentOn = dayOfHeader(mail.headers.find(({ key }) => key === 'date')?.value);
    return {
      ...(sentOn !== undefined && { sentOn }),
      ...(from && { from: withRemark(from, mail.headers.find(({ key }) => key === 'from')?.value) }),
      ...(replyTo !== undefined && replyTo !== from?.address && { replyTo }),
      to: addressees.flatMap(({ address }) => address ?? []),
      addressees,
      subject: mail.subject ?? '',
      ...(mail.html && { html: mail.html }),
      ...(mail.text && { text: mail.text }),
    };
  } catch {
    return undefined; // nested or headed beyond any real message
  }
}
