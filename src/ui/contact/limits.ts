/** The longest text that is saved, in UTF-16 units: of a line, and of what was said. The border takes no more either. */
export const MOST_IN_LINE = 2_000;
export const MOST_IN_TEXT = 200_000;
