import type { Day } from '../time/day.ts';

/** What has to come before a fixed term ends: the notice of its end, and the message that reminds of it. */
export const TERM_NOTICES = ['notice', 'sms'] as const;
export type TermNotice = (typeof TERM_NOTICES)[number];

/** Whether a notice of the end of a fixed term came; the entry's time is when it came, or when it was told that none did. */
export interface TermNoticeContent {
  readonly kind: 'term-notice';
  readonly notice: TermNotice;
  readonly came: boolean;
  /** The end that it was to tell of. */
  readonly endsOn: Day;
  readonly text?: string;
}
