const SIGN = /^[A-Z\d-]$/;
const LEAST_SIGNS = 5;
const MOST_SIGNS = 24;
/** A sign lies no deeper in its box. */
const MOST_DEPTH = 4;
const TEXT = 3;

/**
 * Whether an element is one of several that stand in a row with nothing between them, each with one sign of a code: as tickets and
 * lockers show theirs, a box for each sign. False for the first, before which there is a gap.
 */
export function isInOwnBox(element: Element | undefined): boolean {
  const row = element?.parentNode;
  if (!element?.previousSibling || !row) return false;
  let count = 0;
  // Counted: a field named "nextSibling" stands before what the browser says of its form, and may lead back.
  for (let box = row.firstChild; box; box = box.nextSibling) {
    count += 1;
    if (count > MOST_SIGNS || !holdsOneSign(box)) return false;
  }
  return count >= LEAST_SIGNS;
}

/** Whether nothing but a sign stands in a box. What else may be there is not gathered: it may be the rest of the page. */
function holdsOneSign(box: Node): boolean {
  let at: Node | null = box;
  for (let depth = 0; at && at.nodeType !== TEXT; depth += 1)
    at = depth < MOST_DEPTH && at.childNodes.length === 1 ? at.firstChild : null;
  return at !== null && at !== box && SIGN.test(at.nodeValue ?? '');
}
