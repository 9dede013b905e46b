import type { MadeForBundle } from '../../../../bundle/bundle-work.ts';
import { loadVerifyPage, VERIFY_PAGE_NAME } from '../../../../bundle/verify-page.ts';
import type { Entry } from '../../../../domain/case/entry.ts';
import type { Evidence } from '../../../../domain/case/evidence.ts';
import { safeFileName, UniqueNames } from '../../../../domain/export/file-name.ts';
import schema from '../../../../domain/export/manifest.schema.json';
import { zoneOfLaw } from '../../../../domain/law/zone-of-law.ts';
import { factsOfEntry } from '../../../../domain/marking/facts-of-entry.ts';
import type { Marks } from '../../../../domain/reminders/due-mark.ts';
import { remindersOf, type Settings } from '../../../../domain/settings/settings.ts';
import { dayIn, msOf } from '../../../../domain/time/moment.ts';
import { stampStore } from '../../../../platform/calendar-stamps.ts';
import { chronologyCsv } from '../../../../report/chronology-csv.ts';
import type { CaseRow, EntryRow } from '../../../../storage/rows.ts';
import type { Words } from '../../../../words/words.ts';
import { calendarDates } from '../../calendar/calendar-dates.ts';
import { calendarOf } from '../../calendar/calendar-of.ts';

interface Told {
  readonly row: CaseRow;
  /** Those that go along. */
  readonly entries: readonly EntryRow[];
  /** All of the case. */
  readonly evidence: readonly Evidence[];
  readonly documents: readonly { readonly name: string; readonly blob: Blob }[];
  /** The shopper's answers to the dates of the case. */
  readonly marks: Marks;
  readonly settings: Settings;
  readonly words: Words;
  readonly nowMs: number;
}

const MOST_SUBJECT = 60;
const SCHEMA_NAME = 'manifest.schema.json';

/** Everything of a bundle that is made for it: documents, the page that checks it, letters, the timeline, the dates. */
export async function madeFiles(told: Told): Promise<readonly MadeForBundle[]> {
  const { entries, documents, words } = told;
  return [
    ...documents.map(({ name, blob }) => ({ is: 'document', path: name, file: blob }) as const),
    { is: 'check-page', path: VERIFY_PAGE_NAME, file: await loadVerifyPage() },
    textFile(
      'table',
      `${words.say('bundle.names.table')}.csv`,
      chronologyCsv(words, entries, {
        home: zoneOfLaw(told.row.facts.purchase),
        factsOf: factsOfEntry(told.evidence),
      }),
      'text/csv',
    ),
    ...(await datesOf(told)),
    ...lettersOf(entries, words),
    textFile('schema', SCHEMA_NAME, `${JSON.stringify(schema, null, 2)}\n`, 'application/json'),
  ];
}

const textFile = (is: MadeForBundle['is'], path: string, text: string, type: string): MadeForBundle => ({
  is,
  path,
  file: new Blob([text], { type }),
});

/** The dates that are ahead; no file where there are none. */
async function datesOf({
  row,
  entries,
  marks,
  words,
  settings,
  nowMs,
}: Told): Promise<readonly MadeForBundle[]> {
  const dates = calendarDates(row, entries, marks, nowMs);
  if (dates.length === 0) return [];
  const { leadDays } = remindersOf(settings);
  const ground = { caseTitle: row.facts.title, leadDays, nowMs, stamps: stampStore(row.id) };
  const text = await calendarOf(words, dates, ground);
  return [textFile('calendar', `${words.say('bundle.names.dates')}.ics`, text, 'text/calendar')];
}

/** Each letter as it went out, to the letter: its bytes give the hash that its entry has. */
function lettersOf(entries: readonly Entry[], words: Words): readonly MadeForBundle[] {
  const unique = new UniqueNames();
  return entries.flatMap(({ id, happenedAt, content }): readonly MadeForBundle[] => {
    if (content.kind !== 'letter') return [];
    const day = dayIn(happenedAt.zone, msOf(happenedAt));
    const subject = safeFileName(content.subject ?? content.to, MOST_SUBJECT);
    const name = unique.take(`${day}${subject && ` – ${subject}`}.txt`);
    const path = `${words.say('bundle.names.letters')}/${name}`;
    return [{ ...textFile('letter', path, content.text, 'text/plain'), entryId: id }];
  });
}
