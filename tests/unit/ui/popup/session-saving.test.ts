import { describe, expect, test, vi } from 'vitest';
import { openSession, type Session } from '../../../../src/ui/popup/session.ts';
import { aStart, PAGE, SAVED } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

describe('saving', () => {
  test('sends what is shown, then drops the draft, only then', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    session.edit({ edit: 'text', value: ' hello ' });
    session.edit({ edit: 'agent', value: 'Dan' });
    ports.log.length = 0;
    await session.save('screenshot', 'title');
    expect(ports.log).toEqual(['keep', 'capture.save', 'drop']);
    expect(ports.inputsOf('capture.save')).toEqual([
      {
        draftId: 'id-1',
        tabId: 7,
        url: PAGE.url,
        target: { to: 'case', caseId: 'a' },
        seen: {
          merchant: 'Gal Electronics',
          orderNumber: '12345-AB',
          total: { minor: 129_990, currency: 'ILS' },
          transactionDate: '2026-11-03',
        },
        text: 'hello',
        agent: 'Dan',
      },
    ]);
  });

  test('pressed three times it saves once, and typing meanwhile changes nothing', async () => {
    const ports = new FakePorts();
    const release = ports.hold('capture.save');
    const session = await opened(ports);
    const presses = [1, 2, 3].map(() => session.save('screenshot', 'title'));
    session.edit({ edit: 'text', value: 'late' });
    release(SAVED);
    await Promise.all(presses);
    expect(ports.inputsOf('capture.save').length).toBe(1);
    expect(session.state().phase).toMatchObject({ is: 'saved', draft: { text: '' } });
  });

  test('pressed before the worker answered, it waits for the cases and then saves', async () => {
    const ports = new FakePorts();
    const release = ports.hold('popup.start');
    const session = await openSession(ports, PAGE);
    const pressed = session.save('screenshot', 'title');
    expect(session.state().phase).toMatchObject({ is: 'saving' });
    release(aStart());
    await pressed;
    expect(session.state().phase).toMatchObject({ is: 'saved' });
    expect(ports.inputsOf('popup.start').length).toBe(1);
  });

  test('asks for the case first when it is not clear, and sends nothing', async () => {
    const ports = new FakePorts();
    ports.answers = {
      ...ports.answers,
      'popup.start': () => aStart({ match: { match: 'ask' } }),
      'page.read': () => ({ findings: {}, match: { match: 'ask' } }),
    };
    const session = await opened(ports);
    await session.save('screenshot', 'title');
    expect(session.state().phase).toMatchObject({ is: 'editing', asksCase: true });
    expect(ports.inputsOf('capture.save')).toEqual([]);
    session.edit({ edit: 'case', chosen: 'new' });
    await session.save('screenshot', 'title');
    expect(ports.inputsOf('capture.save')).toMatchObject([{ target: { to: 'new', title: 'title' } }]);
  });

  test('a failure is told, the draft stays, and the next attempt has the same id', async () => {
    const ports = new FakePorts();
    ports.refuse('capture.save', 'storage-full');
    const session = await opened(ports);
    session.edit({ edit: 'text', value: 'hello' });
    await session.save('screenshot', 'title');
    expect(session.state()).toMatchObject({
      phase: { is: 'editing', error: 'storage-full' },
      draft: { text: 'hello' },
    });
    expect(ports.stored).toMatchObject({ text: 'hello' });
    await session.save('screenshot', 'title');
    expect(ports.inputsOf('capture.save')).toMatchObject([{ draftId: 'id-1' }, { draftId: 'id-1' }]);
  });

  test('a worker that saved and died before it could say so: shown as saved', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    ports.refuse('capture.save', 'interrupted');
    ports.answers = { ...ports.answers, 'popup.start': () => aStart({ saved: SAVED }) };
    await session.save('screenshot', 'title');
    expect(session.state().phase).toMatchObject({ is: 'saved', saved: SAVED });
  });

  test('a worker that died without saving: told so', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    ports.refuse('capture.save', 'interrupted');
    await session.save('screenshot', 'title');
    expect(session.state().phase).toMatchObject({ is: 'editing', error: 'interrupted' });
  });

  test('a start that failed is told, and tried again by the button', async () => {
    const ports = new FakePorts();
    ports.refuse('popup.start', 'storage-newer');
    const session = await openSession(ports, PAGE);
    await vi.waitFor(() => expect(session.state().phase).toMatchObject({ error: 'storage-newer' }));
    ports.answers = { ...ports.answers, 'popup.start': () => aStart() };
    await session.save('screenshot', 'title');
    expect(session.state().phase).toMatchObject({ is: 'saved' });
  });

  test('a note needs words, and names what could not be sent', async () => {
    const ports = new FakePorts();
    const session = await opened(ports);
    await session.save('note', 'title');
    expect(ports.inputsOf('note.save')).toEqual([]);
    session.edit({ edit: 'agent', value: 'Dan' });
    session.edit({ edit: 'field', name: 'total', value: 'much' });
    await session.save('note', 'title');
    expect(session.state().phase).toMatchObject({ is: 'saved', unsent: ['total'] });
  });
});

