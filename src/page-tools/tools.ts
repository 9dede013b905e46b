import type { CaptureWay } from '../domain/capture/verdict.ts';
import type { Tool } from './session.ts';

/** The tool for each way of capturing. The visible part needs none: it is captured without touching the page. */
export function toolOf(way: CaptureWay): Tool {
  throw new Error(`no tool for ${way}`);
}
