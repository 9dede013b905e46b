// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { WordsProvider } from '../../../../src/ui/kit/words-provider.tsx';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import type { Session } from '../../../../src/ui/popup/session.ts';
import { aDraft, aStart, PAGE, SAVED } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

const settings = {
  readSettings: async () => ({ language: 'en' }),
  changeSettings: async () => undefined,
  onSettingsChange: () => () => undefined,
  browserLanguage: () => 'en',
};

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

/** Draws the popup and waits for its first screen. */
async function drawn(ports: FakePorts, page = PAGE): Promise<Session> {
  const session = await opened(ports, page);
  act(() =>
    render(
      <WordsProvider settings={settings}>
        <Popup opening={Promise.resolve(session)} onLeave={() => undefined} />
      </WordsProvider>,
      root,
    ),
  );
  // The first drawing loads the words, which takes its time on a busy machine.
  await vi.waitFor(() => one('textarea, .saved'), { timeout: 10_000 });
  return session;
}

function one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const press = (on: HTMLElement, more: KeyboardEventInit): Promise<void> =>
  act(async () => {
    on.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter', ...more }),
    );
  });

describe('the note', () => {
  test('has the focus at once', async () => {
    await drawn(new FakePorts());
    await vi.waitFor(() => expect(document.activeElement).toBe(one('textarea')));
  });

  test.each<[string, KeyboardEventInit, number]>([
    ['Enter saves', {}, 1],
    ['Shift+Enter starts a line', { shiftKey: true }, 0],
    ['Enter that ends a word of an input method does not save', { isComposing: true }, 0],
    ['Enter held down does not save', { repeat: true }, 0],
  ])('%s', async (_what, keys, saves) => {
    const ports = new FakePorts();
    const session = await drawn(ports);
    await press(one('textarea'), keys);
    // A press that saves is under way at once.
    expect(session.state().phase.is === 'editing').toBe(saves === 0);
    await vi.waitFor(() => expect(ports.inputsOf('capture.save').length).toBe(saves));
  });
});

test('a new case is one press away where only the site speaks for the one there is', async () => {
  const ports = new FakePorts();
  ports.answers['page.read'] = () => ({ findings: {}, match: aStart().match });
  const session = await drawn(ports);
  const plus = [...root.querySelectorAll('button')].find((one) => one.textContent === 'New case');
  await act(async () => plus?.click());
  expect(session.state().draft.chosen).toBe('new');
  expect(one<HTMLInputElement>('input[name=title]').value).not.toBe('');
  expect(document.activeElement?.textContent).toBe('Change');
});