describe('undo', () => {
  async function savedSession(ports: FakePorts): Promise<Session> {
    const session = await opened(ports);
    session.edit({ edit: 'text', value: 'hello' });
    session.edit({ edit: 'switch', name: 'total', on: false });
    await session.save('screenshot', 'title');
    ports.log.length = 0;
    return session;
  }

  test('brings back everything as another attempt, kept before the entry goes', async () => {
    const ports = new FakePorts();
    const session = await savedSession(ports);
    await session.undo();
    expect(ports.log).toEqual(['keep', 'save.undo', 'popup.start', 'page.read']);
    expect(ports.inputsOf('save.undo')).toEqual([{ entryId: SAVED.entryId }]);
    const { draft, phase } = session.state();
    expect(phase).toMatchObject({ is: 'editing', isBack: true });
    expect(draft).toMatchObject({ text: 'hello', switched: { total: false } });
    expect(draft.draftId).not.toBe('id-1');
    expect(ports.stored).toEqual(draft);
  });

  test('that fails leaves it saved, and no draft behind that would save it twice', async () => {
    const ports = new FakePorts();
    const session = await savedSession(ports);
    ports.refuse('save.undo', 'storage-failed');
    await session.undo();
    expect(session.state().phase).toMatchObject({ is: 'saved', error: 'storage-failed', isUndoing: false });
    expect(ports.stored).toBeUndefined();
  });

  test('pressed twice undoes once', async () => {
    const ports = new FakePorts();
    const session = await savedSession(ports);
    await Promise.all([session.undo(), session.undo()]);
    expect(ports.inputsOf('save.undo').length).toBe(1);
  });
});

test('going on after a save starts afresh with what the cases are now', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  await session.save('screenshot', 'title');
  ports.answers = { ...ports.answers, 'popup.start': () => aStart({ cases: [] }) };
  await session.goOn();
  expect(session.state()).toMatchObject({
    start: { cases: [] },
    draft: { text: '' },
    phase: { is: 'editing' },
  });
  expect(session.state().draft.draftId).not.toBe('id-1');
});

test('a case page that does not open is told, before and after a save', async () => {
  const ports = new FakePorts();
  ports.refuse('case.show', 'no-answer');
  const session = await opened(ports);
  expect(await session.show({})).toBe(false);
  expect(session.state().phase).toMatchObject({ is: 'editing', error: 'no-answer' });
  await session.save('screenshot', 'title');
  expect(session.state().phase).toMatchObject({ is: 'saved', error: undefined });
  expect(await session.show({ caseId: 'a' })).toBe(false);
  expect(session.state().phase).toMatchObject({ is: 'saved', error: 'no-answer' });
});
