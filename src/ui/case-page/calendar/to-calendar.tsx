import { remindersOf } from '../../../domain/settings/settings.ts';
import { stampStore } from '../../../platform/calendar-stamps.ts';
import { readSettings } from '../../../platform/settings.ts';
import { calendarFileName } from '../../../report/report-file-name.ts';
import { Button } from '../../kit/button.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { saveFile } from '../viewer/save-file.ts';
import { type CalendarDate, calendarOf } from './calendar-of.ts';

interface Props {
  readonly caseTitle: string;
  /** All of one case; there is no button for none. */
  readonly dates: readonly CalendarDate[];
  /** What the dates are of, in a few words; absent: they are all dates of the case. */
  readonly of?: string;
}

/** Saves a file from which any calendar takes a date, or all dates of a case, with alarms. */
export function ToCalendar({ caseTitle, dates, of }: Props) {
  const words = useWords();
  const toast = useToast();
  const nowMs = useNow();
  const caseId = dates[0]?.due.caseId;
  if (caseId === undefined) return null;
  const save = async (): Promise<void> => {
    const { leadDays } = remindersOf(await readSettings());
    const text = await calendarOf(words, dates, { caseTitle, leadDays, nowMs, stamps: stampStore(caseId) });
    const file = calendarFileName(of === undefined ? caseTitle : `${caseTitle} - ${of}`);
    saveFile(new TextEncoder().encode(text).buffer, file);
    toast({ text: words.say('due.calendar.saved', { name: file }) });
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
