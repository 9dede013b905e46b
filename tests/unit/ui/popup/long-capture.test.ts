import { describe, expect, test, vi } from 'vitest';
import type { CaptureProgress } from '../../../../src/contract/calls.ts';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { openSession } from '../../../../src/ui/popup/session.ts';
import { aDraft, aStart, found, PAGE, SAVED } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

/** A worker whose capture goes through these steps, one at each question. */
function working(...steps: (CaptureProgress | 'dies')[]): FakePorts {
  const ports = new FakePorts();
  let step = 0;
  ports.answers = {
    ...ports.answers,
    'capture.begin': () => ({}),
    'capture.stop': () => ({}),
    'capture.progress': () => {
      const progress = steps[Math.min(step, steps.length - 1)];
      step += 1;
      if (progress === 'dies' || !progress) throw new TikiyaError('interrupted');
      return { ...progress, step };
    },
  };
  return ports;
}

const running = (done: number, total: number | null = 3): CaptureProgress => ({
  is: 'running',
  way: 'full-page',
  done,
  total,
});
const saved: CaptureProgress = { is: 'saved', saved: { ...SAVED, entryId: 'id-1' } };

describe('a capture that takes a while', () => {
  test('is begun with all that is shown, tells how far it is, and ends as saved', async () => {
    const ports = working(running(1), running(2), saved);
    const session = await opened(ports);
    const seen: (number | undefined)[] = [];
    session.subscribe(() => {
      const { phase } = session.state();
      seen.push(phase.is === 'saving' ? phase.done : undefined);
    });
    session.edit({ edit: 'html', on: true });
    expect(await session.save('full-page', 'title')).toBe(false);
    expect(ports.inputsOf('capture.begin')).toMatchObject([
      { draftId: 'id-1', way: 'full-page', keepsHtml: true, target: { to: 'case', caseId: 'a' } },
    ]);
    expect(seen).toEqual(expect.arrayContaining([0, 1, 2]));
    expect(session.state().phase).toMatchObject({ is: 'saved', saved: { entryId: 'id-1' } });
    expect(ports.stored).toBeUndefined();
  });

  test.each(['region', 'element', 'strip'] as const)(
    '%s goes on in the page, and the draft stays until it is saved',
    async (way) => {
      const ports = working(running(0));
      const session = await opened(ports);
      session.edit({ edit: 'text', value: 'look here' });
      expect(await session.save(way, 'title')).toBe(true);
      expect(ports.stored).toMatchObject({ text: 'look here', draftId: 'id-1' });
    },
  );

  test('a whole page of which a part is to be chosen goes on in the page', async () => {
    const ports = working({ ...running(0), isByHand: true } as CaptureProgress, saved);
    const session = await opened(ports);
    expect(await session.save('full-page', 'title')).toBe(true);
    expect(ports.inputsOf('capture.progress')).toHaveLength(1);
  });

  test('the picture of the window is one when the page itself is to be kept with it', async () => {
    const ports = working(saved);
    const session = await opened(ports);
    session.edit({ edit: 'html', on: true });
    await session.save('screenshot', 'title');
    expect(ports.inputsOf('capture.save')).toEqual([]);
    expect(ports.inputsOf('capture.begin')).toMatchObject([{ way: 'visible', keepsHtml: true }]);
    expect(session.state().phase).toMatchObject({ is: 'saved' });
  });

  test('stopped by the shopper keeps what it has', async () => {
    const ports = working(running(1), saved);
    const release = ports.hold('capture.progress');
    const session = await opened(ports);
    const done = session.save('full-page', 'title');
    await vi.waitFor(() => expect(ports.inputsOf('capture.progress').length).toBe(1));
    session.stop();
    expect(ports.inputsOf('capture.stop')).toEqual([{ draftId: 'id-1' }]);
    expect(session.state().phase).toMatchObject({ is: 'saving', isStopping: true });
    release({ ...saved, step: 9 });
    await done;
    expect(session.state().phase).toMatchObject({ is: 'saved' });
  });

  test('called off on the page leads back to the editing, with everything typed', async () => {
    const ports = working({ is: 'cancelled' });
    const session = await opened(ports);
    session.edit({ edit: 'text', value: 'still here' });
    await session.save('chat', 'title');
    expect(session.state()).toMatchObject({ phase: { is: 'editing' }, draft: { text: 'still here' } });
  });

  test('asks for the same attempt again when the worker dies, once', async () => {
    const ports = working(running(1), 'dies', running(2), saved);
    const session = await opened(ports);
    await session.save('full-page', 'title');
    expect(ports.inputsOf('capture.begin')).toHaveLength(2);
    expect(session.state().phase).toMatchObject({ is: 'saved' });
  });

  test('says so when the worker dies again and again', async () => {
    const ports = working('dies');
    const session = await opened(ports);
    await session.save('full-page', 'title');
    expect(session.state().phase).toMatchObject({ is: 'editing', error: 'interrupted' });
  });

  test('tells why it failed', async () => {
    const ports = working({ is: 'failed', code: 'page-left' });
    const session = await opened(ports);
    await session.save('full-page', 'title');
    expect(session.state().phase).toMatchObject({ is: 'editing', error: 'page-left' });
  });

  test('that was begun elsewhere is shown to its end by the next popup', async () => {
    const ports = working(running(4), { is: 'saved', saved: { ...SAVED, entryId: 'menu' } });
    ports.answers = {
      ...ports.answers,
      'popup.start': () => aStart({ running: { draftId: 'menu', way: 'strip' } }),
    };
    const session = await openSession(ports, PAGE);
    await vi.waitFor(() =>
      expect(session.state().phase).toMatchObject({ is: 'saved', saved: { entryId: 'menu' } }),
    );
    expect(ports.inputsOf('capture.begin')).toEqual([]);
  });
});

