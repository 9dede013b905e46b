// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { EraseCase } from '../../../../src/ui/case-page/case/erase-case.tsx';
import { caseRow, clear, draw, press } from './screen.tsx';

const { ask, stored } = vi.hoisted(() => ({ ask: vi.fn(), stored: new Map<string, unknown>() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));

vi.mock('../../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(stored),
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => {
  ask.mockReset();
  stored.clear();
  for (const key of ['case-1', 'case-1 e1', 'case-10', 'case-2 e1']) stored.set(`entry-draft ${key}`, {});
  stored.set('draft page', {});
});
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
  // What was typed in it goes with it; what was typed elsewhere stays.
  expect([...stored.keys()]).toEqual(['entry-draft case-10', 'entry-draft case-2 e1', 'draft page']);
});

it('says so when it did not work, and stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  location.hash = '#/case/case-1';
  ask.mockRejectedValue(new TikiyaError('storage-failed'));
  const place = await opened();
  await press('Delete everything for good');
  await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
  expect(location.hash).toBe('#/case/case-1');
  expect(stored.size).toBe(5);
});

it('has a sentence of its own for a case without entries', async () => {
  const place = await opened();
  expect(place.textContent).toContain('There are no entries');
  expect(place.textContent).not.toContain('All 0');
});
