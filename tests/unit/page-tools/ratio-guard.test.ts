import { expect, it } from 'vitest';
import { guardRatio } from '../../../src/page-tools/ratio-guard.ts';
import { NotTaken, type Session, type Tool } from '../../../src/page-tools/session.ts';

type Step = Parameters<Session['take']>[0];

const STEP: Step = {
  cut: { x: 0, y: 0, width: 1_280, height: 800 },
  at: { x: 0, y: 0 },
  done: 0,
  total: null,
};
const READ = { text: '', textClipped: false, whole: { width: 1_280, height: 800 } };

/** A page that is zoomed before the tool asks for the second picture, or while that is made. */
async function zoomed(when: 'before' | 'while', why: 'stopped' | 'page-left') {
  const window = { devicePixelRatio: 1 };
  const kept: Step[] = [];
  const take = async (step: Step): Promise<boolean> => {
    if (when === 'while' && kept.length === 1) window.devicePixelRatio = 1.5;
    if (!step.isStill?.()) throw new NotTaken();
    kept.push(step);
    return true;
  };
  const tool: Tool = async (_window, session) => {
    await session.take(STEP);
    if (when === 'before') window.devicePixelRatio = 1.5;
    await expect(session.take(STEP)).rejects.toBeInstanceOf(NotTaken);
    expect(session.stopped.aborted).toBe(true);
    return { ...READ, verdict: { remarks: [{ is: 'clipped', atPx: 800, why }] } };
  };
  const session = { stopped: new AbortController().signal, take } as unknown as Session;
  return { kept, outcome: await guardRatio(tool)(window as unknown as Window, session) };
}

it.each([
  ['before', 'stopped'],
  ['while', 'page-left'],
] as const)(
  'takes no picture once the page was zoomed %s it (%s), and says why it ends',
  async (when, why) => {
    const { kept, outcome } = await zoomed(when, why);
    expect(kept).toHaveLength(1);
    expect(outcome).toMatchObject({
      verdict: { remarks: [{ is: 'clipped', atPx: 800, why: 'zoom-changed' }] },
    });
  },
);

it('leaves alone what is zoomed before the first picture: it is chosen then', async () => {
  const window = { devicePixelRatio: 1 };
  const take = async (step: Step): Promise<boolean> => step.isStill?.() ?? true;
  const tool: Tool = async (_window, session) => {
    window.devicePixelRatio = 2;
    expect(await session.take(STEP)).toBe(true);
    return { ...READ, verdict: { remarks: [] } };
  };
  const session = { stopped: new AbortController().signal, take } as unknown as Session;
  const outcome = await guardRatio(tool)(window as unknown as Window, session);
  expect(outcome).toMatchObject({ verdict: { remarks: [] } });
});
