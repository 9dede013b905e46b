import { describe, expect, test, vi } from 'vitest';
import { openSession } from '../../../../src/ui/popup/session.ts';
import { aDraft, aStart, FINDINGS, PAGE, SAVED } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

describe('opening', () => {
  test('is usable before the worker has said anything', async () => {
    const ports = new FakePorts();
    ports.hold('popup.start');
    ports.hold('page.read');
    const session = await openSession(ports, PAGE);
    session.edit({ edit: 'text', value: 'h' });
    expect(session.state()).toMatchObject({
      start: undefined,
      draft: { text: 'h' },
      phase: { is: 'editing' },
    });
    expect(ports.log).toEqual(['popup.start', 'page.read', 'keep']);
  });

  test('brings back what was typed, to the letter', async () => {
    const ports = new FakePorts();
    const draft = aDraft({
      text: ' two\nlines ',
      agent: 'Dan',
      edited: { total: '1.' },
      switched: { merchant: false },
      chosen: 'b',
    });
    ports.stored = draft;
    expect((await opened(ports)).state().draft).toEqual(draft);
  });

  test('a stored draft of an unknown shape is not shown and not fatal', async () => {
    const ports = new FakePorts();
    ports.stored = { text: 5 } as never;
    expect((await opened(ports)).state().draft).toEqual(aDraft({ draftId: 'id-1' }));
  });

  test('the match of the page is kept when the first answer comes later', async () => {
    const ports = new FakePorts();
    const release = ports.hold('popup.start');
    const session = await openSession(ports, PAGE);
    await vi.waitFor(() => expect(session.state().reading).toBe('done'));
    release(aStart({ match: { match: 'new' } }));
    await vi.waitFor(() => expect(session.state().start).toBeDefined());
    expect(session.state().match).toMatchObject({ because: 'order-number' });
  });

  test('a draft that was saved meanwhile is shown as saved, and goes', async () => {
    const ports = new FakePorts();
    ports.stored = aDraft({ text: 'hello' });
    ports.answers = { ...ports.answers, 'popup.start': () => aStart({ saved: { ...SAVED, text: 'hello' } }) };
    const session = await opened(ports);
    expect(session.state()).toMatchObject({
      phase: { is: 'saved', saved: SAVED, draft: { text: 'hello' } },
      draft: { text: '' },
    });
    await vi.waitFor(() => expect(ports.stored).toBeUndefined());
    expect(ports.inputsOf('capture.save')).toEqual([]);
  });

  test.each([
    ['chrome://settings/', false, 'browser-page'],
    ['https://shop.example/a.pdf', true, 'pdf'],
  ])('%s cannot be captured', async (url, isAsked, hindrance) => {
    const ports = new FakePorts();
    ports.refuse('page.read', 'page-not-capturable');
    const session = await opened(ports, { ...PAGE, url });
    expect(session.state().hindrance).toBe(hindrance);
    expect(ports.inputsOf('page.read').length).toBe(isAsked ? 1 : 0);
    await session.save('screenshot', 'title');
    expect(ports.inputsOf('capture.save')).toEqual([]);
  });

  test('a page that cannot be read for another reason can still be captured', async () => {
    const ports = new FakePorts();
    ports.refuse('page.read', 'no-answer');
    const session = await opened(ports);
    await session.save('screenshot', 'title');
    expect(session.state()).toMatchObject({ hindrance: undefined, phase: { is: 'saved' } });
    expect(ports.inputsOf('capture.save')).toMatchObject([{ seen: {} }]);
  });
});

describe('typing', () => {
  test('every letter is written at once, and the last state stands', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    ports.log.length = 0;
    for (const value of ['a', 'ab', 'abc']) session.edit({ edit: 'text', value });
    expect(ports.log).toEqual(['keep', 'keep', 'keep']);
    session.edit({ edit: 'switch', name: 'total', on: false });
    session.edit({ edit: 'field', name: 'merchant', value: 'G' });
    session.edit({ edit: 'title', value: 'T' });
    expect(ports.stored).toMatchObject({
      text: 'abc',
      switched: { total: false },
      edited: { merchant: 'G' },
      chosen: 'new',
      newTitle: 'T',
    });
  });

  test('says so when the browser does not keep it, until it does again', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    ports.failsToKeep = true;
    session.edit({ edit: 'text', value: 'a' });
    await vi.waitFor(() => expect(session.state().isDraftKept).toBe(false));
    ports.failsToKeep = false;
    session.edit({ edit: 'text', value: 'ab' });
    await vi.waitFor(() => expect(session.state().isDraftKept).toBe(true));
  });

  test('a draft that is empty again leaves nothing behind', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    session.edit({ edit: 'text', value: 'a' });
    session.edit({ edit: 'text', value: '' });
    expect(ports.stored).toBeUndefined();
  });

  test('what is chosen by hand stands when the page is read afterwards', async () => {
    const ports = new FakePorts();
    const release = ports.hold('page.read');
    const session = await openSession(ports, PAGE);
    session.edit({ edit: 'case', chosen: 'b' });
    release({ findings: FINDINGS, match: { match: 'case', caseId: 'a', because: 'order-number' } });
    await vi.waitFor(() => expect(session.state().reading).toBe('done'));
    await session.save('screenshot', 'title');
    expect(ports.inputsOf('capture.save')).toMatchObject([{ target: { to: 'case', caseId: 'b' } }]);
  });
});
