import { expect, test, vi } from 'vitest';
import { openSession } from '../../../../src/ui/popup/session.ts';
import { aDraft, aStart, PAGE, SAVED } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

const EARLIER = { ...SAVED, text: 'hello', agent: 'Dan' };

test.each([
  ['text', { text: 'hello there', agent: 'Dan' }],
  ['agent', { text: 'hello', agent: 'Dana' }],
])('%s typed after the save was asked for stays, as another attempt', async (_what, typed) => {
  const ports = new FakePorts();
  ports.stored = aDraft({ ...typed, chosen: 'new', newTitle: 'T' });
  ports.answers = { ...ports.answers, 'popup.start': () => aStart({ saved: EARLIER }) };
  const session = await opened(ports);
  const { draft, phase } = session.state();
  expect(phase).toMatchObject({ is: 'editing', earlier: EARLIER });
  // The case was made by the earlier attempt: it is not made twice.
  expect(draft).toMatchObject({ ...typed, newTitle: 'T', chosen: 'a' });
  expect(draft.draftId).not.toBe('draft-1');
  expect(ports.stored).toEqual(draft);
  expect(ports.log).not.toContain('drop');
});

test('letters typed before the first answer count', async () => {
  const ports = new FakePorts();
  ports.stored = aDraft({ text: 'hello', agent: 'Dan' });
  const release = ports.hold('popup.start');
  const session = await openSession(ports, PAGE);
  session.edit({ edit: 'text', value: 'hello!' });
  release(aStart({ saved: EARLIER }));
  await vi.waitFor(() => expect(session.state().start).toBeDefined());
  expect(session.state()).toMatchObject({ phase: { is: 'editing' }, draft: { text: 'hello!' } });
  expect(ports.stored).toMatchObject({ text: 'hello!' });
});

test('only spaces more is nothing more', async () => {
  const ports = new FakePorts();
  ports.stored = aDraft({ text: ' hello\n', agent: 'Dan ' });
  ports.answers = { ...ports.answers, 'popup.start': () => aStart({ saved: EARLIER }) };
  expect((await opened(ports)).state().phase.is).toBe('saved');
});

test('a save that answers with less than was typed keeps the rest', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  session.edit({ edit: 'text', value: 'hello there' });
  ports.answers = { ...ports.answers, 'capture.save': () => ({ ...SAVED, text: 'hello' }) };
  await session.save('screenshot', 'title');
  const { draft, phase } = session.state();
  expect(phase).toMatchObject({ is: 'editing', earlier: { text: 'hello' } });
  expect(draft.text).toBe('hello there');
  expect(draft.draftId).not.toBe('id-1');
  expect(ports.stored).toEqual(draft);
  expect(ports.inputsOf('popup.start').at(-1)).toMatchObject({ draftId: draft.draftId });
});

test('a note too long to be sent is still there after the screenshot is saved', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  const text = 'x'.repeat(200_001);
  session.edit({ edit: 'text', value: text });
  await session.save('screenshot', 'title');
  expect(ports.inputsOf('capture.save').length).toBe(1);
  expect(session.state()).toMatchObject({ phase: { is: 'editing', earlier: SAVED }, draft: { text } });
});

test('an undo that cannot keep what was typed takes nothing back', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  session.edit({ edit: 'text', value: 'hello' });
  await session.save('screenshot', 'title');
  ports.failsToKeep = true;
  await session.undo();
  expect(ports.inputsOf('save.undo')).toEqual([]);
  expect(session.state().phase).toMatchObject({ is: 'saved', error: 'storage-failed', isUndoing: false });
  ports.failsToKeep = false;
  await session.undo();
  expect(session.state()).toMatchObject({ phase: { is: 'editing', isBack: true }, draft: { text: 'hello' } });
});
