import { FORWARDED } from './mail/passed-on.ts';
import { asSentByShopper, isSentByShopper } from './mail/sent-mail.ts';
import { accountsOf, asThread, type ThreadMessage } from './mail/thread-sides.ts';
import { writtenSender } from './mail/written-sender.ts';
import { type Line, type Page, type Sender, textWithin } from './page.ts';
import { cleanText } from './page-text.ts';

/** Where webmail keeps the open message: bodies, subject, sender. First that is there wins. */
const BODIES = [
  '.a3s',
  '[role=document]',
  '.rcmBody',
  '#messagebody',
  '.message-part',
  '[role=main]',
  '[role=article]',
];
const SUBJECTS = ['h2.hP', '.JdFsz', '#message-header .subject', 'h2.subject', '.subject'];
const SENDERS = [
  '.gD',
  '.OZZZK',
  '.rcmContactAddress',
  '#message-header .from',
  '.message-sender',
  '.from',
  '.letter-contact',
];

// Rows of a list of messages, each about something else.
const ROWS = ['tr.zA', '[role=option]', '[role=row]', '#messagelist tr', '.message-list-item'];
const OPEN_MESSAGES = 5;
/** `Node.DOCUMENT_POSITION_FOLLOWING`; there is no `Node` where no browser is. */
const FOLLOWS = 4;

