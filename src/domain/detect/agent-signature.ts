import type { Candidate } from './candidate.ts';
import { ASKED, CLOSING, SIGNATURE, STAFF_ROLE } from './conversation/agent-phrases.ts';
import { personName } from './conversation/agent-words.ts';
import { isLabelLike } from './label-like.ts';
import { isReadable } from './label-reader.ts';
import { personAt } from './mail/person-at.ts';
import type { Line, Page } from './page.ts';
import { excerptOf } from './page-text.ts';
import { senderAddressOf, senderOf } from './webmail.ts';

const SIGNED = 4;
const LINES_BELOW = 3;
// A signature with its role, the shop and its ways to be reached.
const LINES_AT_END = 5;
// "Dana Levi | service agent", "Dana Levi, customer service", "Dana Levi (support)"
const BESIDE = /\s?[,|·•(]\s?|\s[-–—/]\s/;
const MOST_OF_A_LINE = 80;

/** The name that a line begins with, and what stands beside it. */
function nameAndRole(line: Line | undefined): { name: string; role: string } | undefined {
  if (!line || line.text.length > MOST_OF_A_LINE) return undefined;
  const [own = '', ...rest] = line.text.split(BESIDE);
  const name = personName(own.trim());
  return name === undefined ? undefined : { name, role: rest.join(' ').replace(/\)$/, '') };
}

const candidate = (line: Line, value: string, said: string): Candidate<string> => ({
  value,
  foundIn: 'label',
  excerpt: excerptOf(said),
  weight: SIGNED,
  spot: { line, written: value },
});

const isSpokenByShopper = (page: Page, line: Line): boolean =>
  page.isSentByShopper === true || line.speaker === 'shopper' || !isReadable(line);

function isPartOf(name: string, merchant: string | undefined): boolean {
  const [one, other] = [name.toLowerCase(), merchant?.toLowerCase()];
  return other !== undefined && (other.includes(one) || one.includes(other));
}

/** "Kind regards, / Priscilla O. / Brightcase Support": the name between a closing and the business's own words. */
function afterClosing(page: Page, merchant: string | undefined): Candidate<string>[] {
  const isFromBusiness = senderAddressOf(page) !== undefined;
  const readers = new Set(page.recipients);
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (!CLOSING.test(line.folded) || isSpokenByShopper(page, line)) return [];
    const at = line.at + 1;
    const signed = nameAndRole(page.lines[at]);
    const own = page.lines[at];
    if (!signed || !own || readers.has(signed.name.toLowerCase())) return [];
    if (signed.name.toLowerCase() === merchant?.toLowerCase()) return [];
    const below = page.lines.slice(at + 1, at + 1 + LINES_BELOW).filter(isReadable);
    const isServing =
      SIGNATURE.test(signed.role) ||
      below.some(
        ({ folded, text }, after) =>
          (after === 0 && SIGNATURE.test(folded.slice(0, MOST_OF_A_LINE))) ||
          STAFF_ROLE.test(folded) ||
          (merchant !== undefined && (text.includes(merchant) || merchant.includes(text))),
      );
    // Of a message that the business sent whoever signs it answers for it, and not the business by its own name.
    const isSender = isFromBusiness && own.region === 'text' && !isPartOf(signed.name, merchant);
    if (!isServing && !isSender) return [];
    return [candidate(own, signed.name, [line, own, ...below.slice(0, 1)].map(({ text }) => text).join(' '))];
  });
}

// What a message says before it is signed: a sentence, or a closing.
const ENDS_SENTENCE = /[.!?…,]\s{0,2}$|^[-_=*\s]{2,}$/;
const FIELD_ELEMENTS = /^(?:dt|dd|th|td|label)$/;

/** Whether a line says what somebody does at the business, below her name; no label of a field. */
export function isRoleBelowName(page: Page, line: Line): boolean {
  const above = page.lines[line.at - 1];
  return (
    STAFF_ROLE.test(line.folded) &&
    !FIELD_ELEMENTS.test(line.element?.localName ?? '') &&
    line.cell === undefined &&
    above !== undefined &&
    personName(above.text) !== undefined &&
    !isLabelLike(above)
  );
}

