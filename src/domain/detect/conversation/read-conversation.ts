import type { Candidate } from '../candidate.ts';
import { type Line, type Page, type Speaker, textWithin } from '../page.ts';
import { cleanText, excerptOf } from '../page-text.ts';
import { type HostKind, hostKind } from '../shop-host.ts';
import { isBot, isShopperWord, personName } from './agent-words.ts';
import { CHAT_PLATFORMS } from './chat-platforms.ts';
import { messagesOf, NAME_CLASS } from './message-sides.ts';
import { readTranscript } from './transcript.ts';

const LEVELS_LOOKED_AT = 14;
const MOST_MESSAGES = 400;

/** What a conversation in markup tells. */
export interface Conversation {
  readonly lines: readonly Line[];
  readonly agents: readonly Candidate<string>[];
  readonly businessName?: string;
  /** Both sides' messages were told apart. */
  readonly isChat: boolean;
}

/** Comments of a help desk: the ones with the sign of a team member are the business's. */
function commentsOf(page: Page): Map<Element, Speaker> {
  const signs = [
    ...page.index.find('.icon-agent'),
    ...page.index.find('.comment-agent-icon'),
    ...page.index.find('.comment-author-agent'),
    ...page.index.find('[aria-label=Team member]'),
  ];
  // Freshdesk marks the other ones.
  const hers = new Set(page.index.find('.by_customer', MOST_MESSAGES));
  const messages = new Map<Element, Speaker>();
  for (const comment of page.index.find('.comment', MOST_MESSAGES)) {
    const isAnswer = hers.size > 0 ? !hers.has(comment) : signs.some((sign) => comment.contains(sign));
    messages.set(comment, isAnswer ? 'business' : 'shopper');
  }
  if (hers.size > 0)
    for (const asked of page.index.find('.ticket-description', 1)) messages.set(asked, 'shopper');
  return signs.length > 0 || hers.size > 0 ? messages : new Map();
}

function speakerAt(
  element: Element | undefined,
  messages: ReadonlyMap<Element, Speaker>,
): Speaker | undefined {
  let above: Element | null = element ?? null;
  for (let level = 0; above && level < LEVELS_LOOKED_AT; level += 1) {
    const speaker = messages.get(above);
    if (speaker) return speaker;
    above = above.parentElement;
  }
  return undefined;
}

const NAME_ELEMENTS = new Set(['b', 'strong', 'span', 'h4', 'h5', 'h6', 'cite', 'em', 'header', 'div']);
const LEVELS_OF_A_HEAD = 3;

/** What stands first in a message and is followed by more: where chats put the sender's name. */
function headOf(message: Element): Element | undefined {
  let element = message;
  for (let level = 0; level < LEVELS_OF_A_HEAD; level += 1) {
    const first = element.firstElementChild;
    const before = [...element.childNodes].slice(0, 3).find((node) => node.textContent?.trim() !== '');
    if (!first || before !== first || !NAME_ELEMENTS.has(first.localName)) return undefined;
    const next = first.nextElementSibling;
    if (next && isBot(textWithin(next, 40)) && textWithin(next, 60).trim().length < 25) return undefined;
    if (first.localName !== 'div' && first.localName !== 'header' && first.nextSibling) return first;
    element = first;
  }
  return undefined;
}

// "Dana Levi posted", "Dana L. - support": what heads of messages say behind the name.
const BEHIND_NAME =
  /\s(?:posted|wrote|said|says|replied|commented|answered|פורסם|פרסמה?|כתבה?|אמרה?|השיבה?|הגיבה?|ענתה|ענה|написала?|ответила?|пишет|كتبت?|ردت?|اجابت?)(?:\s.*)?$|\s[-–|·]\s(?:ה?שירות|תמיכה|נציג|מוקד|צוות|customer|support|service|agent|поддержк|служб|خدمة|الدعم).*$/iu;

const nameOf = (element: Element): string | undefined =>
  personName(textWithin(element, 80).replace(/\s+/g, ' ').trim().replace(BEHIND_NAME, '')) ??
  personName(element.getAttribute('title'));

/** Elements that hold the name of a sender in systems that are known. */
const knownNames = (page: Page): Element[] =>
  CHAT_PLATFORMS.flatMap(({ agentNames }) =>
    agentNames.flatMap((selector) => page.index.find(selector, MOST_MESSAGES)),
  );

const TALKS: ReadonlySet<HostKind> = new Set<HostKind>(['chat', 'webmail', 'marketplace']);

/** The same by their class names; so are called who wrote an article and who commented on it, too. */
function namesByClass(page: Page, messages: ReadonlyMap<Element, Speaker>): Element[] {
  const isService = page.url === undefined || TALKS.has(hostKind(page.host)) || isNamedService(page);
  return (
    page.index
      .classNames()
      // Mail programs put the senders of what was passed on so.
      .filter((name) => NAME_CLASS.test(name) && !/^(?:gmail|yahoo|moz|zmail)_/.test(name))
      .flatMap((name) => page.index.find(`.${name}`, MOST_MESSAGES))
      .filter((element) => isService || speakerAt(element, messages) !== undefined)
  );
}

// Two people who trade with each other have names at the head of messages too.
const SERVICE =
  /support|service|\bagent|representative|\bhelp|customer|operator|שירות|נציג|תמיכה|מוקד|служб|поддержк|оператор|خدمة|دعم|ممثل/i;

const isNamedService = (page: Page): boolean =>
  SERVICE.test(`${page.title} ${page.host} ${page.url?.pathname ?? ''}`);

