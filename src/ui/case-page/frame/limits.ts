/** What the worker takes at most of a name, a number or a title, in UTF-16 units. Longer is said at its field, never cut. */
export const MOST_IN_LINE = 2_000;

/** The same of a text of several lines. */
export const MOST_IN_TEXT = 200_000;