// Where webmail that is not known keeps them, by the names that such classes have.
const BODY_CLASSES = [
  /(?:message|mail|msg|letter)[-_]?(?:\w{1,12}[-_])?body/i,
  /(?:message|mail|msg|letter)[-_]?content/i,
];
const SUBJECT_CLASS = /(?:^|[-_])subject$|thread[-_]?title|mail[-_]?title/i;
const SENDER_NAME_CLASS = /sender[-_]?name|from[-_]?name/i;
const SENDER_ADDRESS_CLASS = /sender[-_]?(?:e-?mail|address)|from[-_]?(?:e-?mail|address)/i;
// Yahoo names the parts of its head so, and its classes by machine.
const SENDER_NAME_MARK = '[data-test-id=from-name]';
const SENDER_MARK = '[data-test-id=message-from]';
const NAMED_ADDRESS =
  /^(?:(?:from|מאת|от кого|от|من)\s?:?\s)?["']?(?<name>[^<>"@]{2,60}?)["']?\s{0,2}<(?<address>[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})>/i;
const RECIPIENT = /^(?:to|אל|кому|الي)\s?:|^to\s|^(?:to|אל|кому|الي)$/i;
const LINES_OF_A_HEAD = 60;

// Whom it went to, where each is marked; and the folder of what was sent, in the address.
const ADDRESSEES = ['.g2', '.rcmContactAddress', '.message-recipient', '#message-header .to', '.to'];
const SENT_FOLDER = /[/#=](?:sent|sent-?items|sent-?mail)(?:[/&]|$)/i;

/** Elements by a class of theirs, in the order of the page. */
function byClass(page: Page, fits: RegExp): Element[] {
  return page.index
    .classNames()
    .filter((name) => fits.test(name))
    .slice(0, 5)
    .flatMap((name) => page.index.find(`.${name}`, 20));
}

/** Who an open message is from, by the words at its head: the first name with an address that is not its reader's. */
function senderInHead(page: Page): Sender | undefined {
  const lines = page.lines.slice(0, LINES_OF_A_HEAD);
  const readers = new Set<string>();
  for (const { folded, at } of lines) {
    const isTo = RECIPIENT.test(folded) || RECIPIENT.test(page.lines[at - 1]?.folded ?? '');
    if (isTo) for (const [address] of folded.matchAll(ADDRESS)) readers.add(address.toLowerCase());
  }
  for (const { text } of lines) {
    const said = NAMED_ADDRESS.exec(text)?.groups;
    if (said?.name && said.address && !readers.has(said.address.toLowerCase()))
      return { name: cleanText(said.name), address: said.address.toLowerCase() };
  }
  const [name] = [...byClass(page, SENDER_NAME_CLASS), ...page.index.find(SENDER_NAME_MARK, 1)];
  const [address] = [...byClass(page, SENDER_ADDRESS_CLASS), ...page.index.find(SENDER_MARK, 1)];
  const written = ADDRESS_ALONE.exec(cleanText(address?.textContent?.slice(0, 200) ?? ''))?.[0];
  return (
    name && {
      name: cleanText((name.textContent ?? '').slice(0, 80)),
      ...(written && { address: written.toLowerCase() }),
    }
  );
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/g;
const ADDRESS_ALONE = new RegExp(ADDRESS.source);

const contains = (roots: readonly Element[], element: Element): boolean =>
  roots.some((root) => root === element || root.contains(element));

/** The page with only the lines of the open message and its subject; menus, the list of messages and the header line are left out. */
export function insideMessage(page: Page): Page {
  const at = BODIES.findIndex((selector) => page.index.first(selector));
  const known = at < 0 || at >= OPEN_MESSAGES ? [] : page.index.find(BODIES[at] ?? '', 20);
  const likely =
    known.length > 0 ? [] : BODY_CLASSES.map((fits) => byClass(page, fits)).find((one) => one.length > 0);
  const bodies = known.length > 0 ? known : (likely ?? (at < 0 ? [] : page.index.find(BODIES[at] ?? '', 20)));
  const subjects = [
    ...SUBJECTS.map((selector) => page.index.first(selector)),
    byClass(page, SUBJECT_CLASS)[0],
    page.index.find('h1', 5).find((heading) => !contains(bodies, heading)),
    headingBefore(page, bodies),
  ].filter((element) => element !== undefined);
  const isSigned = SENDERS.some((selector) => page.index.first(selector));
  const sender = isSigned ? undefined : senderInHead(page);
  const kept = [...subjects.slice(0, 1), ...bodies];
  // Without the mark of an open message what is there may be the list of them.
  const rows =
    bodies.length === 0 || (likely === undefined && at >= OPEN_MESSAGES)
      ? ROWS.flatMap((selector) => page.index.find(selector, 200))
      : [];
  const isRow = new Set(rows);
  const inRow = (element: Element | undefined): boolean => {
    for (let above = element ?? null; above && rows.length > 0; above = above.parentElement)
      if (isRow.has(above)) return true;
    return false;
  };
  if (bodies.length === 0) {
    const lines = page.lines.filter((line) => !inRow(line.element)).map((line, at) => ({ ...line, at }));
    return { ...page, lines, title: '', ...(sender && { sender }) };
  }
  const lines: Line[] = [];
  for (const line of page.lines) {
    if (!line.element || !contains(kept, line.element) || inRow(line.element)) continue;
    const heading = subjects[0] !== undefined && contains([subjects[0]], line.element);
    lines.push({ ...line, at: lines.length, ...(heading && { region: 'heading' as const }) });
  }
  const isForwarded = subjects[0] !== undefined && FORWARDED.test(cleanText(textWithin(subjects[0], 200)));
  const first = isForwarded ? writtenSender(lines) : undefined;
  const inside: Page = {
    ...page,
    lines,
    title: '',
    within: kept,
    ...((first ?? sender) && { sender: first ?? sender ?? {} }),
  };
  const address = senderAddressOf(inside);
  const from = address === undefined ? {} : { address };
  const to = addresseesOf(page).filter((one) => one.address !== address);
  const isOne = new Set(senderAddresses(page)).size <= 1;
  const thread = isForwarded || isOne ? undefined : asThread(page, inside, messagesOf(page, bodies));
  if (thread) return thread;
  const isSent = SENT_FOLDER.test(page.url?.href.slice(0, 500) ?? '') || accountsOf(page).has(address ?? '');
  const isHers = !isForwarded && isOne && (isSent || isSentByShopper(from, to, lines));
  return isHers ? asSentByShopper(inside, from, to) : inside;
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWS) !== 0 && !one.contains(other);

/** The last heading of the second level before the open messages: where webmail has the subject, whatever its classes. */
function headingBefore(page: Page, bodies: readonly Element[]): Element | undefined {
  const [first] = bodies;
  return page.index
    .find('[role=heading]', 50)
    .findLast((one) => one.getAttribute('aria-level') === '2' && first !== undefined && isBefore(one, first));
}

/** Each open message with the sender that is marked last before it. */
function messagesOf(page: Page, bodies: readonly Element[]): ThreadMessage[] {
  const senders = SENDERS.flatMap((selector) => page.index.find(selector, 20));
  return bodies.map((body): ThreadMessage => {
    const before = senders.filter((one) => isBefore(one, body));
    const nearest = before.find((one) => !before.some((other) => isBefore(one, other)));
    const name = nearest && nameIn(nearest);
    const address = addressIn(nearest);
    return { body, sender: { ...(name && { name }), ...(address && { address }) } };
  });
}

/** Whom the open messages went to, as far as their heads mark it. */
const addresseesOf = (page: Page): Sender[] =>
  ADDRESSEES.flatMap((selector) => page.index.find(selector, 20)).flatMap((element) => {
    const address = addressIn(element);
    return address === undefined ? [] : [{ address }];
  });

const senderAddresses = (page: Page): string[] =>
  SENDERS.flatMap((selector) => page.index.find(selector, 20)).flatMap((element) => addressIn(element) ?? []);

/** The first address that an element gives, in lower case. */
function addressIn(element: Element | undefined): string | undefined {
  const said = [
    element?.getAttribute('email'),
    element?.getAttribute('title'),
    element?.textContent?.slice(0, 300),
  ];
  return said
    .map((text) => ADDRESS_ALONE.exec(text ?? '')?.[0])
    .find((found) => found !== undefined)
    ?.toLowerCase();
}

/** The first that marks a sender, in the list of messages only where there is no other. */
function senderMarked(page: Page, selector: string): Element | undefined {
  const marked = page.index.find(selector, 20);
  return marked.find((one) => one.closest(ROWS.join()) === null) ?? marked[0];
}

/** The sender's address in an open message, in lower case. */
export function senderAddressOf(page: Page): string | undefined {
  if (page.sender) return page.sender.address?.toLowerCase();
  for (const selector of SENDERS) {
    const address = addressIn(senderMarked(page, selector));
    if (address) return address;
  }
  return undefined;
}

// The list or platform that passed it on.
const PASSED_ON_BY = /\s+\(?(?:via|באמצעות|через)\s.*$/i;

/** The sender's display name in an open message; an address alone is no name. */
export function senderOf(page: Page): string | undefined {
  if (page.sender) return page.sender.name?.replace(PASSED_ON_BY, '');
  for (const selector of SENDERS) {
    const element = senderMarked(page, selector);
    if (!element) continue;
    const name = nameIn(element);
    if (name) return name;
  }
  return undefined;
}

function nameIn(element: Element): string | undefined {
  const raw = element.getAttribute('name') ?? (element.textContent ?? '').slice(0, 300);
  const name = cleanText(raw)
    .replace(/<[^<>]*>?/g, '')
    .replace(/^"|"$/g, '')
    .replace(PASSED_ON_BY, '')
    .trim();
  return name !== '' && name.length <= 80 && !name.includes('@') ? name : undefined;
}
