import type { CaptureProgress, Saved } from '../contract/calls.ts';
import { captureWayOf, type DirectWay } from '../domain/capture/direct-ways.ts';
import type { CaptureWay } from '../domain/capture/verdict.ts';
import { codeOf, type ErrorCode, TikiyaError } from '../domain/errors.ts';
import type { FrontTab } from '../platform/front-tab.ts';
import { readWish, setWish } from '../platform/panel-case.ts';
import type { NoticePort } from '../platform/ports.ts';
import type { Deps } from '../services/deps.ts';
import { saveCapture } from '../services/save-capture.ts';
import { type TargetWithoutPopup, targetWithoutPopup } from '../services/target-without-popup.ts';
import { type CaptureWords, captureWords } from './capture-words.ts';
import type { Captures } from './captures.ts';
import { meetTerms } from './meet-terms.ts';
import { openLinkedTerms } from './open-linked-terms.ts';
import { tellOnPage } from './tell-on-page.ts';

interface Ground {
  readonly deps: Deps;
  readonly captures: Captures;
  readonly notices: Pick<NoticePort, 'setBadge' | 'showNotice'>;
  /** Gives the badge back to the reminders. */
  readonly giveBadgeBack: () => Promise<void>;
}

const TICK_MS = 3_000;
const TICK = '✓';

/**
 * Captures a page by a menu or a shortcut, without the popup, into the case that is beyond doubt, else a new one. What
 * became of it is told on the page, and where the page cannot be reached by a notification. `selected`: the menu's word for
 * what is selected. Never throws.
 */
export async function captureAtOnce(
  ground: Ground,
  way: DirectWay,
  tab: FrontTab,
  selected = '',
): Promise<void> {
  const words = await captureWords();
  try {
    const running = ground.captures.runningIn(tab.tabId);
    if (running && isSame(running.way, way)) return ground.captures.stop(running.draftId);
    if (running) throw new TikiyaError('capture-busy');
    if (tab.url === '') throw new TikiyaError('page-not-capturable');
    const { windowId } = await ground.deps.page.tabState(tab.tabId);
    const wish = await readWish(windowId);
    const isDoubted = (await meetTerms(ground.deps, tab)) !== undefined;
    const isWished = wish !== undefined && wish.savedEntryId === undefined;
    const where: TargetWithoutPopup = isWished
      ? { target: { to: 'case', caseId: wish.caseId }, isAwaitedTerms: false }
      : await targetWithoutPopup(ground.deps, tab, words.titles, !isDoubted);
    if (way === 'terms' && !where.isAwaitedTerms && (await openLinkedTerms(ground, words, tab, where.target)))
      return;
    const saved =
      way === 'visible' && !where.isAwaitedTerms
        ? await captureVisible(ground, words, tab, where)
        : await captureByTools(ground, way, tab, where, selected);
    if (saved && isWished) await setWish(windowId, { ...wish, savedEntryId: saved.entryId });
    if (saved) await tick(ground);
  } catch (thrown) {
    console.error(thrown);
    await tellFailure(ground, words, tab.tabId, codeOf(thrown));
  }
}

const isWhole = (way: CaptureWay): boolean => way === 'visible' || way === 'full-page';

/** Whether what was asked for is what runs already: asked for again it is stopped, and what it has is kept. */
const isSame = (running: CaptureWay, asked: DirectWay): boolean =>
  running === captureWayOf(asked) || (running === 'terms' && isWhole(captureWayOf(asked)));

async function captureVisible(
  { deps }: Ground,
  words: CaptureWords,
  { tabId, url }: FrontTab,
  { target }: TargetWithoutPopup,
): Promise<Saved> {
  const saved = await saveCapture(deps, { draftId: crypto.randomUUID(), tabId, url, target, seen: {} });
  await tellOnPage(deps, words, tabId, words.saved(saved)).catch(console.error);
  return saved;
}

/** The page tools tell the rest on the page themselves; undefined when there is nothing more to be told. */
async function captureByTools(
  { captures }: Ground,
  asked: DirectWay,
  { tabId, url }: FrontTab,
  { target, isAwaitedTerms }: TargetWithoutPopup,
  selected: string,
): Promise<Saved | undefined> {
  const draftId = crypto.randomUUID();
  const way = isAwaitedTerms && isWhole(captureWayOf(asked)) ? 'terms' : captureWayOf(asked);
  const isSelection = way === 'selection' && selected !== '';
  await captures.begin({
    draftId,
    tabId,
    url,
    target,
    seen: {},
    way,
    keepsHtml: asked === 'page-copy',
    ...(isSelection && { selected }),
  });
  const over = await endOf(captures, draftId);
  return over.is === 'saved' ? over.saved : undefined;
}

async function endOf(captures: Captures, draftId: string): Promise<CaptureProgress> {
  let told = await captures.progressOf(draftId);
  while (told.is === 'running') told = await captures.progressOf(draftId, told.step);
  return told;
}

async function tellFailure(
  { deps, notices }: Ground,
  words: CaptureWords,
  tabId: number,
  code: ErrorCode,
): Promise<void> {
  const message = words.failed(code);
  try {
    // On the page it would be in the pictures of the capture that runs there.
    if (code === 'capture-busy') throw new TikiyaError(code);
    await tellOnPage(deps, words, tabId, { tone: 'late', message });
  } catch {
    await notices.showNotice(`capture-${tabId}`, words.onPage.texts.name, message).catch(console.error);
  }
}

async function tick({ notices, giveBadgeBack }: Ground): Promise<void> {
  await giveBadgeBack();
  await notices.setBadge(TICK, 'good');
  setTimeout(() => void giveBadgeBack().catch(console.error), TICK_MS);
}
