import { hasLabel } from '../labels/labels.ts';
import type { Line, Speaker } from '../page.ts';
import { foldText } from '../page-text.ts';
import { isBot } from './agent-words.ts';
import { isRole, speakInTurn } from './role-turns.ts';
import { scoreOf } from './score-speaker.ts';

// "12.3.2025, 10:49 - name: text", "[12/03/2025, 14:05:33] name: text", "3/12/25, 2:05 PM - name: text"
const STAMP =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?|\s?(?:לפנה"צ|אחה"צ))?\]?(?:\s?-)?\s|^\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|[صم]|לפנה"צ|אחה"צ))?,?\s\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\]\s/i;
// "10:49 name: text", "( 2m 3s ) name: text", "name (10:49): text", "name: text" in transcripts of other chats.
const PLAIN_STAMP =
  /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])]?\s?-?\s|^\(\s?(?:\d{1,2}h\s)?(?:\d{1,2}m\s)?\d{1,2}s\s?\)\s/i;
const TRANSCRIPT = /^([^:\d"'/@#]{2,40}?)(?:\s\(?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\)?)?:\s/i;
// "*** Dana joined the chat ***": nobody's words.
const PROGRAM_NOTE = /^\*{2,3}\s?\S.*\*{2,3}$/;
const JOINED = /joined|entered|הצטרפ?|נכנס|присоединил|انضم/i;
// Telegram: "name, [05/01/2026 14:20]" on a line of its own, the words below.
const TELEGRAM =
  /^(?<sender>[^[\]]{1,60}), \[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]:?$/i;
const LEAST_TIMED = 3;
// Text messages of a shop and a courier, one below the other, are no conversation.
const LEAST_TURNS = 3;
const STAMPED_SENDER = /^([^:]{1,60}?):\s?/;

const NOT_SAID =
  /end-to-end encrypted|מוצפנות מקצה לקצה|защищены сквозным|مشفرة تماما|<media omitted>|<המדיה הוסרה>|(?:image|video|audio|sticker|document) omitted|this message was deleted|ההודעה נמחקה|הודעה זו נמחקה/i;

interface Said {
  readonly sender: string | undefined;
  /** Where the words begin in the line. */
  readonly from: number;
}

/** Who says a line of a chat export, and where the words begin; `sender` is undefined for a note of the program. */
function stampedLine(folded: string): Said | undefined {
  const alone = TELEGRAM.exec(folded)?.groups?.sender;
  if (alone) return { sender: alone, from: folded.length };
  const stamp = STAMP.exec(folded);
  if (!stamp) return undefined;
  const sender = STAMPED_SENDER.exec(folded.slice(stamp[0].length));
  return { sender: sender?.[1], from: stamp[0].length + (sender?.[0].length ?? 0) };
}

function transcriptLine(folded: string): Said | undefined {
  const start = PLAIN_STAMP.exec(folded)?.[0].length ?? 0;
  if (PROGRAM_NOTE.test(folded.slice(start))) return { sender: undefined, from: start };
  const sender = TRANSCRIPT.exec(folded.slice(start, start + 80));
  return sender?.[1] ? { sender: sender[1].trim(), from: start + sender[0].length } : undefined;
}

/** The same where every message has its time before it: a line without one is the head of the transcript, or goes on. */
const timedLine = (folded: string): Said | undefined =>
  PLAIN_STAMP.test(folded) ? transcriptLine(folded) : undefined;

/** How many times another one speaks than before. */
const turnsOf = (senders: readonly (string | undefined)[]): number => {
  const named = senders.filter((sender) => sender !== undefined);
  return named.filter((sender, at) => sender !== named[at - 1]).length;
};

/** What a chat in plain text tells: each line without its stamp and with its speaker, and the business's name in it. */
export interface ChatText {
  readonly lines: readonly Line[];
  readonly businessName?: string;
  /** People who answered for it, by their names before what they say. */
  readonly agents?: readonly string[];
}

/** Reads lines as a chat's export or transcript; undefined when they are none. */
export function readChatText(lines: readonly Line[]): ChatText | undefined {
  const stamped = lines.filter((line) => STAMP.test(line.folded) || TELEGRAM.test(line.folded)).length;
  const timed = lines.filter(({ folded }) => PLAIN_STAMP.test(folded) && transcriptLine(folded)?.sender);
  const read = stamped >= 2 ? stampedLine : timed.length >= LEAST_TIMED ? timedLine : transcriptLine;
  const saidBy = new Map<string, string[]>();
  let previous: string | undefined;
  const parts = lines.flatMap((line) => {
    const said = read(line.folded);
    const from = said?.from ?? 0;
    const sender = said
      ? said.sender === undefined
        ? undefined
        : line.text.slice(line.folded.indexOf(said.sender)).slice(0, said.sender.length)
      : previous;
    previous = sender;
    const text = line.text.slice(from);
    const folded = line.folded.slice(from);
    if (sender !== undefined && !saidBy.has(sender)) saidBy.set(sender, []);
    if (NOT_SAID.test(folded) || (said && said.sender === undefined)) return [];
    if (said && text === '') return [];
    if (sender !== undefined) saidBy.get(sender)?.push(folded);
    return [{ line: { ...line, text, folded }, sender }];
  });
  const repeated = [...saidBy.values()].filter((words) => words.length > 1).length;
  const isByRole =
    stamped < 2 && read === transcriptLine && speakInTurn([...saidBy.keys()].filter((who) => !isBot(who)));
  // "Total: 5" is no speaker: a transcript has two or three who speak more than once, or a stamp on each line.
  if (
    stamped < 2 &&
    (saidBy.size < 2 ||
      saidBy.size > 4 ||
      (!isByRole &&
        ((repeated < 1 && timed.length < LEAST_TIMED) ||
          turnsOf(parts.map(({ sender }) => sender)) < LEAST_TURNS)) ||
      [...saidBy.keys()].some(isLabelled))
  )
    return undefined;
  const joined = lines.filter(
    ({ folded }) => PROGRAM_NOTE.test(folded.replace(PLAIN_STAMP, '')) && JOINED.test(folded),
  );
  const scores = [...saidBy].map(([name, words]) => ({
    name,
    isBot: isBot(name),
    score: scoreOf(name, words) + (joined.some(({ folded }) => folded.includes(foldText(name))) ? 2 : 0),
  }));
  const people = scores.filter((one) => !one.isBot).sort((a, b) => b.score - a.score);
  const [best, next] = people;
  const business =
    best && (!next || best.score > next.score) && (next !== undefined || best.score > 0)
      ? best.name
      : undefined;
  const speakerOf = (name: string | undefined): Speaker | undefined => {
    if (name === undefined) return undefined;
    if (isBot(name)) return 'bot';
    if (isByRole) return isRole(name) ? 'business' : 'shopper';
    if (business === undefined) return undefined;
    return name === business || scoreOf(name, []) >= 3 ? 'business' : 'shopper';
  };
  return {
    lines: parts.map(({ line, sender }) => {
      const speaker = speakerOf(sender);
      return speaker ? { ...line, speaker } : line;
    }),
    ...(stamped >= 2 && business !== undefined && { businessName: business }),
    ...(stamped < 2 && !isByRole && business !== undefined && { agents: [nameAlone(business)] }),
  };
}

/** "Olga (support)" without what is in brackets. */
const nameAlone = (name: string): string => name.replace(/\s?\([^()]{0,30}\)/, '').trim();

const FACT =
  /^(?:ה?(?:הזמנה|תשלום|משלוח|סטטוס|כתובת|טלפון|פריטים?|מחיר|סכום)|order|payment|delivery|shipping|carrier|status|address|phone|price|amount|items?|заказ|оплата|доставка|адрес|телефон|(?:ال)?(?:طلب|دفع|توصيل|عنوان|هاتف))$/i;

const isLabelled = (name: string): boolean =>
  FACT.test(name.trim()) ||
  hasLabel(name, 'total') ||
  hasLabel(name, 'grandTotal') ||
  hasLabel(name, 'date') ||
  hasLabel(name, 'orderDate') ||
  hasLabel(name, 'orderNumber') ||
  hasLabel(name, 'tracking') ||
  hasLabel(name, 'reference');
