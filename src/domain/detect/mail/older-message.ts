import type { Line, Page, Sender } from '../page.ts';
import { FREE_MAIL } from './written-sender.ts';

const MARKS = /^(?:>\s?){1,5}/;
/** "On 3 Feb 2026 Galim <care@galim.example> wrote:", above what is quoted. */
const WROTE =
  /(?:^|[\d,:]\s|\s[AP]M,?\s|[\u202a-\u202e\u2066-\u2069]|\bfrom:\s|מאת:?\s)(?<name>(?![AP]M[\s,])\p{L}[^<>\d:]{1,60}?)\s?<\s?(?:mailto:)?(?<address>[^<>\s@]{1,64}@[^<>\s@]{3,120})\s?>/iu;
const LINES_BEFORE = 3;

function senderAbove(page: Page, first: Line): Sender | undefined {
  const above = page.lines.slice(Math.max(0, first.at - LINES_BEFORE), first.at + 1);
  const said = above.map(({ text }) => WROTE.exec(text)?.groups).findLast((groups) => groups !== undefined);
  if (!said?.name || !said.address || FREE_MAIL.test(said.address)) return undefined;
  return { name: said.name.trim(), address: said.address.toLowerCase() };
}

/** The message that another one quotes, as a page of its own, on which the newer one is what is quoted; undefined: it quotes none. */
export function olderMessage(page: Page): Page | undefined {
  const first = page.lines.find(({ region }) => region === 'quoted');
  if (!first) return undefined;
  const lines = page.lines.map((line): Line => {
    if (line.region !== 'quoted') return { ...line, region: 'quoted' };
    const length = MARKS.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(length);
    return { ...line, text, folded: line.folded.slice(length), region: text === '' ? 'quoted' : 'text' };
  });
  const { isSentByShopper: _, sender: __, ...rest } = page;
  const sender = senderAbove(page, first);
  return {
    ...rest,
    lines,
    linesOfCell: new Map(
      [...page.linesOfCell].map(([cell, some]) => [cell, some.map((line) => lines[line.at] ?? line)]),
    ),
    ...(sender && { sender }),
  };
}
