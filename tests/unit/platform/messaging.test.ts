import { beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { TikiyaError } from '../../../src/domain/errors.ts';

type Listener = (raw: unknown, sender: Partial<Runtime.MessageSender>) => Promise<unknown> | undefined;

const OWN = 'chrome-extension://tikiya/src/ui/popup/index.html';
const heard: Listener[] = [];
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'tikiya',
      getURL: (path: string) => `chrome-extension://tikiya/${path}`,
      onMessage: { addListener: (one: Listener) => heard.push(one) },
    },
  },
}));
const { serveCalls } = await import('../../../src/platform/messaging.ts');
const { parseCall } = await import('../../../src/background/parse-call.ts');

const CALL = { call: 'data.erase', input: {} };
const run = vi.fn(async (): Promise<unknown> => ({ done: true }));
const parse = vi.fn(parseCall);
const from = (sender: Partial<Runtime.MessageSender>, raw: unknown = CALL) => heard.at(-1)?.(raw, sender);

beforeEach(() => {
  vi.clearAllMocks();
  heard.length = 0;
  serveCalls(parse, run);
});

it('answers a page of the extension, whether it stands in a tab or not', async () => {
  expect(await from({ id: 'tikiya', url: OWN })).toEqual({ ok: true, value: { done: true } });
  expect(await from({ id: 'tikiya', url: `${OWN}#/`, tab: {} as never })).toMatchObject({ ok: true });
  expect(run).toHaveBeenCalledWith(CALL);
});

// A script of ours in a page sends with our id and the address of that page; whoever took the page over could do the same.
it.each([
  ['a script in a page', { id: 'tikiya', url: 'https://shop.example/order', tab: {} as never }],
  ['a page that is called like ours', { id: 'tikiya', url: `https://shop.example/${OWN}` }],
  ['a sender without an address', { id: 'tikiya' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
  ['another extension with our address', { id: 'other', url: OWN }],
  ['a page of another extension with our id', { id: 'tikiya', url: 'chrome-extension://tikiya2/page.html' }],
])('neither answers nor reads what %s says', (_who, sender) => {
  expect(from(sender)).toBeUndefined();
  expect(parse).not.toHaveBeenCalled();
  expect(run).not.toHaveBeenCalled();
});

it('refuses what is no call, and tells a failure by its code alone', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const own = { id: 'tikiya', url: OWN };
  expect(await from(own, { call: 'case.list', input: {} })).toEqual({ ok: false, code: 'bad-request' });
  expect(run).not.toHaveBeenCalled();
  run.mockRejectedValueOnce(new TikiyaError('storage-full', new Error('a path of this computer')));
  expect(await from(own)).toEqual({ ok: false, code: 'storage-full' });
});
