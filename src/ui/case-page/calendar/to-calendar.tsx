import { sha256OfBytes } from '../../../domain/chain/hash.ts';
import type { Due } from '../../../domain/reminders/due.ts';
import { remindersOf } from '../../../domain/settings/settings.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { stampStore } from '../../../platform/calendar-stamps.ts';
import { readSettings } from '../../../platform/settings.ts';
import { calendarFileName } from '../../../report/report-file-name.ts';
import type { Database } from '../../../storage/database.ts';
import { readRootHash } from '../../../storage/queries.ts';
import type { Words } from '../../../words/words.ts';
import { Button } from '../../kit/button.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { readPart } from '../export/read-part.ts';
import { useNoteExport } from '../export/use-note-export.ts';
import { useMaybeDatabase } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import type { ActionAbout } from '../keyboard/action-provider.tsx';
import { saveFile } from '../viewer/save-file.ts';
import { type CalendarDate, calendarOf } from './calendar-of.ts';

/** A case as its dates are counted. */
export type DatedCase = Pick<Due, 'caseId' | 'zone'>;

interface Props {
  /** Whose the dates are; absent: that of the first, and there is no button for none. */
  readonly whose?: DatedCase;
  readonly caseTitle: string;
  /** All of one case. */
  readonly dates: readonly CalendarDate[];
  /** What the dates are of, in a few words; absent: they are all dates of the case. */
  readonly of?: string;
  /** Whom the file of a whole case is for, and what is left out and hidden in it. */
  readonly about?: ActionAbout;
}

/** Saves a file from which any calendar takes a date, or all dates of a case, with alarms. */
export function ToCalendar({ whose, caseTitle, dates, of, about = {} }: Props) {
  const words = useWords();
  const note = useNoteExport();
  const toast = useToast();
  const db = useMaybeDatabase();
  const nowMs = useNow();
  const { caseId, zone } = whose ?? dates[0]?.due ?? {};
  if (caseId === undefined) return null;
  const save = async (): Promise<void> => {
    const { leadDays } = remindersOf(await readSettings());
    const stamps = stampStore(caseId);
    const { forWhom = '', leftOut = [], hidesPersonal = false } = about;
    const shown = dates.filter(({ due }) => !leftOut.includes(due.subject));
    const hide = hidesPersonal && db ? await hiderOf(db, caseId, words) : (text: string): string => text;
    // What is left out is a date of the case all the same: nothing is called off.
    const isWhole = of === undefined && shown.length === dates.length;
    const wholeOn = isWhole && zone !== undefined ? dayIn(zone, nowMs) : undefined;
    const text = await calendarOf(words, shown, {
      caseTitle,
      hide,
      leadDays,
      nowMs,
      stamps,
      ...(wholeOn && { wholeOn }),
    });
    const file = calendarFileName(hide(of === undefined ? caseTitle : `${caseTitle} - ${of}`));
    const bytes = new TextEncoder().encode(text);
    saveFile(bytes.buffer, file);
    const said = words.say('due.calendar.saved', { name: file });
    // One date goes into the shopper's own calendar: nothing was handed over.
    if (of !== undefined) return toast({ text: said });
    const rootHash = db && (await readRootHash(db, caseId));
    const forThem = forWhom.trim();
    const made = {
      form: 'calendar',
      language: words.language,
      fileName: file,
      byteLength: bytes.byteLength,
      sha256: await sha256OfBytes(bytes),
      ...(rootHash !== undefined && { rootHash }),
      ...(forThem && { text: forThem }),
    } as const;
    await note(caseId, made, { noted: said, unnoted: said });
  };
  return (
    // A place of its own: in a grid the button would be as wide as the card, its words in the middle.
    <div>
      <Button small look="quiet" icon="calendar" onPress={() => void save().catch(console.error)}>
        {words.say(of === undefined ? 'due.calendar.addAll' : 'due.calendar.add')}
        {of !== undefined && <span class="unseen">: {of}</span>}
      </Button>
    </div>
  );
}

/** What takes the shopper's personal details out of a text of a case. */
const hiderOf = async (db: Database, caseId: string, words: Words) =>
  (await readPart(db, { caseId, leftOut: new Set(), hidesPersonal: true }, words)).hide;