describe('terms that a case waits for', () => {
  test('go to that case, whatever the page matches', async () => {
    const ports = working(saved);
    ports.answers = {
      ...ports.answers,
      'popup.start': () => aStart({ awaitedTerms: { caseId: 'waiting', caseTitle: 'x' } }),
    };
    const session = await opened(ports);
    await session.save('terms', 'title');
    expect(ports.inputsOf('capture.begin')).toMatchObject([
      { way: 'terms', target: { to: 'case', caseId: 'waiting' } },
    ]);
  });

  test('make that case where it is not there yet', async () => {
    const ports = working(saved);
    const awaitedTerms = { caseId: 'waiting', caseTitle: 'Gal', isNew: true } as const;
    ports.answers = { ...ports.answers, 'popup.start': () => aStart({ awaitedTerms }) };
    const session = await opened(ports);
    await session.save('terms', 'title');
    expect(ports.inputsOf('capture.begin')).toMatchObject([
      { way: 'terms', target: { to: 'new', title: 'Gal', caseId: 'waiting' } },
    ]);
  });
});

describe('the agent that the page names', () => {
  const withAgent = (sure: boolean): FakePorts => {
    const ports = new FakePorts();
    ports.answers = {
      ...ports.answers,
      'page.read': () => ({ findings: { agentName: found('Dana', sure) }, match: { match: 'ask' } }),
    };
    return ports;
  };

  test('is filled in when sure, and is nobody’s typing', async () => {
    const ports = withAgent(true);
    const session = await opened(ports);
    expect(session.state().draft).toMatchObject({ agent: 'Dana', isAgentFound: true });
    expect(ports.stored).toBeUndefined();
  });

  test('is not filled in when unsure, nor over what was typed, nor again once it was cleared', async () => {
    expect((await opened(withAgent(false))).state().draft.agent).toBe('');
    for (const agent of ['Ron', '']) {
      const ports = withAgent(true);
      ports.stored = aDraft({ agent, isAgentFound: false });
      expect((await opened(ports)).state().draft.agent).toBe(agent);
    }
  });
});

test('an order of a list fills its own fields, and nothing of another', async () => {
  const ports = new FakePorts();
  const order = { orderNumber: 'B-2', total: { minor: 5_000, currency: 'USD' }, excerpt: '' };
  ports.answers = {
    ...ports.answers,
    'page.read': () => ({ findings: { orders: [order] }, match: { match: 'ask' } }),
  };
  const session = await opened(ports);
  expect(session.state().draft.edited).toEqual({});
  session.edit({ edit: 'order', order });
  expect(session.state().draft.edited).toEqual({
    orderNumber: 'B-2',
    total: '50.00',
    currency: 'USD',
    orderDate: '',
  });
});
