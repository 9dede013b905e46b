import { expect, test, vi } from 'vitest';
import type { CallOutput } from '../../../../src/contract/calls.ts';
import { openSession } from '../../../../src/ui/popup/session.ts';
import { aDraft, FINDINGS, PAGE } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

const byOrder = (caseId: string): CallOutput<'case.match'> => ({
  match: { match: 'case', caseId, because: 'order-number' },
});

test('an order number edited by hand is matched anew, and saved there', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  expect(ports.inputsOf('case.match')).toEqual([]);
  session.edit({ edit: 'field', name: 'orderNumber', value: ' 777 ' });
  await vi.waitFor(() => expect(session.state().match).toEqual(byOrder('b').match));
  expect(ports.inputsOf('case.match')).toEqual([{ url: PAGE.url, orderNumber: '777' }]);
  await session.save('screenshot', 'title');
  expect(ports.inputsOf('capture.save')).toMatchObject([{ target: { to: 'case', caseId: 'b' } }]);
});

test('an order number switched off matches without one, and on again with it', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  session.edit({ edit: 'switch', name: 'orderNumber', on: false });
  await vi.waitFor(() => expect(session.state().matchedBy).toBeUndefined());
  session.edit({ edit: 'switch', name: 'orderNumber', on: true });
  await vi.waitFor(() => expect(session.state().matchedBy).toBe('12345-AB'));
  expect(ports.inputsOf('case.match')).toEqual([
    { url: PAGE.url },
    { url: PAGE.url, orderNumber: '12345-AB' },
  ]);
});

test('the last number wins, whichever answer comes last', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  const releaseFirst = ports.hold('case.match');
  session.edit({ edit: 'field', name: 'orderNumber', value: '1' });
  const releaseLast = ports.hold('case.match');
  session.edit({ edit: 'field', name: 'orderNumber', value: '12' });
  releaseLast({ match: { match: 'new' } });
  await vi.waitFor(() => expect(session.state().match).toEqual({ match: 'new' }));
  releaseFirst(byOrder('a'));
  await session.save('screenshot', 'title');
  expect(ports.inputsOf('capture.save')).toMatchObject([{ target: { to: 'new' } }]);
});

test('a save waits for the match of the number that was just typed', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  const release = ports.hold('case.match');
  session.edit({ edit: 'field', name: 'orderNumber', value: '777' });
  const pressed = session.save('screenshot', 'title');
  release(byOrder('b'));
  await pressed;
  expect(ports.inputsOf('capture.save')).toMatchObject([{ target: { caseId: 'b' } }]);
});

test('without an answer the shopper is asked; what was chosen by hand stands', async () => {
  const ports = new FakePorts();
  ports.refuse('case.match', 'no-answer');
  const session = await opened(ports);
  session.edit({ edit: 'field', name: 'orderNumber', value: '777' });
  await session.save('screenshot', 'title');
  expect(session.state().phase).toMatchObject({ is: 'editing', asksCase: true });
  session.edit({ edit: 'case', chosen: 'a' });
  session.edit({ edit: 'field', name: 'orderNumber', value: '778' });
  await session.save('screenshot', 'title');
  expect(ports.inputsOf('capture.save')).toMatchObject([{ target: { caseId: 'a' } }]);
});

test('a number that a draft brings is not overruled by that of the page', async () => {
  const ports = new FakePorts();
  ports.stored = aDraft({ edited: { orderNumber: '777' } });
  const release = ports.hold('page.read');
  const session = await openSession(ports, PAGE);
  await vi.waitFor(() => expect(session.state().matchedBy).toBe('777'));
  release({ findings: FINDINGS, ...byOrder('a') });
  await vi.waitFor(() => expect(session.state().reading).toBe('done'));
  expect(session.state().match).toEqual(byOrder('b').match);
  expect(ports.inputsOf('case.match').length).toBe(1);
});

test('a save pressed while the page is read takes its facts along', async () => {
  const ports = new FakePorts();
  const release = ports.hold('page.read');
  const session = await openSession(ports, PAGE);
  const pressed = session.save('screenshot', 'title');
  expect(session.state().phase).toMatchObject({ is: 'saving' });
  release({ findings: FINDINGS, ...byOrder('a') });
  await pressed;
  expect(ports.inputsOf('capture.save')).toMatchObject([{ seen: { orderNumber: '12345-AB' } }]);
});

test('a page that does not come to be read holds a save up for a second and a half', async () => {
  vi.useFakeTimers();
  try {
    const ports = new FakePorts();
    ports.hold('page.read');
    const session = await openSession(ports, PAGE);
    const pressed = session.save('screenshot', 'title');
    await vi.advanceTimersByTimeAsync(1_499);
    expect(ports.inputsOf('capture.save')).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await pressed;
    expect(ports.inputsOf('capture.save')).toMatchObject([{ seen: {} }]);
  } finally {
    vi.useRealTimers();
  }
});
