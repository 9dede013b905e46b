import type { Moment } from '../time/moment.ts';

/** How the shopper and the business were in touch. */
export const CONTACT_CHANNELS = ['phone', 'chat', 'email', 'whatsapp', 'visit', 'letter'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** A screenshot kept on the timeline, with what was typed beside it. */
export interface CaptureContent {
  readonly kind: 'capture';
  readonly evidenceId: string;
  readonly agent?: string;
  readonly text?: string;
}

/** Words of the shopper's own. */
export interface NoteContent {
  readonly kind: 'note';
  readonly text: string;
  readonly agent?: string;
}

/** A contact with an agent of the business. */
export interface ContactContent {
  readonly kind: 'contact';
  readonly channel: ContactChannel;
  readonly agent?: string;
  readonly reference?: string;
  readonly text: string;
}

export type EntryContent = CaptureContent | NoteContent | ContactContent;

/** The body of an entry's record: what happened and when it happened (not when it was written down). */
export interface EntryBody {
  readonly happenedAt: Moment;
  readonly content: EntryContent;
}

/** One thing that happened, as it stands now on the timeline. */
export interface Entry extends EntryBody {
  readonly id: string;
  readonly caseId: string;
  /** 1 for the first wording; each correction adds one. */
  readonly version: number;
  readonly recordedAt: Moment;
}
