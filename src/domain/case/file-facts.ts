import type { Moment } from '../time/moment.ts';
import type { DerivedFrom, PartFacts } from './evidence.ts';

/** The name of an attachment among the parts of a file; `index` counts from 1. */
export const attachmentName = (index: number): string => `attachment-${String(index).padStart(4, '0')}`;

/** When a camera says that a picture was taken: its own clock, with the offset from UTC where it tells one. */
export interface TakenAt {
  /** `YYYY-MM-DDTHH:MM:SS` on the camera's clock. */
  readonly local: string;
  /** `+03:00`. */
  readonly offset?: string;
}

interface PhotoReading {
  readonly is: 'photo';
  /** Picture pixels as it is stored, before it is turned by `orientation`. */
  readonly width?: number;
  readonly height?: number;
  /** EXIF, 1 to 8; absent: as stored. */
  readonly orientation?: number;
  readonly takenAt?: TakenAt;
  readonly camera?: string;
}

export interface PdfReading {
  readonly is: 'pdf';
  readonly pages?: number;
  /** Why nothing more was read; `slow`: what was read until then is kept with it. */
  readonly trouble?: 'locked' | 'unreadable' | 'slow';
}

export interface MailReading {
  readonly is: 'mail';
  readonly from?: string;
  readonly to: readonly string[];
  readonly subject?: string;
  /** As the sender's clock had it. */
  readonly sentAt?: Moment;
  /** Attachments that were too many or too large to be kept apart; they are in the original. */
  readonly leftInside?: number;
}

/** Which program wrote an exported chat. */
export type ChatExport = 'whatsapp-android' | 'whatsapp-iphone';

/** From when until when its messages are. */
export interface ChatPeriod {
  readonly firstAt?: Moment;
  readonly lastAt?: Moment;
}

export interface ChatReading extends ChatPeriod {
  readonly is: 'chat';
  readonly wroteAs: ChatExport;
  /** In the order of their first message, each once. */
  readonly participants: readonly string[];
  readonly messageCount: number;
  /** Lines before the first message that are no message of a known form; kept raw at their place. */
  readonly unknownLines: number;
  /** Days and months could be read either way; they are read as day first. */
  readonly isOrderGuessed?: true;
  /** The shopper had them read as month first: see `readAsChosen`. Never so in what is kept of a file. */
  readonly isMonthFirst?: true;
  /** As many messages as an export holds at most: older ones are likely missing. */
  readonly isLikelyCut?: true;
  /** Files in the archive, beside the text. */
  readonly mediaCount?: number;
}

/** A file of which nothing was read. */
interface OtherReading {
  readonly is: 'other';
  /** Why not, where it should have been: it would have taken too long. */
  readonly trouble?: 'slow';
}

/** What was read of a file, by what it is. */
export type FileReading =
  | PhotoReading
  | PdfReading
  | MailReading
  | ChatReading
  | { readonly is: 'text' | 'audio' | 'video' }
  | OtherReading;

/** A file that was added and what was read of it; the body of an evidence record, hashed into the chain. */
export interface FileFacts {
  readonly kind: 'file';
  /** As it was called on the shopper's computer. */
  readonly name: string;
  /** By its bytes where they tell, else by its name. */
  readonly mediaType: string;
  readonly byteLength: number;
  readonly sha256: string;
  readonly addedAt: Moment;
  /** As the computer that held it has it. */
  readonly lastModifiedAt?: Moment;
  readonly extensionVersion: string;
  readonly read: FileReading;
  /** SHA-256 of the text that was read of it, as UTF-8; the text is kept beside it. Absent: none was. */
  readonly textSha256?: string;
  /** True when it had more text than is kept. */
  readonly textClipped?: boolean;
  readonly parts?: readonly PartFacts[];
  /** Set on a redacted or marked item: it is a picture then. */
  readonly derived?: DerivedFrom;
}
