import type { CaptureWay } from '../domain/capture/verdict.ts';
import { captureChat } from './chat/capture-chat.ts';
import { captureElement } from './element/capture-element.ts';
import { captureRegion } from './region/capture-region.ts';
import { captureSelection } from './selection/capture-selection.ts';
import type { Tool } from './session.ts';
import { captureStrip } from './strip/capture-strip.ts';
import { walkPage } from './walk/walk-page.ts';

/** What each way of capturing does in the page. The visible part needs none: it is captured without touching the page. */
const TOOLS: Partial<Record<CaptureWay, Tool>> = {
  region: captureRegion,
  element: captureElement,
  strip: captureStrip,
  'full-page': walkPage,
  terms: walkPage,
  chat: captureChat,
  selection: captureSelection,
};

/** The tool for a way of capturing. Throws when there is none. */
export function toolOf(way: CaptureWay): Tool {
  const tool = TOOLS[way];
  if (!tool) throw new Error(`no tool for ${way}`);
  return tool;
}
