import { beforeEach, expect, test, vi } from 'vitest';
import { draftsOfTab, dropDraft, keepDraft, readDraft } from '../../../../src/platform/drafts.ts';
import { aDraft } from './examples.ts';

const { area } = vi.hoisted(() => ({ area: new Map<string, unknown>() }));

vi.mock('../../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) =>
          Object.fromEntries([...area].filter(([one]) => key === null || one === key)),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) area.set(key, value);
        },
        remove: async (key: string) => void area.delete(key),
      },
    },
  },
}));

beforeEach(() => area.clear());

test('finds the drafts of a tab on an origin, among whatever else is stored', async () => {
  const kept = { ...aDraft({ text: 'hello' }), tabId: 7, origin: 'https://gal.example' };
  area.set('settings', { tabId: 7, origin: 'https://gal.example' });
  area.set('draft broken', null);
  await keepDraft('https://gal.example/1', kept);
  await keepDraft('https://gal.example/2', { ...kept, tabId: 8 });
  await keepDraft('https://other.example/', { ...kept, origin: 'https://other.example' });
  expect([...(await draftsOfTab(7, 'https://gal.example'))]).toEqual([['https://gal.example/1', kept]]);
  await dropDraft('https://gal.example/1');
  expect(await readDraft('https://gal.example/1')).toBeUndefined();
  expect((await draftsOfTab(7, 'https://gal.example')).size).toBe(0);
});
