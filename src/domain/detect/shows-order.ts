import { isReadable } from './label-reader.ts';
import type { LabelSet } from './labels/label-set.ts';
import { labelsIn } from './labels/labels.ts';
import type { Page } from './page.ts';

/** Whether some line begins with a label, and a value stands behind it or below. */
const hasField = (page: Page, kind: keyof LabelSet, value: RegExp): boolean =>
  page.lines.some((line) => {
    if (!isReadable(line)) return false;
    const label = labelsIn(line.folded, kind).find(({ start }) => start < 3);
    if (!label) return false;
    const rest = line.folded.slice(label.end).replace(/^[\s:#]{0,6}/, '');
    return value.test(rest === '' ? (page.lines[line.at + 1]?.folded ?? '') : rest);
  });

/** Whether a page shows one order, whatever it is named after (its return, its terms): its number and its day as fields. */
export const showsOrder = (page: Page): boolean =>
  hasField(page, 'orderNumber', /^#?[A-Z-]{0,6}\d{3}/) &&
  hasField(page, 'orderDate', /^\d{1,4}[./-]\d|^\d{1,2}\s/);
