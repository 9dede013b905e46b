import { expect, it } from 'vitest';
import type { Remark } from '../../../src/domain/capture/verdict.ts';
import { guardPinch } from '../../../src/page-tools/pinch-guard.ts';
import type { Session, Tool } from '../../../src/page-tools/session.ts';

/** A window that the shopper can pinch. */
class Pinched extends EventTarget {
  scale = 1;
}

const SESSION = { stopped: new AbortController().signal } as Session;

/** A walk in whose middle the shopper pinches; it ends when it is stopped. */
async function walked(remarks: readonly Remark[]): Promise<readonly Remark[]> {
  const visualViewport = new Pinched();
  const tool: Tool = async (_window, { stopped }) => {
    visualViewport.scale = 2;
    visualViewport.dispatchEvent(new Event('resize'));
    expect(stopped.aborted).toBe(true);
    return { verdict: { remarks }, text: '', textClipped: false, whole: { width: 1280, height: 1600 } };
  };
  const outcome = await guardPinch('full-page', tool)({ visualViewport } as unknown as Window, SESSION);
  return outcome === 'cancelled' ? [] : outcome.verdict.remarks;
}

it('ends a walk that is pinched in the middle, and says why', async () => {
  expect(await walked([{ is: 'clipped', atPx: 1600, ofPx: 8000, why: 'stopped' }])).toEqual([
    { is: 'clipped', atPx: 1600, ofPx: 8000, why: 'zoomed-in' },
    { is: 'page-changed' },
  ]);
});

it('says so, too, where the end of a walk is no cut', async () => {
  expect(await walked([{ is: 'gap-between-pictures', count: 1 }])).toEqual([
    { is: 'clipped', atPx: 1600, why: 'zoomed-in' },
    { is: 'gap-between-pictures', count: 1 },
    { is: 'page-changed' },
  ]);
});

it('leaves alone what is not pinched, and what takes its pictures as they are seen', async () => {
  const outcome = { verdict: { remarks: [] }, text: '', textClipped: false, whole: { width: 1, height: 1 } };
  const tool: Tool = async () => outcome;
  const still = { visualViewport: new Pinched() } as unknown as Window;
  expect(await guardPinch('full-page', tool)(still, SESSION)).toBe(outcome);
  expect(guardPinch('region', tool)).toBe(tool);
});
