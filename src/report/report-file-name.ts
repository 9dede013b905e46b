import { dayIn, msOf } from '../domain/time/moment.ts';
import { wordsOf } from '../words/every-language.ts';
import type { ReportModel } from './report-model.ts';
import { cleanLine, withoutDirectionControls } from './text/clean-text.ts';

const MAX_NAME = 120;
const ENDING = '.pdf';
const CALENDAR_ENDING = '.ics';
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name for the file, such as `תיקייה – <title> – 2026-11-21.pdf`: safe on Windows, macOS and Linux, at most 120 UTF-16
 * units. The day is that of `generatedAt` in its own zone. A volume of several is named by its number.
 */
export function reportFileName(
  model: Pick<ReportModel, 'language' | 'title' | 'generatedAt'>,
  ending: '.pdf' | '.csv' | '.zip' = ENDING,
  volume?: { readonly number: number; readonly count: number },
): string {
  const words = wordsOf(model.language);
  const product = words.say('app.name');
  const day = dayIn(model.generatedAt.zone, msOf(model.generatedAt));
  const part = volume ? ` – ${withoutDirectionControls(words.say('document.volume', volume))}` : '';
  const frame = `${product} –  – ${day}${part}${ending}`;
  const title = clip(safePart(model.title), MAX_NAME - frame.length);
  const name = (title === '' ? `${product} – ${day}` : `${product} – ${title} – ${day}`) + part;
  return `${name.replace(RESERVED, (reserved) => `${reserved}_`)}${ending}`;
}

/** A name for the PDF of a letter: its subject and its day, such as `Notice of cancellation – 2026-11-22.pdf`. As safe. */
export function letterFileName(subject: string, writtenAt: ReportModel['generatedAt']): string {
  const day = dayIn(writtenAt.zone, msOf(writtenAt));
  const named = clip(safePart(subject), MAX_NAME - ` – ${day}${ENDING}`.length);
  const name = named === '' ? day : `${named} – ${day}`;
  return `${name.replace(RESERVED, (reserved) => `${reserved}_`)}${ENDING}`;
}

/** The name of a calendar file: a text, as safe, and the ending of such files; the ending's own letters where nothing is left. */
export function calendarFileName(text: string): string {
  const named = clip(safePart(text), MAX_NAME - CALENDAR_ENDING.length) || CALENDAR_ENDING.slice(1);
  return `${named.replace(RESERVED, (reserved) => `${reserved}_`)}${CALENDAR_ENDING}`;
}

function safePart(title: string): string {
  return withoutDirectionControls(cleanLine(title, MAX_NAME * 4).text)
    .replace(/["<>|\\/:?*]/g, ' ')
    .replace(/[\u200b-\u200d\u2060-\u2064\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

/** At most `limit` UTF-16 units, never half of a surrogate pair, no dot or space at the end. */
function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}`.replace(/[. ]+$/, '').concat('…');
}
