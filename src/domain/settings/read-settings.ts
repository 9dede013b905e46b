import { BACKUP_DAYS_OFFERED } from '../backup/backup-due.ts';
import { DUE_KINDS } from '../reminders/reminder.ts';
import { parseDay } from '../time/day.ts';
import {
  ADDRESS_FORMS,
  LETTER_DETAILS,
  type LeadDays,
  type LetterDetails,
  type QuietHours,
  type ReminderSettings,
  type Settings,
  type ShopperStatus,
  THEMES,
  USUAL_REMINDERS,
} from './settings.ts';

/** Longest text of a detail, in UTF-16 units. */
export const MOST_IN_DETAIL = 500;
const MOST_LEAD_DAYS = 60;
export const FIRST_BIRTH_YEAR = 1900;
const LAST_BIRTH_YEAR = 2200;

/**
 * The settings in what is stored, trusting nothing in it: a field that is not of its kind counts as not chosen. Fields
 * that this version does not know are left out here and stay in the store (`withChanges`).
 */
export function readSettingsFrom(stored: unknown): Settings {
  const { language, theme, letter, status, addressForm, reminders, backupDays, plainKeys } = fieldsOf(stored);
  const knownTheme = THEMES.find((one) => one === theme);
  const knownForm = ADDRESS_FORMS.find((one) => one === addressForm);
  const details = readLetter(letter);
  const shopper = readStatus(status);
  const rules = readReminders(reminders);
  const knownDays = BACKUP_DAYS_OFFERED.find((one) => one === backupDays);
  return {
    ...(typeof language === 'string' && language !== '' && { language }),
    ...(knownTheme && { theme: knownTheme }),
    ...(details && { letter: details }),
    ...(shopper && { status: shopper }),
    ...(knownForm && { addressForm: knownForm }),
    ...(rules && { reminders: rules }),
    ...(knownDays !== undefined && { backupDays: knownDays }),
    ...(plainKeys === false && { plainKeys }),
  };
}

/** A change of some settings, of the writer's details some: what is undefined is taken back, what is not named stays. */
export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** What is stored after a change. Whatever else was stored stays, fields of another version too. */
export function withChanges(stored: unknown, change: SettingsChange): Record<string, unknown> {
  const before = fieldsOf(stored);
  // Two windows may each change another detail: neither knows what the other one typed.
  const letter = change.letter && { letter: { ...fieldsOf(before.letter), ...change.letter } };
  const merged = Object.entries({ ...before, ...change, ...letter });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Undefined when nothing is left of it. */
const orNone = <Value extends object>(value: Value): Value | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

function readLetter(stored: unknown): LetterDetails | undefined {
  const fields = fieldsOf(stored);
  const details = LETTER_DETAILS.flatMap((name) => {
    const text = fields[name];
    return typeof text === 'string' && text.trim() !== '' ? [[name, text.slice(0, MOST_IN_DETAIL)]] : [];
  });
  return orNone(Object.fromEntries(details) as LetterDetails);
}

function readStatus(stored: unknown): ShopperStatus | undefined {
  const { birthYear, hasDisability, immigrantCertificateOn } = fieldsOf(stored);
  const certificate = parseDay(immigrantCertificateOn);
  return orNone({
    ...(isWhole(birthYear, FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR) && { birthYear }),
    ...(hasDisability === true && { hasDisability }),
    ...(certificate && { immigrantCertificateOn: certificate }),
  });
}

function readReminders(stored: unknown): ReminderSettings | undefined {
  if (stored === undefined) return undefined;
  const { leadDays, quietHours, restDays } = fieldsOf(stored);
  return {
    leadDays: readLeadDays(leadDays),
    quietHours: readHours(quietHours, USUAL_REMINDERS.quietHours),
    restDays: readHours(restDays, USUAL_REMINDERS.restDays),
  };
}

/** An earlier version stored one list, which was of deadlines. */
function readLeadDays(stored: unknown): LeadDays {
  const fields = Array.isArray(stored) ? { deadline: stored } : fieldsOf(stored);
  const read = DUE_KINDS.map((kind) => [kind, readLeads(fields[kind]) ?? USUAL_REMINDERS.leadDays[kind]]);
  return Object.fromEntries(read) as LeadDays;
}

function readLeads(stored: unknown): readonly number[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const days = stored.filter((one): one is number => isWhole(one, 0, MOST_LEAD_DAYS));
  return [...new Set(days)].sort((one, other) => other - one);
}

function readHours(stored: unknown, usual: QuietHours | null): QuietHours | null {
  if (stored === null) return null;
  const { from, until } = fieldsOf(stored);
  return isHour(from) && isHour(until) && from !== until ? { from, until } : usual;
}

const isHour = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
