// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CheckCase } from '../../../../src/ui/case-page/case/check-case.tsx';
import { clear, draw, press } from './screen.tsx';

const { checkCase } = vi.hoisted(() => ({ checkCase: vi.fn() }));
vi.mock('../../../../src/storage/check-case.ts', () => ({ checkCase }));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({ useDatabase: () => 'db' }));

beforeEach(() => {
  checkCase.mockReset();
});
afterEach(clear);

async function opened(): Promise<HTMLElement> {
  const place = await draw(<CheckCase caseId="c1" />);
  expect(checkCase).not.toHaveBeenCalled();
  const fold = place.querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  await act(async () => void fold.dispatchEvent(new Event('toggle')));
  return place;
}

const statusOf = (place: HTMLElement): string =>
  (place.querySelector('[role=status]')?.textContent ?? '').replace(/[\u2068\u2069]/g, '');

it('checks when it is opened, and says what was verified', async () => {
  checkCase.mockResolvedValue({ recordCount: 42, screenshotCount: 1, problems: [] });
  const place = await opened();
  await vi.waitFor(() => expect(statusOf(place)).toContain('Verified: 42 records, 1 item of evidence.'));
});

it('names what does not match, leads to it, and can be asked again', async () => {
  const recordedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
  checkCase.mockResolvedValue({
    recordCount: 2,
    screenshotCount: 1,
    problems: [
      { fault: 'picture-changed', subject: { type: 'evidence', id: 'v1' }, recordedAt },
      { fault: 'head-differs', subject: { type: 'case', id: 'c1' } },
    ],
  });
  const place = await opened();
  await vi.waitFor(() => expect(statusOf(place)).toContain('2 things do not match'));
  expect(statusOf(place)).toContain('the picture differs from what was captured');
  expect(statusOf(place)).toContain('The case: the end of the chain');
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#/case/c1/evidence/v1');
  await press('Check again');
  expect(checkCase).toHaveBeenCalledTimes(2);
});

it.each([
  [
    { fault: 'part-changed', evidence: { is: 'screenshot', title: 'My order' }, file: 'tile-0002' },
    'The screenshot My order recorded on',
    ': a further file of it differs from what was kept: tile-0002',
  ],
  [
    { fault: 'part-missing', evidence: { is: 'file', title: 'mail.eml' }, file: 'receipt.pdf' },
    'The file mail.eml recorded on',
    ': a further file of it is missing: receipt.pdf',
  ],
  [
    { fault: 'picture-changed', evidence: { is: 'file', title: 'photo.jpg' } },
    'The file photo.jpg',
    ': the file differs from what was added',
  ],
  [
    { fault: 'picture-missing', evidence: { is: 'copy', title: 'gal.example' } },
    'The redacted or marked copy gal.example',
    ': the picture is missing',
  ],
  [{ fault: 'row-missing', evidence: undefined }, 'An item of evidence', 'it stands in the chain'],
])('says which file it is: %j', async ({ evidence, ...problem }, who, what) => {
  const recordedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
  const subject = { type: 'evidence', id: 'v1' };
  const told = { ...problem, subject, recordedAt, ...(evidence && { evidence }) };
  checkCase.mockResolvedValue({ recordCount: 2, screenshotCount: 1, problems: [told] });
  const place = await opened();
  await vi.waitFor(() => expect(statusOf(place)).toContain('One thing does not match'));
  expect(statusOf(place)).toContain(who);
  expect(statusOf(place)).toContain(what);
});

it('says when it could not read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  checkCase.mockRejectedValue(new Error('gone'));
  const place = await opened();
  await vi.waitFor(() => expect(statusOf(place)).toContain('could not be read'));
});
