// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { WordsProvider } from '../../../../src/ui/kit/words-provider.tsx';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import { openSession } from '../../../../src/ui/popup/session.ts';
import en from '../../../../src/words/languages/en.ts';
import { aStart, PAGE } from './examples.ts';
import { FakePorts } from './fake-ports.ts';

const { asked } = vi.hoisted(() => ({ asked: [] as { call: string; input: unknown }[] }));
vi.mock('../../../../src/platform/messaging.ts', () => ({
  ask: async (call: string, input: unknown) => {
    asked.push({ call, input });
    return call === 'contact.agents' ? { agents: [] } : {};
  },
}));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

const PATIENCE = { timeout: 15_000 };
const settings = {
  readSettings: async () => ({ language: 'en' }),
  changeSettings: async () => undefined,
  onSettingsChange: () => () => undefined,
  browserLanguage: () => 'en',
};
const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  act(() => render(null, root));
  asked.length = 0;
});

const buttonOf = (name: string): HTMLElement | undefined =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name));

test('a call that is begun at once goes to the case of the order number, and makes none beside it', async () => {
  const ports = new FakePorts();
  ports.answers['popup.start'] = () => ({ ...aStart(), match: { match: 'new' } });
  const answer = ports.hold('page.read');
  const session = await openSession(ports, PAGE);
  act(() =>
    render(
      <WordsProvider settings={settings}>
        <Popup opening={Promise.resolve(session)} onLeave={() => undefined} />
      </WordsProvider>,
      root,
    ),
  );
  await vi.waitFor(() => expect(session.state().start).toBeDefined(), PATIENCE);
  await vi.waitFor(() => expect(buttonOf(en.contact.title)).toBeDefined(), PATIENCE);
  await act(async () => buttonOf(en.contact.title)?.click());
  await vi.waitFor(() => expect(root.querySelector('.contact-view')).not.toBeNull(), PATIENCE);
  await act(async () => buttonOf(en.call.start)?.click());
  answer({ findings: {}, match: { match: 'case', caseId: 'a', because: 'order-number' } });
  await vi.waitFor(() => expect(buttonOf(en.call.start)).toBeDefined(), PATIENCE);
  await act(async () => buttonOf(en.call.start)?.click());
  await vi.waitFor(() => expect(asked.some(({ call }) => call === 'timer.start')).toBe(true), PATIENCE);
  expect(asked.filter(({ call }) => call === 'case.create')).toEqual([]);
  expect(asked.find(({ call }) => call === 'timer.start')?.input).toMatchObject({ caseId: 'a' });
});
