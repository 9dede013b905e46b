import type { BackupDays } from '../backup/backup-due.ts';
import type { DueKind } from '../reminders/reminder.ts';
import type { Day } from '../time/day.ts';

export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** How Hebrew texts speak of the shopper; absent where nothing was chosen: wording that fits everybody. */
export const ADDRESS_FORMS = ['feminine', 'masculine'] as const;
type AddressForm = (typeof ADDRESS_FORMS)[number];

/** What stands at the head of a letter. Each is the shopper's to give; an absent one stays out of the letter. */
export const LETTER_DETAILS = ['name', 'idNumber', 'address', 'phone', 'email'] as const;
export type LetterDetail = (typeof LETTER_DETAILS)[number];
export type LetterDetails = { readonly [Detail in LetterDetail]?: string };

/** What the shopper told of themselves for the four-month window; absent: not told. */
export interface ShopperStatus {
  readonly birthYear?: number;
  readonly hasDisability?: true;
  /** The day of an immigrant or entitlement certificate. */
  readonly immigrantCertificateOn?: Day;
}

/** Hours of a clock, `HH:MM`. A stretch whose end is not later than its start ends on the next day. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** How many days before a date of each kind it is called to mind, the longest first; 0: on its morning; none: not at all. */
export type LeadDays = Readonly<Record<DueKind, readonly number[]>>;

/** When and how reminders come. */
export interface ReminderSettings {
  readonly leadDays: LeadDays;
  /** Daily hours without notifications; null: none. */
  readonly quietHours: QuietHours | null;
  /** Rest on Shabbat and holidays: from an hour of the eve until an hour of the day itself; null: none. */
  readonly restDays: QuietHours | null;
}

const USUAL_LEADS = [7, 2, 1, 0] as const;

export const USUAL_REMINDERS: ReminderSettings = {
  leadDays: {
    deadline: USUAL_LEADS,
    // What the business owes is asked after; before that nothing can be done.
    owed: [],
    // Nothing ends with these days: they come when something can be done.
    step: [0],
    'follow-up': [0],
    promise: USUAL_LEADS,
    benefit: USUAL_LEADS,
    // Of bills there is one reminder a month, on the day on which one is to be looked at.
    'bill-check': [0],
    'term-end': USUAL_LEADS,
  },
  quietHours: null,
  restDays: { from: '15:00', until: '21:00' },
};

/** The lead times that can be chosen, in days; 0: on the morning of the day itself. */
export const LEAD_DAYS_OFFERED = [14, 7, 3, 2, 1, 0] as const;

/** What the shopper chose. Whatever is absent was not chosen. */
export interface Settings {
  /** Absent: the browser's. */
  readonly language?: string;
  /** Absent: the system's. */
  readonly theme?: Theme;
  readonly letter?: LetterDetails;
  readonly status?: ShopperStatus;
  readonly addressForm?: AddressForm;
  readonly reminders?: ReminderSettings;
  /** After how many days a backup is old; absent: the usual ones. */
  readonly backupDays?: BackupDays;
  /** False: keys without Ctrl do nothing on the case page, for whoever speaks to the computer or presses keys by chance. */
  readonly plainKeys?: false;
}

/** The reminders' settings as they count, chosen or not. */
export const remindersOf = (settings: Settings): ReminderSettings => settings.reminders ?? USUAL_REMINDERS;
