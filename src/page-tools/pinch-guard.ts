import type { WalkOutcome } from '../domain/capture/page-tools.ts';
import type { CaptureWay, Remark } from '../domain/capture/verdict.ts';
import { real } from '../domain/page/real.ts';
import { pinchOf, sightOf } from './on-page/window-pixels.ts';
import type { Tool } from './session.ts';
import { captureVisible } from './visible/capture-visible.ts';

/** They put their pictures together by where things stand in the page; pinched larger, things are seen elsewhere. */
const BY_LAYOUT: ReadonlySet<CaptureWay> = new Set(['full-page', 'terms', 'chat', 'strip']);

/**
 * The tool, made honest where the shopper pinches the page larger: of a page that is so already what is seen is kept, and
 * the verdict says so; in the middle the capture ends there.
 */
export function guardPinch(way: CaptureWay, tool: Tool): Tool {
  return BY_LAYOUT.has(way)
    ? (window, session) =>
        pinchOf(window) === 1 ? untilPinched(tool, window, session) : captureSeen(window, session)
    : tool;
}

const captureSeen: Tool = async (window, session) => {
  const atPx = Math.round(sightOf(window).height);
  const ofPx = real(real(window.document).scrollingElement)?.scrollHeight ?? atPx;
  const clipped: Remark = { is: 'clipped', atPx, ...(ofPx > atPx && { ofPx }), why: 'zoomed-in' };
  const take: typeof session.take = ({ soFar, ...step }) =>
    session.take({ ...step, ...(soFar && { soFar: { ...soFar, remarks: [clipped, ...soFar.remarks] } }) });
  const outcome = await captureVisible(window, { ...session, take });
  return withRemarks(outcome, (remarks) => [clipped, ...remarks]);
};

async function untilPinched(...[tool, window, session]: [Tool, ...Parameters<Tool>]): ReturnType<Tool> {
  const pinched = new AbortController();
  const look = (): void => {
    if (pinchOf(window) !== 1) pinched.abort();
  };
  window.visualViewport?.addEventListener('resize', look);
  try {
    const stopped = AbortSignal.any([session.stopped, pinched.signal]);
    const outcome = await tool(window, { ...session, stopped });
    return pinched.signal.aborted ? withRemarks(outcome, endedByPinch(outcome)) : outcome;
  } finally {
    window.visualViewport?.removeEventListener('resize', look);
  }
}

// The picture that was being taken may show the page larger.
const endedByPinch =
  (outcome: WalkOutcome | 'cancelled') =>
  (remarks: readonly Remark[]): Remark[] => {
    const told = remarks.map((one) =>
      'why' in one && one.why === 'stopped' ? ({ ...one, why: 'zoomed-in' } as const) : one,
    );
    const isTold = told.some((one) => 'why' in one && one.why === 'zoomed-in');
    const atPx = outcome === 'cancelled' ? 0 : Math.round(outcome.whole.height);
    return [
      ...(isTold ? [] : [{ is: 'clipped', atPx, why: 'zoomed-in' } as const]),
      ...told.filter(({ is }) => is !== 'page-changed'),
      { is: 'page-changed' },
    ];
  };

const withRemarks = (
  outcome: WalkOutcome | 'cancelled',
  change: (remarks: readonly Remark[]) => readonly Remark[],
): WalkOutcome | 'cancelled' =>
  outcome === 'cancelled'
    ? outcome
    : { ...outcome, verdict: { ...outcome.verdict, remarks: change(outcome.verdict.remarks) } };
