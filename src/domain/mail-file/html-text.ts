const BREAKS = /<\/?(?:br|p|div|tr|li|h[1-6]|table|blockquote)\b[^>]*>/gi;
const HIDDEN = /<(style|script|head|title|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shekel: '₪',
  euro: '€',
  pound: '£',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};
/** Far above a real message. */
const MOST_HTML = 4_000_000;

/** The words of an HTML message, a line for each of its blocks, without a document to put it in. For reading and search only. */
export function htmlText(html: string): string {
  return html
    .slice(0, MOST_HTML)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .replace(BREAKS, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) =>
      name === undefined ? fromCode(decimal ?? `0x${hex}`) : (NAMED[String(name).toLowerCase()] ?? whole),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function fromCode(written: string): string {
  const code = Number(written);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
