import { beforeEach, expect, it, vi } from 'vitest';

const windows = { getLastFocused: vi.fn(), getAll: vi.fn(), create: vi.fn(), update: vi.fn() };
const tabs = { query: vi.fn(), create: vi.fn(), update: vi.fn() };
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { windows, tabs, runtime: { getURL: (path: string) => `moz-extension://x/${path}` } },
}));
const { showCasePage } = await import('../../../src/platform/case-page.ts');

const url = 'moz-extension://x/src/ui/case-page/index.html#/case/c1';

beforeEach(() => {
  vi.clearAllMocks();
  tabs.query.mockResolvedValue([]);
  windows.getLastFocused.mockResolvedValue({ id: 1, incognito: false });
});

it('opens a tab in the window in front', async () => {
  await showCasePage('c1');
  expect(tabs.create).toHaveBeenCalledWith({ url });
});

it('goes to the tab that has it open, but never to one in a private window', async () => {
  tabs.query.mockResolvedValue([
    { id: 5, windowId: 2, incognito: true },
    { id: 6, windowId: 3, incognito: false },
  ]);
  await showCasePage('c1');
  expect(tabs.update).toHaveBeenCalledWith(6, { url, active: true });
  expect(windows.update).toHaveBeenCalledWith(3, { focused: true });
});

it('opens it in an ordinary window when a private one is in front', async () => {
  windows.getLastFocused.mockResolvedValue({ id: 2, incognito: true });
  windows.getAll.mockResolvedValue([
    { id: 2, incognito: true },
    { id: 4, incognito: false },
  ]);
  await showCasePage('c1');
  expect(tabs.create).toHaveBeenCalledWith({ url, windowId: 4 });
  expect(windows.update).toHaveBeenCalledWith(4, { focused: true });
});

it('makes an ordinary window when there are private ones alone', async () => {
  windows.getLastFocused.mockResolvedValue({ id: 2, incognito: true });
  windows.getAll.mockResolvedValue([{ id: 2, incognito: true }]);
  await showCasePage('c1');
  expect(windows.create).toHaveBeenCalledWith({ url });
  expect(tabs.create).not.toHaveBeenCalled();
});

it('opens a tab when there is no window to ask about', async () => {
  windows.getLastFocused.mockRejectedValue(new Error('no window'));
  await showCasePage('c1');
  expect(tabs.create).toHaveBeenCalledWith({ url });
});
