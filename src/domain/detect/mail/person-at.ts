import { isServiceWord } from '../chat-head.ts';
import { personName } from '../conversation/agent-words.ts';
import { isOfBusiness } from './sent-mail.ts';
import { FREE_MAIL } from './written-sender.ts';

/** A person and the business that she writes for, as far as the name of a sender tells. */
export interface PersonAt {
  readonly person: string;
  readonly business?: string;
}

const SAYS_SO = [
  /^(?<who>\p{L}[\p{L}'’.-]{1,20}(?:\s\p{L}[\p{L}'’.-]{0,20})?)\s(?:from|at|@|из|من)\s(?<of>\S.{1,50})$/iu,
  /^(?<who>[א-ת][א-ת'׳.-]{1,20}(?:\s[א-ת][א-ת'׳.-]{1,20})?)\sמ(?:-\s?|חברת\s|חנות\s|אתר\s|צוות\s|שירות\sה?לקוחות\s(?:של\s)?)(?<of>\S.{1,50})$/u,
  /^(?<who>[^()]{2,40}?)\s\((?<of>[^()]{2,50})\)$/,
];
const BESIDE = /^(?<who>[^,|–—-]{2,40}?)(?:\s?[,|]|\s[–—-])\s(?<of>\S.{1,50})$/;

// Help desks send in the name of who answers.
const HELP_DESK =
  /@(?:[\w-]+\.)*(?:zendesk|freshdesk|gorgias|helpscout|intercom-mail|kayako|desk)\.(?:com|io|net)$/i;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether an address is at a site of that name: `emma@lumenlamps.com`, "Lumen Lamps". */
function isSiteOf(business: string, address: string | undefined): boolean {
  const letters = lettersOf(business);
  const host =
    address === undefined || FREE_MAIL.test(address) ? '' : address.slice(address.indexOf('@') + 1);
  return letters.length > 2 && host.split('.').some((label) => lettersOf(label).includes(letters));
}

/** `sigal@…` of "Sigal Ben-David": a mailbox called by the first or the last word of the name. */
function isOwnMailbox(name: string, address: string | undefined): boolean {
  if (address === undefined || FREE_MAIL.test(address) || isOfBusiness(address)) return false;
  const words = name.split(' ').map(lettersOf);
  const box = address.slice(0, address.indexOf('@')).split(/[._-]/);
  return words.length > 1 && words.some((word) => word.length > 2 && box.includes(word));
}

/**
 * "Dana from Galim", "Hana K. (Pinegrove)", "Emma, Lumen Lamps", or a name alone with a mailbox of her own: the person
 * whom a business has writing, and the business where the name tells it. Undefined for a business's own name.
 */
export function personAt(sender: string, address: string | undefined): PersonAt | undefined {
  for (const pattern of SAYS_SO) {
    const { who, of } = pattern.exec(sender)?.groups ?? {};
    const person = personName(who);
    if (person && of) return isServiceWord(of) ? { person } : { person, business: of };
  }
  const { who, of } = BESIDE.exec(sender)?.groups ?? {};
  const person = personName(who);
  if (person && of && isSiteOf(of, address) && !isSiteOf(person, address)) return { person, business: of };
  const alone = personName(sender);
  if (!alone || isSiteOf(alone, address)) return undefined;
  const isAgent = HELP_DESK.test(address ?? '') && alone.includes(' ');
  return isAgent || isOwnMailbox(alone, address) ? { person: alone } : undefined;
}
