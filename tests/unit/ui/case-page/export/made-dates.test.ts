import { expect, it, vi } from 'vitest';
import { emptyPurchase } from '../../../../../src/domain/case/purchase.ts';
import { marksById } from '../../../../../src/domain/reminders/due-mark.ts';
import { duesOfCase } from '../../../../../src/domain/reminders/dues-of-case.ts';
import { dateId } from '../../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import type { CaseRow } from '../../../../../src/storage/rows.ts';
import { madeFiles } from '../../../../../src/ui/case-page/export/bundle/made-files.ts';
import en from '../../../../../src/words/languages/en.ts';
import { wordsFrom } from '../../../../../src/words/words.ts';

vi.mock('../../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../../src/bundle/verify-page.ts', () => ({
  VERIFY_PAGE_NAME: 'check.html',
  loadVerifyPage: async () => new Blob([]),
}));

const NOW = Date.parse('2026-11-19T10:00:00Z');
const ROW = {
  id: 'case-1',
  facts: {
    title: 'Kettle',
    status: 'open',
    hosts: [],
    purchase: {
      ...emptyPurchase,
      transactionDate: '2026-11-15' as Day,
      receivedDate: '2026-11-18' as Day,
      disclosureDate: '2026-11-15' as Day,
    },
  },
} as unknown as CaseRow;

it('calls off in the dates of a bundle what the shopper is done with', async () => {
  const [due] = duesOfCase(ROW, [], NOW);
  if (!due) throw new Error('The case has no date.');
  const { caseId, kind, subject, dueOn } = due;
  const mark = { id: dateId(due), caseId, kind, subject, dueOn, atMs: NOW, state: 'done' } as const;
  const made = await madeFiles({
    row: ROW,
    entries: [],
    evidence: [],
    documents: [],
    marks: marksById([mark]),
    settings: {} as never,
    words: wordsFrom(en, 'en'),
    nowMs: NOW,
  });
  const file = made.find(({ is }) => is === 'calendar')?.file;
  expect((await file?.text())?.match(/STATUS:CANCELLED/g)).toHaveLength(1);
});
