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
  await vi.waitFor(() => expect(statusOf(place)).toContain('Verified: 42 records, 1 screenshot.'));
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

it('says when it could not read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  checkCase.mockRejectedValue(new Error('gone'));
  const place = await opened();
  await vi.waitFor(() => expect(statusOf(place)).toContain('could not be read'));
});
