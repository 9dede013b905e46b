import { type Deadline, NO_DEADLINE } from './deadline.ts';
import { ElementIndex } from './element-index.ts';
import { hostOfPage } from './host-of-page.ts';
import type { Limits } from './limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { LineBuilder } from './line-builder.ts';
import { isQuoteClass, mailLines } from './mail-lines.ts';
import type { Line, Page, Region } from './page.ts';
import { cleanText, clipText } from './page-text.ts';
import { hostKind } from './shop-host.ts';

const SKIPPED = new Set(
  (
    'style noscript template svg math select datalist textarea iframe object embed canvas video audio map ' +
    // Crossed out: what was and is no more, and icons that are drawn from the letters of their names.
    'del s strike mat-icon'
  ).split(' '),
);
const DRAWN_OR_CLOSED =
  /(?:^|\s)(?:notranslate\s)?(?:material-(?:icons|symbols)(?:-[a-z-]+)?|mat-icon|mfp-hide)(?:\s|$)/;
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form jdiv h1 h2 h3 h4 h5 h6 header hr input legend li main nav ol option p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SPACED = new Set(['span', 'a', 'label', 'time', 'img', 'date', 'small']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'title']);
const CODE = new Set(['pre', 'code', 'kbd', 'samp', 'xmp']);

// The walk may take this share of the time; what it got until then is still weighed.
const WALK_SHARE = 0.5;
const NODES_BETWEEN_CHECKS = 128;

const NOT_SHOWN =
  /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i;

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const classes = (element.getAttribute('class') ?? '').slice(0, 200);
  if (DRAWN_OR_CLOSED.test(classes)) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length < 2_000 && NOT_SHOWN.test(style);
}

function regionOf(element: Element, around: Region): Region {
  if (around === 'chrome' || around === 'code' || around === 'quoted') return around;
  const name = element.localName;
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  if (name === 'nav' || name === 'footer' || name === 'button') return 'chrome';
  if (role === 'navigation' || role === 'contentinfo' || role === 'search' || role === 'button')
    return 'chrome';
  if (CODE.has(name)) return 'code';
  if (name === 'blockquote') return 'quoted';
  const classes = element.hasAttributes() ? element.getAttribute('class') : null;
  if (classes && isQuoteClass(classes)) return 'quoted';
  return HEADINGS.has(name) || role === 'heading' ? 'heading' : around;
}

/** Whether an element that a page named itself stands for a block: one of several alike, or with several in it. */
function isOwnBlock(element: Element): boolean {
  const name = element.localName;
  return (
    element.nextElementSibling?.localName === name ||
    element.previousElementSibling?.localName === name ||
    (element.firstElementChild !== null && element.firstElementChild !== element.lastElementChild)
  );
}

/** One of several labels side by side, each before its value: a grid without a block for each row. */
function isGridLabel(element: Element): boolean {
  if (element.localName !== 'label') return false;
  let before = element.previousElementSibling;
  for (let step = 0; before && step < 3; step += 1, before = before.previousElementSibling)
    if (before.localName === 'label') return true;
  return false;
}

/** What stands before and after an element: a new line, a gap, or neither. */
function drawBorder(builder: LineBuilder, element: Element): void {
  const name = element.localName;
  if (BLOCKS.has(name)) builder.breakLine();
  else if (SPACED.has(name)) builder.space();
  else if (!name.includes('-')) builder.border();
  else if (isOwnBlock(element)) builder.breakLine();
  else builder.space();
}

function parseUrl(url: string, base?: URL): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

// A button that copies a number says nothing but the number.
const NUMBER_ALONE = /^[#№]?(?=(?:[^\d]*\d){4})[A-Z0-9][A-Z0-9-]{4,39}$/;

const withShownButtons = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) =>
    line.region === 'chrome' && line.element?.localName === 'button' && NUMBER_ALONE.test(line.folded)
      ? { ...line, region: 'text' }
      : line,
  );

/** Walks a document once, without recursion and within the limits, and gives what the layers need. Changes nothing. */
export function readPage(
  document: Document,
  url: string,
  limits: Limits = DEFAULT_LIMITS,
  deadline: Deadline = NO_DEADLINE,
): Page {
  const index = new ElementIndex();
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const scripts: string[] = [];
  const builder = new LineBuilder(limits);
  let title = '';
  let base: string | undefined;
  let scriptCharacters = 0;
  let nodesVisited = 0;

  const takeScript = (element: Element): void => {
    const text = (element.textContent ?? '').slice(0, limits.scriptCharacters - scriptCharacters);
    if (!text) return;
    scriptCharacters += text.length;
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    if (type.includes('ld+json')) jsonLd.push(text);
    else if (type === '' || type.includes('javascript')) scripts.push(text);
  };

  const takeMeta = (element: Element): void => {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content');
    if (!name || content === null || metas.size >= 200) return;
    const key = name.slice(0, 100).toLowerCase();
    if (!metas.has(key)) metas.set(key, clipText(content, 500));
  };

  /** What to do with an element's children: read them or pass them by. */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (name === 'script') {
      takeScript(element);
      return false;
    }
    if (name === 'title') {
      if (!title) title = cleanText((element.textContent ?? '').slice(0, 2_000));
      return false;
    }
    if (name === 'meta') takeMeta(element);
    if (name === 'base') base ??= element.getAttribute('href')?.slice(0, 2_000);
    if (name === 'svg') index.add(element);
    if (SKIPPED.has(name) || isHidden(element)) return false;
    index.add(element);
    if (isGridLabel(element)) builder.breakLine();
    drawBorder(builder, element);
    builder.open(element, regionOf(element, builder.region));
    return true;
  };

  const leave = (element: Element): void => {
    drawBorder(builder, element);
    builder.close();
  };

  const root = document.documentElement;
  let node: Node | null = root;
  let cut = false;
  while (node) {
    nodesVisited += 1;
    const isLate =
      nodesVisited > limits.usualNodes &&
      nodesVisited % NODES_BETWEEN_CHECKS === 0 &&
      deadline.isPast(WALK_SHARE);
    if (nodesVisited > limits.nodes || builder.full || isLate) {
      cut = true;
      break;
    }
    let entered = false;
    if (node.nodeType === 1) entered = enter(node as Element);
    else if (node.nodeType === 3) builder.text(node.nodeValue ?? '');
    let next: Node | null = entered ? node.firstChild : null;
    if (entered && !next) leave(node as Element);
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node && node.nodeType === 1) leave(node as Element);
    }
    if (!next) break;
    node = next;
  }
  builder.breakLine();
  const address = parseUrl(url);
  const host = hostOfPage(address);
  const isMail = address === undefined || hostKind(host) === 'webmail';
  const told = isMail ? mailLines(builder) : builder;
  const lines = withShownButtons(told.lines);

  const isUsual =
    nodesVisited <= limits.usualNodes &&
    builder.characters <= limits.usualCharacters &&
    lines.length <= limits.usualLines;
  return {
    source: 'page',
    url: address,
    base: (base === undefined ? undefined : parseUrl(base, address)) ?? address,
    host,
    title,
    lang: (root?.getAttribute('lang') ?? '').slice(0, 20).toLowerCase(),
    lines,
    linesOfCell: told.linesOfCell,
    index,
    metas,
    jsonLd,
    scripts,
    deadline: isUsual ? deadline.lasting(limits.usualMilliseconds) : deadline,
    cut,
    nodesVisited,
  };
}
