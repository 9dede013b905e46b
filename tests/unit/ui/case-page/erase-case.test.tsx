// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { EraseCase } from '../../../../src/ui/case-page/case/erase-case.tsx';
import { caseRow, clear, draw, press } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));

afterEach(clear);

async function opened(): Promise<HTMLElement> {
  const place = await draw(<EraseCase row={caseRow({}, 1)} />);
  const fold = place.querySelector('details');
  if (!fold) throw new Error('no fold');
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(place.textContent).toContain('cannot be brought back'));
  return place;
}

it('offers nothing that deletes until it is opened, then deletes the case and goes home', async () => {
  location.hash = '#/case/case-1';
  const place = await draw(<EraseCase row={caseRow({}, 1)} />);
  expect(place.querySelector('button.button')).toBeNull();
  clear();
  ask.mockResolvedValue({ caseId: 'case-1' });
  await opened();
  await press('Delete everything for good');
  expect(ask).toHaveBeenCalledWith('case.erase', { caseId: 'case-1' });
  await vi.waitFor(() => expect(location.hash).toBe('#/'));
});

it('says so when it did not work, and stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  location.hash = '#/case/case-1';
  ask.mockRejectedValue(new TikiyaError('storage-failed'));
  const place = await opened();
  await press('Delete everything for good');
  await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
  expect(location.hash).toBe('#/case/case-1');
});