/** The name over what its bearer does at the business: how an answer is signed without a closing. */
function overRole(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    const name = page.lines[line.at - 1];
    const before = page.lines[line.at - 2];
    if (!name || isSpokenByShopper(page, name) || !isRoleBelowName(page, line)) return [];
    const value = personName(name.text);
    const isLast = page.source !== 'page' && page.lines.length - line.at <= LINES_AT_END;
    const isAtEnd =
      before !== undefined && (isLast || ENDS_SENTENCE.test(before.folded) || CLOSING.test(before.folded));
    return value && isAtEnd ? [candidate(name, value, `${name.text} ${line.text}`)] : [];
  });
}

/** The name over the business's own name, with its way to be reached or the end below. */
function overMerchant(page: Page, merchant: string | undefined): Candidate<string>[] {
  if (merchant === undefined) return [];
  return page.lines.flatMap((line): Candidate<string>[] => {
    const below = page.lines[line.at + 1];
    const value = personName(line.text);
    if (!value || line.region !== 'text' || line.speaker === 'shopper' || below?.text !== merchant) return [];
    const after = page.lines[line.at + 2]?.folded ?? '';
    const before = page.lines[line.at - 1];
    const isSigned = /@|www\.|https?:|\d{3}/.test(after) && /[.!?…]$/.test(before?.folded ?? '');
    return isSigned ? [candidate(line, value, `${line.text} ${below.text}`)] : [];
  });
}

const HEADED = /^(?<who>[^()]{2,40}?)\s\([^()]{2,40}\)$/;
const TIME = /\d{1,2}:\d{2}/;

/** "Hana K. (Pinegrove)" over a day and a time: how help desks head an answer in their mails. */
function overTime(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    const who = HEADED.exec(line.text)?.groups?.who;
    const value = personName(who);
    const below = page.lines[line.at + 1];
    if (!value || !below || isSpokenByShopper(page, line)) return [];
    const isTime = below.text.length < 50 && TIME.test(below.folded) && /\d{4}/.test(below.folded);
    return isTime ? [candidate(line, value, line.text)] : [];
  });
}

const ANSWERED =
  /^(?<who>[^\d:]{2,40}?)\s(?:said|replied|responded|answered|wrote|commented|השיבה?|השיב\/ה|הגיבה?|ענתה|ענה|כתבה?)\s(?:about |over |almost |לפני |ב-?)?(?:an?|\d{1,2}|יומיים|שעתיים|שעה|יום|שבוע|on)(?:\s|$)/i;

// "Kevin Moss 31/Jan/26 9:40 AM"
const HEADS_ANSWER =
  /^(?<who>\p{L}[\p{L}'’. -]{1,38}?)[\s,·|-]{1,3}(?:\d{1,4}[./-](?:\d{1,2}|\p{L}{3,9})[./-]\d{2,4}|\d{1,2}\s\p{L}{3,10}\.?,?\s\d{4}|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}),?\s(?:at\s|בשעה\s|в\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/iu;

/** "Kevin Moss said a day ago", or his name and the time over what he said, on a page where another "reported 2 days ago". */
function whoAnswered(page: Page): Candidate<string>[] {
  const asked = new Set(
    page.lines.flatMap(({ text }) => {
      const { who, by } = ASKED.exec(text.slice(0, 80))?.groups ?? {};
      return who ?? by ?? [];
    }),
  );
  if (asked.size === 0) return [];
  return page.lines.flatMap((line): Candidate<string>[] => {
    const head = line.text.slice(0, 80);
    const value = personName((ANSWERED.exec(head) ?? HEADS_ANSWER.exec(head))?.groups?.who);
    if (!value || asked.has(value) || isSpokenByShopper(page, line)) return [];
    return [candidate(line, value, line.text)];
  });
}

/** "Dana from Galim": the person that the sender of a message is called by. */
function inSender(page: Page): Candidate<string>[] {
  const sender = page.isSentByShopper ? undefined : senderOf(page);
  const value = sender && personAt(sender, senderAddressOf(page))?.person;
  return value ? [{ value, foundIn: 'page-name', excerpt: excerptOf(sender), weight: SIGNED }] : [];
}

/** Who signed an answer, headed one, or sent it, by the ways in which messages and help desks say so. */
export function signedAgents(page: Page, merchant: string | undefined): Candidate<string>[] {
  return [
    ...inSender(page),
    ...whoAnswered(page),
    ...overTime(page),
    ...overMerchant(page, merchant),
    ...overRole(page),
    ...afterClosing(page, merchant),
  ];
}
