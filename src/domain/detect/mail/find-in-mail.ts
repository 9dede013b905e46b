import { cutFindings, guardedFindings } from '../cut-findings.ts';
import type { Clock } from '../deadline.ts';
import { Deadline } from '../deadline.ts';
import { findOn } from '../find-purchase.ts';
import type { Finding, PageFindings } from '../finding.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import type { Line, Page } from '../page.ts';
import { cleanText, foldText } from '../page-text.ts';
import { readPage } from '../read-page.ts';
import { readText } from '../read-text.ts';
import { FORWARDED, readPassedOn } from './passed-on.ts';
import type { MailMessage } from './read-mail.ts';
import { asSentByShopper, isSentByShopper } from './sent-mail.ts';
import { FREE_MAIL } from './written-sender.ts';

/** Makes a document of HTML without running it, fetching anything, or showing it: `DOMParser` in a browser. */
export type ParseHtml = (html: string) => Document;

// Far above a real message.
const MOST_HTML = 4_000_000;

/** The part of a message as a page: under its subject, with its sender. */
function asMail(part: Page, mail: MailMessage): Page {
  const subject = cleanText(mail.subject.slice(0, 1_000)).replace(
    /^(?:(?:re|fwd?|fw|השב|הועבר)\s?:\s?)+/i,
    '',
  );
  const heading: Line[] =
    subject === '' ? [] : [{ at: 0, text: subject, folded: foldText(subject), region: 'heading' }];
  const addressees = mail.addressees ?? mail.to.map((address) => ({ address }));
  const from = mail.from ?? {};
  const passedOn = FORWARDED.test(mail.subject) ? readPassedOn(part.lines, from) : undefined;
  const isHers = !passedOn && isSentByShopper(mail.from, addressees, part.lines);
  const sender = isHers ? {} : passedOn ? (passedOn.sender ?? {}) : from;
  const address = sender.address ?? '';
  const host = address === '' || FREE_MAIL.test(address) ? '' : address.slice(address.indexOf('@') + 1);
  const lines = [...heading, ...(passedOn?.lines ?? part.lines)].map((line, at) => ({ ...line, at }));
  const passedOnBy = passedOn && passedOn.sender !== from ? from.address : undefined;
  const page: Page = {
    ...part,
    source: 'mail',
    title: '',
    host,
    sender,
    recipients: passedOnBy === undefined ? mail.to : [...mail.to, passedOnBy],
    lines,
    ...(mail.sentOn !== undefined && !passedOn && { sentOn: mail.sentOn }),
    ...(mail.replyTo !== undefined && !passedOn && { replyTo: mail.replyTo }),
  };
  return isHers ? asSentByShopper(page, from, addressees) : page;
}

const rankOf = (finding: Finding<unknown> | undefined): number =>
  finding === undefined ? 0 : finding.sure ? 2 : 1;

/** Of two findings of one field the surer one, the first where they are alike. */
const better = <Value>(
  first: Finding<Value> | undefined,
  second: Finding<Value> | undefined,
): Finding<Value> | undefined => (rankOf(second) > rankOf(first) ? second : first);

/**
 * Reads from a message what it says about a purchase: its HTML part first, its text part for what that lacks. Two
 * parts that name different orders make neither sure. Never throws.
 */
export function findInMail(
  mail: MailMessage,
  parseHtml: ParseHtml,
  limits: Limits = DEFAULT_LIMITS,
  clock: Clock = () => 0,
): PageFindings {
  const attempt = (read: (deadline: Deadline) => Page): PageFindings =>
    guardedFindings(() => findOn(asMail(read(new Deadline(clock, limits.milliseconds)), mail), limits));
  const { html, text } = mail;
  const ofHtml =
    html === undefined
      ? {}
      : attempt((deadline) => readPage(parseHtml(html.slice(0, MOST_HTML)), '', limits, deadline));
  const ofText =
    text === undefined && html !== undefined
      ? {}
      : attempt((deadline) => readText(text ?? '', limits, deadline));
  if (ofHtml.orders || ofText.orders) return ofHtml.orders ? ofHtml : ofText;
  const { cut, ...both } = { ...ofHtml, ...ofText };
  const names = Object.keys(both) as (keyof Omit<PageFindings, 'orders' | 'cut'>)[];
  const merged = Object.fromEntries(
    names.map((name) => [name, better<unknown>(ofHtml[name], ofText[name])]),
  ) as PageFindings;
  if (cut) return cutFindings(merged);
  const differ =
    ofHtml.orderNumber?.sure &&
    ofText.orderNumber?.sure &&
    ofHtml.orderNumber.value !== ofText.orderNumber.value;
  return differ && merged.orderNumber
    ? { ...merged, orderNumber: { ...merged.orderNumber, sure: false } }
    : merged;
}
