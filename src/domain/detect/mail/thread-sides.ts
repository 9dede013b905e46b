import { scoreOf } from '../conversation/score-speaker.ts';
import type { Line, Page, Sender } from '../page.ts';
import { cleanText } from '../page-text.ts';
import { isOfBusiness } from './sent-mail.ts';
import { FREE_MAIL } from './written-sender.ts';

/** A message of an open thread: what holds its text, and who sent it. */
export interface ThreadMessage {
  readonly body: Element;
  readonly sender: Sender;
}

const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;
const MOST_OF_A_TITLE = 300;
// How webmail calls the reader among those that a message went to.
const MYSELF = /^(?:אני|me|я|мне|меня|انا|أنا|لي)$/iu;

const partsOf = (title: string): string[] =>
  title
    .slice(0, MOST_OF_A_TITLE)
    .split(/\s[-–—|]\s/)
    .slice(1)
    .map((part) => part.trim());

/** Addresses of whose mailbox it is: the title names it, and among those a message went to it is "me". */
export function accountsOf(page: Page): ReadonlySet<string> {
  const titled = partsOf(page.title).filter((part) => ADDRESS.test(part));
  const myself = page.index
    .find('.g2', 50)
    .filter((element) => MYSELF.test(cleanText((element.textContent ?? '').slice(0, 40))))
    .flatMap((element) => element.getAttribute('email') ?? []);
  return new Set([...titled, ...myself].map((address) => address.toLowerCase()));
}

const isTitled = (page: Page, { name }: Sender): boolean =>
  name !== undefined && partsOf(page.title).includes(name);

/** The shopper's own addresses among the senders, by the mailbox or, where that is not named, by name and words. */
function hersAmong(page: Page, messages: readonly ThreadMessage[], lines: readonly Line[]): Set<string> {
  const accounts = accountsOf(page);
  const senders = new Map(
    messages.flatMap(({ sender }) => (sender.address ? [[sender.address, sender]] : [])),
  );
  const known = [...senders.values()].filter((one) => accounts.has(one.address ?? '') || isTitled(page, one));
  const found =
    known.length > 0 ? known : [...senders.values()].filter((one) => isShopperLike(one, messages, lines));
  return new Set(found.flatMap(({ address }) => address ?? []));
}

function isShopperLike(
  { address = '' }: Sender,
  messages: readonly ThreadMessage[],
  lines: readonly Line[],
): boolean {
  if (isOfBusiness(address)) return false;
  const bodies = messages.filter(({ sender }) => sender.address === address).map(({ body }) => body);
  const said = lines.filter(
    ({ element, region }) => region !== 'quoted' && element && bodies.some((body) => body.contains(element)),
  );
  const score = scoreOf(
    address,
    said.map(({ folded }) => folded),
  );
  const others = messages.filter(({ sender }) => sender.address !== address);
  const isToBusiness = others.some(({ sender }) => isOfBusiness(sender.address ?? ''));
  return score < 0 || (FREE_MAIL.test(address) && isToBusiness && score <= 0);
}

/**
 * A thread that both wrote in: what is hers is the shopper's, and the business is who answered, last. Undefined where all
 * is of one side, or nothing tells them apart.
 */
export function asThread(page: Page, inside: Page, messages: readonly ThreadMessage[]): Page | undefined {
  const hers = hersAmong(page, messages, inside.lines);
  const isHers = ({ sender }: ThreadMessage): boolean => hers.has(sender.address ?? '');
  const answers = messages.filter((message) => message.sender.address !== undefined && !isHers(message));
  const last = answers.at(-1);
  if (hers.size === 0 || !last) return undefined;
  const holderOf = (line: Line): ThreadMessage | undefined =>
    messages.find(({ body }) => line.element !== undefined && body.contains(line.element));
  const lines = inside.lines.map((line): Line => {
    const message = line.region === 'quoted' ? undefined : holderOf(line);
    if (!message) return line;
    return { ...line, speaker: isHers(message) ? 'shopper' : 'business' };
  });
  return { ...inside, lines, sender: last.sender, recipients: [...hers] };
}
