import type { CaptureWay } from '../domain/capture/verdict.ts';
import { captureChat } from './chat/capture-chat.ts';
import { captureElement } from './element/capture-element.ts';
import { captureRegion } from './region/capture-region.ts';
import { captureSelection } from './selection/capture-selection.ts';
import type { Tool } from './session.ts';
import { captureStrip } from './strip/capture-strip.ts';
import { captureVisible } from './visible/capture-visible.ts';
import { walkPage } from './walk/walk-page.ts';

/** What each way of capturing does in the page. */
const TOOLS: Readonly<Record<CaptureWay, Tool>> = {
  visible: captureVisible,
  region: captureRegion,
  element: captureElement,
  strip: captureStrip,
  'full-page': walkPage,
  terms: walkPage,
  chat: captureChat,
  selection: captureSelection,
};

/** The tool for a way of capturing. */
export const toolOf = (way: CaptureWay): Tool => TOOLS[way];
