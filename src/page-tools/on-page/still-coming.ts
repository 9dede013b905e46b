import type { Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { isLoadingClass, isLoadingLabel } from '../../domain/conversation/loading-label.ts';
import { real } from '../../domain/page/real.ts';
import { framesSeen } from './frames-seen.ts';

/** What pages say of parts that are still being loaded: to assistive technology, and by the names of their styles. */
const SAYS_SO =
  '[aria-busy="true"], [role="progressbar"]:not([aria-valuenow]), [class*="spinner" i], [class*="load" i], [class*="skeleton" i], [class*="shimmer" i]';
/** A page of more elements is not looked through again and again. */
const ELEMENTS_AT_MOST = 100_000;
const MOST_LOOKED_AT = 500;
const MOST_TEXTS = 20_000;
/** What stands in for something that is to come says little. */
const PLACEHOLDER_CHARACTERS = 80;
const LEAST_PX = 8;
const TEXTS = 4;

/** A document, an open shadow root or an element of a page. */
type Root = Document | ShadowRoot | Element;

/** The outermost parts in sight that say that they are still loading. `sight` in the window of `root`, CSS pixels. */
function loadingParts(root: Root, sight: Rect): Element[] {
  if (isHuge(root)) return [];
  const found: Element[] = [];
  let looked = 0;
  for (const element of real(root).querySelectorAll(SAYS_SO)) {
    looked += 1;
    if (looked > MOST_LOOKED_AT) break;
    if (isLoading(element) && isSeen(element, sight) && !found.some((one) => real(one).contains(element)))
      found.push(element);
  }
  return found;
}

/** The same of short texts such as "Loading…", whatever holds them. */
function loadingLabels(root: Root, sight: Rect): Element[] {
  const document = (real(root).ownerDocument ?? root) as Document;
  const walker = real(document).createTreeWalker(root, TEXTS);
  const found: Element[] = [];
  for (let count = 0; count < MOST_TEXTS && walker.nextNode(); count += 1) {
    const { currentNode } = walker;
    const holder = real(currentNode).parentElement;
    if (holder && isLoadingLabel(real(currentNode).nodeValue ?? '') && isSeen(holder, sight))
      found.push(holder);
  }
  return found;
}

const isHuge = (root: Root): boolean =>
  'getElementsByTagName' in root &&
  real(root as Document).getElementsByTagName('*').length > ELEMENTS_AT_MOST;

function isLoading(element: Element): boolean {
  if (real(element).getAttribute('aria-busy') === 'true') return true;
  const isBar = real(element).getAttribute('role') === 'progressbar';
  if (!isBar && !isLoadingClass(real(element).getAttribute('class') ?? '')) return false;
  return (real(element).textContent ?? '').trim().length <= PLACEHOLDER_CHARACTERS;
}

function isSeen(element: Element, sight: Rect): boolean {
  const rect = real(element).getBoundingClientRect();
  if (rect.width < LEAST_PX || rect.height < LEAST_PX || areaOf(overlapOf(rect, sight)) === 0) return false;
  return real(element).checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** All of these, also in the frames of the same site that lie in `root`. */
export const partsToCome = (root: Root, sight: Rect): ReadonlySet<Element> =>
  new Set([
    ...loadingParts(root, sight),
    ...loadingLabels(root, sight),
    ...framesSeen(root, sight).flatMap((seen) => [...partsToCome(seen.window.document, seen.sight)]),
  ]);
