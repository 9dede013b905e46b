const SIGN = /^[A-Z\d-]$/;
const LEAST_SIGNS = 5;
const MOST_SIGNS = 24;

/**
 * Whether an element is one of several that stand in a row with nothing between them, each with one sign of a code: as tickets and
 * lockers show theirs, a box for each sign. False for the first, before which there is a gap.
 */
export function isInOwnBox(element: Element | undefined): boolean {
  const row = element?.parentNode;
  if (!element?.previousSibling || !row) return false;
  const boxes = row.childNodes;
  if (boxes.length < LEAST_SIGNS || boxes.length > MOST_SIGNS) return false;
  for (let box = row.firstChild; box; box = box.nextSibling)
    if (box.firstChild === null || box.childNodes.length !== 1 || !SIGN.test(box.textContent ?? ''))
      return false;
  return true;
}
