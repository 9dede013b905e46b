// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { HomeEmpty } from '../../../../src/ui/case-page/home/home-empty.tsx';
import en from '../../../../src/words/languages/en.ts';
import { stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw, press, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

beforeEach(() => {
  stored.clear();
  ask.mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

const TITLE = en.home.newTitle;

it('shows the name of a new case again that was typed and not saved, and makes it once', async () => {
  await draw(<HomeEmpty />);
  await press(en.home.empty.byHand);
  await vi.waitFor(() => controlOf(TITLE));
  await type(TITLE, 'Headphones');
  clear();
  await draw(<HomeEmpty />);
  await vi.waitFor(() => expect(controlOf(TITLE).value).toBe('Headphones'));
  ask.mockRejectedValueOnce(new TikiyaError('interrupted'));
  await press(en.home.create);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
  ask.mockResolvedValue({ caseId: 'x' });
  await press(en.home.create);
  await vi.waitFor(() => expect(stored.size).toBe(0));
  expect(ask.mock.calls[1]).toEqual(ask.mock.calls[0]);
  await vi.waitFor(() => expect(location.hash).toContain(ask.mock.calls[0]?.[1].caseId));
});

it('keeps nothing of a name that was given up, and brings it back when asked', async () => {
  await draw(<HomeEmpty />);
  await press(en.home.empty.byHand);
  await vi.waitFor(() => controlOf(TITLE));
  await type(TITLE, 'Head');
  await press(en.common.cancel);
  await vi.waitFor(() => expect(stored.size).toBe(0));
  await vi.waitFor(() => press(en.common.undo));
  await vi.waitFor(() => expect(controlOf(TITLE).value).toBe('Head'));
});
