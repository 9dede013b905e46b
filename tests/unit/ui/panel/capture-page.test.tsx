// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CapturePage } from '../../../../src/ui/panel/capture-page.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw, press } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/panel-case.ts', () => ({
  dropWish: async () => undefined,
  onWish: () => () => undefined,
  readWish: async () => undefined,
  setWish: async () => undefined,
}));
vi.mock('../../../../src/platform/active-tab.ts', () => ({
  readActiveTab: async () => ({ tabId: 7, url: 'https://shop.example/' }),
}));
vi.mock('../../../../src/platform/side-panel.ts', () => ({ shortcutOf: async () => undefined }));

beforeEach(() => {
  ask.mockReset();
  ask.mockResolvedValue({ caseId: 'c1', entryId: 'e1' });
});
afterEach(clear);

it('takes a capture back', async () => {
  const place = await draw(<CapturePage caseId="c1" windowId={1} />);
  await press(en.panel.capture);
  await vi.waitFor(() => expect(place.textContent).toContain(en.panel.captured));
  await press(en.common.undo);
  expect(ask).toHaveBeenLastCalledWith('save.undo', { entryId: 'e1' });
  await vi.waitFor(() => expect(place.textContent).not.toContain(en.panel.captured));
});
