// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { CaseDates, DateToCalendar } from '../../../../src/ui/case-page/calendar/case-dates.tsx';
import { CaseToCalendar } from '../../../../src/ui/case-page/calendar/case-to-calendar.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import { clear, draw } from './screen.tsx';

const { saved, note, told } = vi.hoisted(() => ({
  saved: vi.fn(),
  note: vi.fn(async () => {}),
  told: vi.fn(),
}));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/ui/case-page/viewer/save-file.ts', () => ({ saveFile: saved }));
vi.mock('../../../../src/ui/case-page/export/use-note-export.ts', () => ({ useNoteExport: () => note }));
vi.mock('../../../../src/ui/kit/toast.tsx', async (original) => ({
  ...(await original<object>()),
  useToast: () => told,
}));

const due = (subject: string, dueOn: string): Due => ({
  caseId: 'case-1',
  kind: 'promise',
  subject,
  dueOn: dueOn as Day,
  isLastDay: true,
  zone: 'Asia/Jerusalem',
});
const DATES = [{ due: due('p', '2026-11-25') }, { due: due('q', '2026-12-31') }];

afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

async function press(button: preact.ComponentChildren): Promise<void> {
  const place = await draw(
    <NowProvider clock={() => Date.parse('2026-11-19T10:00:00Z')}>
      <CaseDates.Provider value={{ caseTitle: 'Kettle', dates: DATES }}>{button}</CaseDates.Provider>
    </NowProvider>,
  );
  await act(async () => place.querySelector('button')?.click());
  await vi.waitFor(() => expect(note.mock.calls.length + told.mock.calls.length).toBe(1));
  expect(saved).toHaveBeenCalledTimes(1);
}

it('says that one date was saved, and notes nothing as handed over', async () => {
  await press(<DateToCalendar kind="promise" subject="p" of="A courier" />);
  expect(told).toHaveBeenCalledWith({ text: expect.stringContaining('.ics') });
  expect(note).not.toHaveBeenCalled();
});

it('notes the file of all dates of a case, with for whom', async () => {
  await press(<CaseToCalendar about={{ forWhom: ' the manager ' }} />);
  expect(note).toHaveBeenCalledWith(
    'case-1',
    expect.objectContaining({ form: 'calendar', text: 'the manager' }),
    expect.anything(),
  );
});
