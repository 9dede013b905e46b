import type { Finding } from '../finding.ts';
import type { Line, Page } from '../page.ts';
import { excerptOf } from '../page-text.ts';
import { placeOf } from '../place.ts';

const isShown = ({ region }: Line): boolean => region === 'text' || region === 'heading';

/**
 * Where an item stands by its name: the line that says nothing else, else the first that begins with it, else that holds
 * it. Without a place where no line does; its excerpt is then the name alone.
 */
export function whereItemStands(page: Page, name: string): Pick<Finding<unknown>, 'excerpt' | 'place'> {
  const holding = page.lines.filter((line) => isShown(line) && line.text.includes(name));
  const line =
    holding.find(({ text }) => text === name) ??
    holding.find(({ text }) => text.startsWith(name)) ??
    holding[0];
  const place = line && placeOf(line.element, name, line.number);
  return {
    excerpt: excerptOf(line ? line.text : name, line?.text.indexOf(name)),
    ...(place && { place }),
  };
}
