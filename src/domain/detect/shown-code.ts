import type { Page } from './page.ts';
import type { PageKind } from './page-kind.ts';

const ONE_NUMBER = /^[#№]?[\w./-]{3,40}$/;

/**
 * The page with a number that stands alone in `<code>` taken for text, where an order is confirmed: shops set it so
 * for its letters of one width. On any other page, and beside longer code, it is a sample.
 */
export function withShownCode(page: Page, kind: PageKind): Page {
  const code = page.lines.filter((line) => line.region === 'code');
  const areNumbers = code.length <= 5 && code.every((line) => ONE_NUMBER.test(line.folded));
  if (code.length === 0 || !areNumbers || kind.negative || !kind.speaksOfOrder) return page;
  const lines = page.lines.map((line) =>
    line.region === 'code' ? { ...line, region: 'text' as const } : line,
  );
  return { ...page, lines };
}