test('a value is edited in place; Enter ends it, saves nothing and gives the focus back', async () => {
  const ports = new FakePorts();
  const session = await drawn(ports);
  act(() => one('[data-opens=merchant]').click());
  const input = one<HTMLInputElement>('input[name=merchant]');
  expect(document.activeElement).toBe(input);
  act(() => {
    input.value = 'Gal Ltd';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(input, {});
  expect(session.state().draft.edited).toEqual({ merchant: 'Gal Ltd' });
  expect(document.activeElement).toBe(one('[data-opens=merchant]'));
  expect(ports.inputsOf('capture.save')).toEqual([]);
});

test('after the save the heading has the focus, so that Enter held down presses nothing', async () => {
  await drawn(new FakePorts());
  await press(one('textarea'), {});
  await vi.waitFor(() => one('.saved'));
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a page that cannot be captured offers no screenshot', async () => {
  await drawn(new FakePorts(), { ...PAGE, url: 'chrome://settings/' });
  const button = one('.save-bar button[type=submit]');
  expect(button.textContent).toContain('Save note');
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('page text is shown as text', async () => {
  await drawn(new FakePorts(), { ...PAGE, title: '<img src=x onerror=alert(1)>\u202e\u0000' });
  expect(root.querySelector('img')).toBeNull();
  expect(one('header').textContent).toContain('<img src=x onerror=alert(1)>\ufffd');
});

test('opens the case page at the case that a save would go to', async () => {
  const ports = new FakePorts();
  ports.answers = { ...ports.answers, 'popup.start': () => aStart() };
  await drawn(ports);
  await act(async () => one('footer button').click());
  expect(ports.inputsOf('case.show')).toEqual<CallInput<'case.show'>[]>([{ caseId: 'a' }]);
});

test('says at once what a screenshot lacks, calmly, and offers to capture again', async () => {
  const ports = new FakePorts();
  const saved = {
    ...SAVED,
    verdict: { remarks: [{ is: 'still-loading' as const, pictures: 3 }, { is: 'page-changed' as const }] },
  };
  ports.answers = { ...ports.answers, 'capture.save': () => saved };
  await drawn(ports);
  await press(one('textarea'), {});
  await vi.waitFor(() => one('.saved'));
  expect(one('.saved h2').textContent).toBe('Screenshot saved, not complete');
  expect(root.querySelectorAll('.saved .notice-warn li')).toHaveLength(2);
  expect(one('.saved-tick').classList).toContain('saved-lacking');
  expect(one('[role=status]').textContent).toContain('not complete');
  expect(root.textContent).toContain('Capture again');
});

test('a complete screenshot is simply saved', async () => {
  const ports = new FakePorts();
  const saved = { ...SAVED, verdict: { remarks: [{ is: 'messages' as const, count: 3 }] } };
  ports.answers = { ...ports.answers, 'capture.save': () => saved };
  await drawn(ports);
  await press(one('textarea'), {});
  await vi.waitFor(() => one('.saved'));
  expect(one('.saved h2').textContent).toBe('Screenshot saved');
  expect(root.querySelector('.saved .notice')).toBeNull();
  expect(root.textContent).toContain('Another screenshot');
});

test('names the facts that the case did not take because it has others', async () => {
  const ports = new FakePorts();
  ports.answers = {
    ...ports.answers,
    'capture.save': () => ({ ...SAVED, differing: ['orderNumber', 'transactionDate'] }),
  };
  await drawn(ports);
  await press(one('textarea'), {});
  await vi.waitFor(() => one('.saved'));
  expect(one('.saved .notice').textContent?.replace(/[\u2066-\u2069]/g, '')).toBe(
    'Not changed, because the case already has another value: Order number, Order date.',
  );
});

test.each([
  ['input[name=agent]', 2_001, '#agent-long'],
  ['textarea[name=text]', 200_001, '#note-long'],
])('text too long for %s stands whole and is told there', async (selector, characters, told) => {
  const session = await drawn(new FakePorts());
  const field = one<HTMLInputElement>(selector);
  act(() => {
    field.value = 'x'.repeat(characters);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(field.value.length).toBe(characters);
  expect(one(told).textContent).toContain('not saved');
  expect(field.getAttribute('aria-describedby')).toContain(told.slice(1));
  expect(session.state().phase.is).toBe('editing');
});

test('a title too long is told at it', async () => {
  const ports = new FakePorts();
  ports.answers = { ...ports.answers, 'popup.start': () => aStart({ cases: [], match: { match: 'new' } }) };
  const session = await drawn(ports);
  act(() => session.edit({ edit: 'title', value: 'x'.repeat(2_001) }));
  expect(one('input[name=title]').getAttribute('aria-describedby')).toBe('title-long');
  expect(one('#title-long').textContent).toContain('not saved');
});

test.each([
  [SAVED, 'The earlier screenshot was saved.'],
  [{ caseId: 'a', caseTitle: 'case a', entryId: 'draft-1' }, 'The earlier note was saved.'],
])('what an earlier attempt saved is told calmly while more is typed here', async (earlier, told) => {
  const ports = new FakePorts();
  ports.stored = aDraft({ text: 'more' });
  ports.answers = { ...ports.answers, 'popup.start': () => aStart({ saved: { ...earlier, text: 'm' } }) };
  await drawn(ports);
  expect(one('.notice-calm').textContent).toContain(told);
  expect(one<HTMLTextAreaElement>('textarea').value).toBe('more');
});
