import { isLabelLike, isNumberLabel } from './label-like.ts';
import { type Line, type Page, textWithin } from './page.ts';

const MOST_LEVELS = 6;
const MOST_IN_A_BLOCK = 30;
const MOST_OF_A_VALUE = 60;

/** Where the value of a label stands when labels and values are set apart; `none`: nobody can say. */
export type ApartValue = Line | 'none';

const holds = (block: Element, line: Line | undefined): boolean =>
  line?.element !== undefined && block.contains(line.element);

/** The lines of a block around or from `at`; empty for a long one. */
function linesIn(page: Page, block: Element, at: number): Line[] {
  let first = at;
  while (first > 0 && at - first <= MOST_IN_A_BLOCK && holds(block, page.lines[first - 1])) first -= 1;
  const lines: Line[] = [];
  for (let next = first; holds(block, page.lines[next]); next += 1) {
    lines.push(page.lines[next] as Line);
    if (lines.length > MOST_IN_A_BLOCK) return [];
  }
  return lines;
}

/** The child of `parent` that holds a line. */
function childHolding(parent: Element, line: Line | undefined): Element | undefined {
  let above = line?.element ?? null;
  if (!above || !parent.contains(above)) return undefined;
  while (above && above.parentElement !== parent) above = above.parentElement;
  return above ?? undefined;
}

const isWord = (line: Line): boolean => line.folded.length < MOST_OF_A_VALUE && !/\d/.test(line.folded);
const isValue = (line: Line): boolean => line.folded.length < MOST_OF_A_VALUE && /\d/.test(line.folded);

/** A block of labels only, and beside it a block of as many values: the n-th belongs to the n-th. */
function inNextBlock(page: Page, label: Line): ApartValue | undefined {
  let block: Element | null = label.element ?? null;
  for (let level = 0; block && level < MOST_LEVELS; level += 1, block = block.parentElement) {
    const parent: Element | null = block.parentElement;
    const labels = linesIn(page, block, label.at);
    const last = labels.at(-1);
    if (!parent || !last || !labels.every(isWord)) return undefined;
    if (labels.length < 2) continue;
    const beside = childHolding(parent, page.lines[last.at + 1]);
    if (!beside || beside === block) continue;
    const values = linesIn(page, beside, last.at + 1);
    if (values.length !== labels.length) return undefined;
    const known = labels.filter(isLabelLike).length;
    if ((known < 2 || known * 2 < labels.length) && !values.every(isValue)) return undefined;
    const further = childHolding(parent, page.lines[(values.at(-1)?.at ?? 0) + 1]);
    // Rows of a table under its header.
    const isList =
      beside.localName === 'tr' &&
      further?.localName === 'tr' &&
      further !== beside &&
      /\d/.test(textWithin(further));
    return isList ? 'none' : (values[label.at - (labels[0]?.at ?? 0)] ?? 'none');
  }
  return undefined;
}

/** Lines from `at` on, in steps, as long as they are of a kind. */
function runFrom(page: Page, at: number, step: 1 | -1, fits: (line: Line) => boolean): Line[] {
  const run: Line[] = [];
  for (let next = at; run.length < MOST_IN_A_BLOCK; next += step) {
    const line = page.lines[next];
    if (!line || !fits(line)) break;
    run.push(line);
  }
  return run;
}

/** Labels one below the other, and as many values below them, with no markup to tell them apart. */
function inRun(page: Page, label: Line): ApartValue | undefined {
  const above = runFrom(page, label.at - 1, -1, isLabelLike);
  const below = runFrom(page, label.at + 1, 1, isLabelLike);
  const count = above.length + 1 + below.length;
  if (count < 2) return undefined;
  const values = runFrom(page, label.at + below.length + 1, 1, isValue);
  if (values.length === count) return values[above.length] ?? 'none';
  const [nearest] = above;
  // One value, right below: its own, unless a number above waits for one too.
  if (below.length === 0 && values.length === 1 && nearest && !isNumberLabel(nearest)) return undefined;
  return below.length > 0 && values.length === 0 ? undefined : 'none';
}

/**
 * The value of a label that has none beside it, where labels stand in one column and values in the other, or one below
 * the other; `none` where other labels wait for a value too and nothing says whose it is. Undefined: nothing of the kind.
 */
export const apartFrom = (page: Page, label: Line): ApartValue | undefined =>
  inNextBlock(page, label) ?? inRun(page, label);

/** Whether two lines stand in the same list of blocks. */
const isBeside = (one: Line, other: Line): boolean =>
  one.element === undefined || one.element.parentElement === other.element?.parentElement;

/** Whether markup says what a label is defined as. */
const isDefined = (label: Line, value: Line): boolean =>
  Boolean(label.element?.closest('dt')) && Boolean(value.element?.closest('dd'));

/**
 * Whether a label has a value above it and one below, and nothing says which is its own: the one above has no label of
 * its own, so that captions may stand below their values. `isLike`: whether a line is such a value.
 */
export function isBetweenValues(page: Page, label: Line, isLike: (line: Line) => boolean): boolean {
  const above = page.lines[label.at - 1];
  const below = page.lines[label.at + 1];
  if (below && isDefined(label, below)) return false;
  if (!above || !below || above.folded === below.folded || above.region !== 'text') return false;
  if (!isBeside(above, label) || !isLike(above) || !isLike(below)) return false;
  const earlier = page.lines[label.at - 2];
  return !(earlier && isLabelLike(earlier));
}
