import { expect, test, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { openSession } from '../../../../src/ui/popup/session.ts';
import { aDraft, PAGE } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

const NEXT = { ...PAGE, url: 'https://gal.example/orders/12345-AB/details' };

/** A tab whose address changed since the popup was opened. */
function movedPorts(): FakePorts {
  const ports = new FakePorts();
  const save = ports.answers['capture.save'];
  ports.answers = {
    ...ports.answers,
    'capture.save': (request) => {
      if (request.url !== NEXT.url || !save) throw new TikiyaError('tab-changed');
      return save(request);
    },
  };
  ports.tab = NEXT;
  return ports;
}

test('the popup follows the page with all that was typed, and the next press saves', async () => {
  const ports = movedPorts();
  const session = await opened(ports);
  session.edit({ edit: 'text', value: 'hello' });
  session.edit({ edit: 'field', name: 'merchant', value: 'Gal' });
  ports.log.length = 0;
  await session.save('screenshot', 'title');
  expect(session.state()).toMatchObject({
    page: NEXT,
    phase: { is: 'editing', error: 'tab-changed' },
    draft: { text: 'hello', edited: { merchant: 'Gal' } },
  });
  expect(ports.log.slice(0, 4)).toEqual(['keep', 'capture.save', 'keep', 'drop']);
  expect([...ports.drafts]).toMatchObject([[NEXT.url, { text: 'hello', tabId: 7 }]]);
  expect(ports.inputsOf('popup.start').at(-1)).toMatchObject({ url: NEXT.url });
  await session.save('screenshot', 'title');
  expect(session.state().phase).toMatchObject({ is: 'saved', saved: { text: 'hello' } });
  expect(ports.inputsOf('page.read').at(-1)).toEqual({ tabId: 7, url: NEXT.url });
  expect(ports.drafts.size).toBe(0);
});

test('when the new address cannot be kept, the old draft stays', async () => {
  const ports = movedPorts();
  const session = await opened(ports);
  session.edit({ edit: 'text', value: 'hello' });
  ports.failsToKeep = true;
  await session.save('screenshot', 'title');
  expect(session.state()).toMatchObject({ draft: { text: 'hello' }, isDraftKept: false });
  expect(ports.stored).toMatchObject({ text: 'hello' });
});

test('a draft that waits at the new address is joined, not overwritten', async () => {
  const ports = movedPorts();
  ports.drafts.set(NEXT.url, aDraft({ draftId: 'other', text: 'before', agent: 'Dan' }));
  const session = await opened(ports);
  session.edit({ edit: 'text', value: 'hello' });
  await session.save('screenshot', 'title');
  expect(session.state().draft).toMatchObject({ text: 'before\nhello', agent: 'Dan' });
  expect([...ports.drafts]).toMatchObject([[NEXT.url, { text: 'before\nhello' }]]);
});

test('an answer about the old address that comes late changes nothing', async () => {
  const ports = movedPorts();
  const session = await opened(ports);
  const release = ports.hold('case.match');
  session.edit({ edit: 'case', chosen: 'a' });
  session.edit({ edit: 'field', name: 'orderNumber', value: '777' });
  vi.useFakeTimers();
  const pressed = session.save('screenshot', 'title');
  await vi.advanceTimersByTimeAsync(1_500);
  vi.useRealTimers();
  await pressed;
  release({ match: { match: 'new' } });
  await vi.waitFor(() => expect(session.state().reading).toBe('done'));
  expect(session.state().page).toEqual(NEXT);
  expect(session.state().match).not.toEqual({ match: 'new' });
});

test.each([
  ['the same tab and origin', PAGE, 'hello'],
  ['another tab', { ...PAGE, tabId: 8 }, ''],
  ['another origin', { ...PAGE, url: 'https://other.example/' }, ''],
])('a draft left behind: %s', async (_what, leftOn, text) => {
  const ports = new FakePorts();
  (await opened(ports, leftOn)).edit({ edit: 'text', value: 'hello' });
  const session = await openSession(ports, NEXT);
  expect(session.state().draft.text).toBe(text);
  if (text) expect([...ports.drafts.keys()]).toEqual([NEXT.url]);
  else expect(ports.drafts.size).toBe(1);
});

test('the draft of this very address comes before one left behind', async () => {
  const ports = new FakePorts();
  (await opened(ports)).edit({ edit: 'text', value: 'old' });
  ports.drafts.set(NEXT.url, aDraft({ text: 'own' }));
  expect((await openSession(ports, NEXT)).state().draft.text).toBe('own');
  expect(ports.drafts.size).toBe(2);
});

test('pages without an address share no draft', async () => {
  const ports = new FakePorts();
  (await opened(ports, { tabId: 1, url: '', title: '' })).edit({ edit: 'text', value: 'one' });
  const other = await openSession(ports, { tabId: 2, url: '', title: '' });
  expect(other.state().draft.text).toBe('');
  const same = await openSession(ports, { tabId: 1, url: '', title: '' });
  expect(same.state().draft.text).toBe('one');
});
