import { readChatText } from './conversation/chat-export.ts';
import { type Deadline, NO_DEADLINE } from './deadline.ts';
import { ElementIndex } from './element-index.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { FREE_MAIL, writtenSender } from './mail/written-sender.ts';
import type { Line, Page } from './page.ts';
import { cleanText, foldText } from './page-text.ts';
import { withPairedColumns } from './pasted-columns.ts';
import { withoutBreaks } from './wrapped-lines.ts';

// Messengers write bold and slanted words between signs; a star before digits only is a telephone's.
const BOLD =
  /(?<![\w*])\*(?=\S)([^*]{1,80})(?<=\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_]{1,80})(?<=\S)_(?![\w_])/g;
// A message copied with its header has it at the top.
const HEADER_LINES = 8;

/** Pasted text, line by line, as what the layers work on. Pure; within the limits. */
export function readText(
  text: string,
  limits: Limits = DEFAULT_LIMITS,
  deadline: Deadline = NO_DEADLINE,
): Page {
  const lines: Line[] = [];
  const bounded = text.slice(0, limits.characters);
  let cut = bounded.length < text.length;
  const written = withPairedColumns(bounded.split(/\r\n|[\n\r\u2028\u2029]/));
  for (const { number, raw } of withoutBreaks(written)) {
    if (lines.length >= limits.lines) {
      cut = true;
      break;
    }
    const clean = cleanText(raw.slice(0, limits.lineCharacters)).replace(BOLD, '$1$2');
    if (clean === '') continue;
    const region = clean.startsWith('>') ? 'quoted' : 'text';
    lines.push({ at: lines.length, number, text: clean, folded: foldText(clean), region });
  }
  const chat = readChatText(lines);
  const sender = chat ? undefined : writtenSender(lines.slice(0, HEADER_LINES));
  return {
    source: 'text',
    url: undefined,
    base: undefined,
    host: '',
    title: '',
    lang: '',
    lines: (chat?.lines ?? lines).map((line, at) => ({ ...line, at })),
    linesOfCell: new Map(),
    index: new ElementIndex(),
    metas: new Map(),
    jsonLd: [],
    scripts: [],
    ...(chat?.businessName !== undefined && { businessName: chat.businessName }),
    ...(sender && !FREE_MAIL.test(sender.address ?? '') && { sender }),
    ...(chat?.agents && { agents: chat.agents }),
    deadline:
      bounded.length <= limits.usualCharacters && lines.length <= limits.usualLines
        ? deadline.lasting(limits.usualMilliseconds)
        : deadline,
    cut,
    nodesVisited: 0,
  };
}
