import { hasLabel } from '../labels/labels.ts';
import type { Line, Speaker } from '../page.ts';
import { ASKED } from './agent-phrases.ts';
import { isBot, isShopperWord, personName } from './agent-words.ts';
import { NAME_CLASS } from './message-sides.ts';
import { isBusinessName, scoreOf } from './score-speaker.ts';

const DAY =
  '(?:\\d{1,2}\\s(?:ב[א-ת]{3,9}|[א-ת]{3,9}|[A-Za-z]{3,9}|[а-я]{3,9})\\s\\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}[/ -][A-Za-z]{3,9}\\.?[/ -]\\d{2,4}),?\\s';
const TIME = `(?:${DAY})?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?`;
const WHO = "(?<who>[\\p{L}][\\p{L}'’׳. -]{1,39}?)";
// "Dana: 10:03", "Dana (10:03)", "7/3/25 2:05 pm Dana", "[10:03] Dana": a line of its own above what she says.
const HEADERS = [
  new RegExp(`^${WHO}\\s?[:,|·-]?\\s[\\[(]?${TIME}[\\])]?$`, 'iu'),
  new RegExp(`^[\\[(]?${TIME}[\\])]?[\\s,|·-]{1,4}${WHO}:?$`, 'iu'),
  // What is written for those who hear the page.
  new RegExp(
    `^${WHO}\\s(?:says?|said|wrote|אומר(?:\\/?ת)?|אמרה?|אמר\\/ה|כתבה?|כתב\\/ה|говорит|пишет)\\s?:$`,
    'iu',
  ),
];
const MOST_SPEAKERS = 5;
const LEAST_HEADERS = 2;

/** A conversation written out on a page, without markup that tells the sides apart. */
export interface Transcript {
  readonly lines: readonly Line[];
  /** People who answered, by the lines that name them. */
  /** The business, where its name is no person's. */
  readonly businessName?: string;
  /** Names of the others. */
  readonly shoppers: readonly string[];
  readonly agents: readonly { readonly name: string; readonly line: Line }[];
}

// "You sent": a head without a name.
const YOU_SENT =
  /^(?:את\/ה (?:שלחת|אומר\/ת|אמרת)|שלחת|אמרת|you (?:sent|said|say|says)|вы (?:отправили|говорите)|أرسلت)\s?:?$/i;
const LEVELS_OF_A_NAME = 3;

/** Whether a line is what its markup calls a sender's name. */
function isNameByClass(line: Line): boolean {
  let element: Element | null = line.element ?? null;
  for (let level = 0; element && level < LEVELS_OF_A_NAME; level += 1) {
    const classes = (element.getAttribute('class') ?? '').slice(0, 200);
    if (classes.split(/\s+/).some((name) => NAME_CLASS.test(name)))
      return (element.textContent ?? '').length < 80;
    element = element.parentElement;
  }
  return false;
}

function headerOf(line: Line, bareNames: ReadonlySet<string>): string | undefined {
  if (line.folded.length > 80 || (line.region !== 'text' && line.region !== 'heading')) return undefined;
  if (bareNames.has(line.text) || YOU_SENT.test(line.text)) return line.text;
  if (line.text.length <= 40 && !/\d/.test(line.text) && isNameByClass(line)) return line.text;
  if (ASKED.test(line.text)) return undefined;
  for (const pattern of HEADERS) {
    const match = pattern.exec(line.text);
    if (match?.groups?.who) return match.groups.who.trim();
  }
  return undefined;
}

const ONLY_TIME = new RegExp(`^${TIME}$`, 'i');

/** Names alone on lines, of which each time the hour stands on the line below: so chats are pasted from many a page. */
function namesAboveTimes(lines: readonly Line[]): Set<string> {
  const isName = ({ text, region }: Line): boolean =>
    region === 'text' && text.length <= 40 && /^\p{L}/u.test(text) && !/[\d:!?]/.test(text);
  const named = lines.filter((line) => isName(line) && ONLY_TIME.test(lines[line.at + 1]?.folded ?? ''));
  return new Set(named.length < LEAST_HEADERS ? [] : named.map(({ text }) => text));
}

/** Names alone on lines, where the shopper's own head ("you sent") says that such lines are heads. */
function bareNamesIn(lines: readonly Line[]): Set<string> {
  if (!lines.some(({ text }) => YOU_SENT.test(text))) return namesAboveTimes(lines);
  const times = new Map<string, number>();
  for (const { text, region } of lines) {
    if (region === 'text' && text.length <= 40 && !/[\d:.!?]/.test(text))
      times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([text]) => text));
}

/**
 * Reads a transcript of which each message stands under a line with a name and a time; undefined where there is none, or
 * where neither name nor words tell who is the business.
 */
export function readTranscript(lines: readonly Line[]): Transcript | undefined {
  const bareNames = bareNamesIn(lines);
  const heads = lines.flatMap((line): { line: Line; who: string }[] => {
    const who = headerOf(line, bareNames);
    return who === undefined ? [] : [{ line, who }];
  });
  const names = [...new Set(heads.map(({ who }) => who))];
  if (heads.length < LEAST_HEADERS || names.length < 2 || names.length > MOST_SPEAKERS) return undefined;
  const first = heads[0]?.line.at ?? 0;
  const saidBy = new Map<string, string[]>(names.map((name) => [name, []]));
  const headAt = new Map(heads.map(({ line, who }) => [line.at, who]));
  let speaking: string | undefined;
  const spoken = lines.map((line) => {
    speaking = headAt.get(line.at) ?? (line.region === 'chrome' || line.at < first ? undefined : speaking);
    if (speaking !== undefined && !headAt.has(line.at)) saidBy.get(speaking)?.push(line.folded);
    return speaking;
  });
  // Who is named above it all is who is signed in, or who asked.
  const above = lines.slice(0, first).filter(({ folded }) => !hasLabel(folded, 'agent'));
  const asked = new Set(
    above.flatMap(({ text }) => {
      const { who, by } = ASKED.exec(text.slice(0, 80))?.groups ?? {};
      return who ?? by ?? [];
    }),
  );
  const isAsker = (name: string): boolean => above.some(({ text }) => text.includes(name));
  const people = names
    .filter((name) => !isBot(name))
    .map((name) => ({
      name,
      score:
        scoreOf(name, saidBy.get(name) ?? []) -
        (isAsker(name) ? 1 : 0) -
        (YOU_SENT.test(name) || asked.has(name) ? 10 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = people;
  if (!best || !next || best.score <= next.score) return undefined;
  const speakerOf = (name: string): Speaker => {
    if (isBot(name)) return 'bot';
    if (YOU_SENT.test(name)) return 'shopper';
    return name === best.name || (!isShopperWord(name) && scoreOf(name, []) >= 3) ? 'business' : 'shopper';
  };
  return {
    lines: lines.map((line, at) => {
      const name = spoken[at];
      return name === undefined || line.speaker !== undefined ? line : { ...line, speaker: speakerOf(name) };
    }),
    ...(isBusinessName(best.name) && { businessName: best.name }),
    shoppers: names.filter((name) => speakerOf(name) === 'shopper'),
    agents: heads.flatMap(({ line, who }) =>
      who === best.name && personName(who) && !isBusinessName(who) ? [{ name: who, line }] : [],
    ),
  };
}