function isServed(page: Page, messages: ReadonlyMap<Element, Speaker>): boolean {
  if (isNamedService(page)) return true;
  const marked = [...messages].slice(0, MOST_MESSAGES);
  return (
    marked.some(([element]) => SERVICE.test((element.getAttribute('class') ?? '').slice(0, 200))) ||
    page.lines.slice(0, MOST_MESSAGES).some(({ folded }) => SERVICE.test(folded.slice(0, 200)))
  );
}

function namesAtHead(messages: ReadonlyMap<Element, Speaker>): Element[] {
  const heads = [...messages].slice(0, MOST_MESSAGES).map(([message]) => headOf(message));
  // Said once it may be a word that a message begins with, in bold; all begin alike where they begin with a name.
  return heads.filter((head) => head !== undefined);
}

/** tawk writes the name once below a group of bubbles, often hidden. */
function namesBelow(page: Page): Element[] {
  return page.index.find('.tawk-agent-chat', MOST_MESSAGES).flatMap((bubble) => {
    const group = bubble.closest('.tawk-message-group');
    const last = group?.lastElementChild;
    return last?.localName === 'p' ? [last] : [];
  });
}

function agentsOf(
  page: Page,
  messages: ReadonlyMap<Element, Speaker>,
  comments: ReadonlyMap<Element, Speaker>,
): Candidate<string>[] {
  const spans =
    comments.size > 0
      ? [
          ...page.index.find('.comment-author span', MOST_MESSAGES),
          ...page.index.find('.comment .user-name', MOST_MESSAGES),
        ]
      : [];
  const authors = spans.filter((span) => nameOf(span) && speakerAt(span, comments) === 'business');
  const elements = [
    ...new Set([
      ...authors,
      ...namesBelow(page),
      ...(isServed(page, messages) ? namesAtHead(messages) : []),
      ...(comments.size > 0
        ? []
        : [...knownNames(page), ...namesByClass(page, messages)].slice(0, MOST_MESSAGES)),
    ]),
  ];
  const ofShopper = new Set<string>();
  const found: Candidate<string>[] = [];
  for (const element of elements) {
    const name = nameOf(element);
    if (!name) continue;
    const speaker = speakerAt(element, messages);
    if (speaker === 'shopper') ofShopper.add(name);
    else if (speaker === 'bot' || isBot(textWithin(element.nextElementSibling ?? element, 30))) continue;
    else
      found.push({
        value: name,
        foundIn: 'known-platform',
        excerpt: excerptOf(name),
        weight: 8,
        spot: { element, written: name },
      });
  }
  // Beside a picture of two letters stands the name that they begin.
  const isCut = ({ value }: Candidate<string>): boolean =>
    value.length <= 2 && found.some((one) => one.value.length > 2 && one.value.startsWith(value));
  return found.filter((one) => !ofShopper.has(one.value) && !isCut(one));
}

/** What messengers say below the name of a shop. */
const KIND_OF_ACCOUNT =
  /^(?:חשבון עסקי|business (?:account|chat)|бизнес-аккаунт|حساب (?:تجاري|اعمال|أعمال))$/i;

/** WhatsApp gives with each message who wrote it. */
function senderOf(element: Element): string | undefined {
  const said = element.getAttribute('data-pre-plain-text')?.slice(0, 200);
  return said && /\]\s{0,3}([^\]]{1,60}?):\s*$/.exec(cleanText(said))?.[1];
}

/** Reads whose each line is, who answered, and for whom, as far as the markup tells. */
export function readConversation(page: Page): Conversation {
  const comments = commentsOf(page);
  const messages = comments.size > 0 ? comments : messagesOf(page);
  const agents = agentsOf(page, messages, comments);
  const shopperNames = new Set(
    page.index
      .find('[data-pre-plain-text]', MOST_MESSAGES)
      .filter((element) => speakerAt(element, messages) === 'shopper')
      .map(senderOf),
  );
  const title = CHAT_PLATFORMS.flatMap(({ businessNames }) => businessNames ?? [])
    .flatMap((selector) => page.index.find(selector, 3))
    .map((element) => cleanText(element.getAttribute('title') ?? textWithin(element, 80)))
    .find(
      (text) =>
        text.length > 1 &&
        text.length <= 60 &&
        !isShopperWord(text) &&
        !KIND_OF_ACCOUNT.test(text) &&
        !shopperNames.has(text) &&
        /\p{L}/u.test(text),
    );
  // The export of a chat tells its sides apart by itself.
  const isWritten =
    page.source === 'page' || (page.source === 'text' && !page.lines.some(({ speaker }) => speaker));
  const transcript = messages.size === 0 && isWritten ? readTranscript(page.lines) : undefined;
  const written = (transcript?.agents ?? []).map(
    ({ name, line }): Candidate<string> => ({
      value: name,
      foundIn: 'label',
      excerpt: excerptOf(line.text),
      weight: 7,
      spot: { line, written: name },
    }),
  );
  const lines =
    messages.size === 0
      ? (transcript?.lines ?? page.lines)
      : page.lines.map((line) => {
          const speaker = speakerAt(line.element, messages);
          return speaker
            ? {
                ...line,
                speaker:
                  speaker === 'business' && isBot(line.text) && line.text.length < 20 ? 'bot' : speaker,
              }
            : line;
        });
  return {
    lines: lines as readonly Line[],
    agents: [...agents, ...written].filter(({ value }) => !transcript?.shoppers.includes(value)),
    ...((title ?? transcript?.businessName) && { businessName: title ?? transcript?.businessName ?? '' }),
    isChat: messages.size > 1 || transcript !== undefined,
  };
}
