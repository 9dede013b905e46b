import type { Message } from '../capture/message.ts';
import type { Remark } from '../capture/verdict.ts';
import { MAX_TEXT_CHARACTERS } from '../detect/finding.ts';
import { clipText } from '../detect/page-text.ts';
import type { Gap } from './merge-readings.ts';

/** A conversation as text, a message a line: `[when] who: text`. Clipped like the text of any page. */
export function chatText(messages: readonly Message[]): { text: string; textClipped: boolean } {
  const lines: string[] = [];
  let length = 0;
  for (const { who, when, text } of messages) {
    const line = `${when === undefined ? '' : `[${when}] `}${who === undefined ? '' : `${who}: `}${text}`;
    lines.push(line);
    length += line.length + 1;
    if (length > MAX_TEXT_CHARACTERS) break;
  }
  const text = lines.join('\n');
  return { text: clipText(text, MAX_TEXT_CHARACTERS), textClipped: text.length > MAX_TEXT_CHARACTERS };
}

const QUOTE_CHARACTERS = 60;
const MOST_GAPS = 20;

/** What is said of messages and of those that are missing between them. */
export function chatRemarks(count: number, gaps: readonly Gap[]): Remark[] {
  return [
    { is: 'messages', count },
    ...gaps
      .slice(0, MOST_GAPS)
      .map(({ after, before }): Remark => ({ is: 'gap', after: quote(after), before: quote(before) })),
  ];
}

/** The beginning of a message on one line, to know it by. */
function quote({ text, who, when }: Message): string {
  const said = text.replace(/\s+/g, ' ').trim() || [who, when].filter(Boolean).join(' ');
  return said.length > QUOTE_CHARACTERS ? `${clipText(said, QUOTE_CHARACTERS)}…` : said;
}
