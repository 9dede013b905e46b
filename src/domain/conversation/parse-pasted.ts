import type { Message } from '../capture/message.ts';
import { cutPieces, headOf, isPageLine, type LineHead } from './pasted-lines.ts';

const MOST_MESSAGES = 20_000;
/** A name that opens one line may be anything; one that opens several is somebody who speaks. */
const FEWEST_OF_A_NAME = 2;

/**
 * Messages in text that was selected or copied from a conversation: `[time] name: text` and its kin (WhatsApp in Hebrew
 * and English), `name: text`, a name or a time on a line of its own. A line that fits nothing goes on with the message
 * before it, or is one without a name; no line is dropped. Never throws.
 */
export function parsePasted(text: string): Message[] {
  const lines = text.toWellFormed().split(/\r\n?|\n/);
  const heads = lines.map(headOf);
  const known = speakersOf(heads);
  const messages: { who?: string; when?: string; lines: string[] }[] = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    if (/^\s*$/.test(cutPieces(line))) return;
    const head = heads[at];
    if (head && isHead(head, known) && messages.length < MOST_MESSAGES) {
      const { who, when, rest } = head;
      const last = messages.at(-1);
      // A time on a line of its own belongs to the message above where that one has none, as chats show it below.
      if (who === undefined && rest === '' && last && last.when === undefined && last.lines.length > 0) {
        last.when = when ?? '';
        isOpen = false;
        return;
      }
      messages.push({
        ...(who !== undefined && { who }),
        ...(when !== undefined && { when }),
        lines: rest === '' ? [] : [rest],
      });
      isOpen = true;
      return;
    }
    const last = messages.at(-1);
    if (last && isOpen && !isPageLine(line)) last.lines.push(line.trim());
    else {
      messages.push({ lines: [line.trim()] });
      isOpen = !isPageLine(line);
    }
  });
  return messages.map(({ who, when, lines: said }) => ({
    ...(who !== undefined && { who }),
    ...(when !== undefined && when !== '' && { when }),
    text: said.join('\n'),
  }));
}

function speakersOf(heads: readonly (LineHead | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const head of heads)
    if (head?.who !== undefined) counts.set(head.who, (counts.get(head.who) ?? 0) + 1);
  const withTime = heads.flatMap((head) =>
    head?.who !== undefined && head.when !== undefined ? [head.who] : [],
  );
  const often = [...counts].filter(([, count]) => count >= FEWEST_OF_A_NAME).map(([name]) => name);
  return new Set([...withTime, ...often]);
}

const isHead = ({ who, when }: LineHead, known: ReadonlySet<string>): boolean =>
  when !== undefined || (who !== undefined && known.has(who));
