import { siteOf } from '../matching/site.ts';
import { type Candidate, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { hasLabel } from './labels/labels.ts';
import { SAYS_NOTHING, wordsBefore } from './link-words.ts';
import { type Page, textWithin } from './page.ts';
import { cleanText, excerptOf, foldText } from './page-text.ts';
import { hostKind } from './shop-host.ts';
import { senderAddressOf } from './webmail.ts';

const CANCEL = 5;
const RETURN = 4;
const ADDRESS_CANCEL = 3;
const TERMS = 2;
const ADDRESS_TERMS = 1;

const LONGEST_TEXT = 90;
const CANCEL_ADDRESS =
  /^\/(?:cancel|otmena|vozvrat|bitul(?:im)?|ilgha)\/?$|(?:^|[/_-])(?:cancel(?:l)?ation|refund|return)s?(?:[-_]rules)?[/.]?$|disconnect[-_]policy|cancel[-_](?:service|policy|terms)|(?:cancel(?:l)?ation|refund|return)s?[-_]?(?:and[-_]\w{3,10}[-_])?polic|polic(?:y|ies)[-_/](?:refund|return|cancel)|shipping[-_](?:and[-_])?returns|bitul/i;
const TERMS_ADDRESS =
  /(?:^|[/_-])(?:takanon|terms(?:[-_](?:of|and)[-_]\w{3,12})?|tos|terms-conditions)(?:\.\w{2,5})?(?:$|[/?#])/i;
/** Does something to an order or opens a form, instead of saying the rules. */
const DOES =
  /cancel[_-]?order|order[_-]?cancel|\/returns?\/(?:add|new|create|start)|account\/return|action=|nonce=|logout|unsubscribe/i;

function weightOf(text: string, address: URL): number {
  const folded = foldText(text);
  if (hasLabel(folded, 'cancelPolicy')) return CANCEL;
  if (hasLabel(folded, 'returnPolicy')) return RETURN;
  // "/cancel?booking=…" cancels.
  const isDone = address.search !== '' && /\/cancel\/?$/i.test(address.pathname);
  if (CANCEL_ADDRESS.test(address.pathname) && !isDone) return ADDRESS_CANCEL;
  if (hasLabel(folded, 'terms')) return TERMS;
  return TERMS_ADDRESS.test(address.pathname) ? ADDRESS_TERMS : 0;
}

/** Addresses written out in a message, by the words before them. */
function inText(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    const match = /https?:\/\/[^\s<>"']{4,500}/.exec(line.text);
    const target = match?.[0].replace(/[.,;:)\]]+$/, '');
    if (!match || !target || !URL.canParse(target) || DOES.test(target)) return [];
    const before = line.text.slice(0, match.index).trim();
    const words = before === '' ? (page.lines[line.at - 1]?.text ?? '') : before;
    const address = new URL(target);
    const weight = words.length > LONGEST_TEXT ? 0 : weightOf(words, address);
    if (weight === 0) return [];
    const spot = { line, written: target };
    return [{ value: address.href, foundIn: 'label', excerpt: excerptOf(line.text), weight, spot }];
  });
}

/**
 * Decides on the link to the policy on cancelling, else on returns, else to the terms. Absolute, `http` or `https`.
 * A webmail's, a marketplace's or a chat's own terms are not the shop's: there only what stands in the message counts.
 */
export function decidePolicyUrl(page: Page): Finding<string> | undefined {
  const kind = hostKind(page.host);
  const isShared = kind === 'webmail' || kind === 'chat' || kind === 'payment';
  const sender = isShared && !page.within ? senderAddressOf(page) : undefined;
  const sendersSite = sender && siteOf(sender.slice(sender.indexOf('@') + 1));
  if (isShared && !page.within && !sendersSite) return undefined;
  const found = page.index.find('a', 2_000).flatMap((link, at): Candidate<string>[] => {
    if (at % 64 === 0) page.deadline.check();
    const target = link.getAttribute('href')?.trim();
    if (!target || target.length > 2_000 || /^(?:#|javascript:|mailto:|tel:)/i.test(target)) return [];
    if (page.within && !page.within.some((root) => root.contains(link))) return [];
    if (!URL.canParse(target, page.base)) return [];
    const address = new URL(target, page.base);
    if (!/^https?:$/.test(address.protocol) || DOES.test(address.href)) return [];
    if (sendersSite && siteOf(address.hostname) !== sendersSite) return [];
    const own =
      cleanText(textWithin(link, 200)) ||
      cleanText((link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '').slice(0, 200));
    const text = SAYS_NOTHING.test(own) ? `${wordsBefore(link)} ${own}` : own;
    if (text.length > LONGEST_TEXT) return [];
    const weight = weightOf(text, address);
    return weight === 0
      ? []
      : [
          {
            value: address.href,
            foundIn: 'label',
            excerpt: excerptOf(text || address.pathname),
            weight,
            spot: { element: link, written: '' },
          },
        ];
  });
  const [first] = heaviestOf([...found, ...(page.source === 'page' ? [] : inText(page))]);
  return first && findingOf(first, first.value, first.weight >= TERMS && !page.cut);
}
