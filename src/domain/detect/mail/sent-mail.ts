import { scoreOf } from '../conversation/score-speaker.ts';
import type { Line, Page, Sender } from '../page.ts';
import { FREE_MAIL } from './written-sender.ts';

// What mailboxes of businesses are called; short words count alone, for names of people begin with them.
const OF_A_BUSINESS =
  /^(?:(?:customer|client|support|service|sales|contact|order|billing|sherut|moked|returns?|refund|cancel|bitul|no-?_?reply|donotreply|notification|newsletter|marketing|receipt|invoice)|(?:info|hi|hello|help|care|cs|team|store|shop|office|mail|admin|hazmanot|accounts?|news|updates?|auto)(?![a-z]))/i;
const LINES_LOOKED_AT = 100;

const siteOfMail = (address: string): string => address.slice(address.indexOf('@') + 1);

/** Whether an address is one that businesses have, by what stands before its @. */
export const isOfBusiness = (address: string): boolean =>
  OF_A_BUSINESS.test(address) && !FREE_MAIL.test(address);

/** The business that a message is sent to, as the first of its addresses that is one's; undefined for none. */
const businessOf = (to: readonly Sender[]): Sender | undefined =>
  to.find(({ address }) => address !== undefined && isOfBusiness(address));

/**
 * Whether a message is one that the shopper sent: from a person's mailbox to that of a business elsewhere, or from a free
 * one with the words of a shopper. Its sender and signature are hers, and nothing of them the business's.
 */
export function isSentByShopper(
  from: Sender | undefined,
  to: readonly Sender[],
  lines: readonly Line[],
): boolean {
  const address = from?.address;
  if (address === undefined || to.length === 0 || isOfBusiness(address)) return false;
  const said = lines.filter(({ region }) => region !== 'quoted').slice(0, LINES_LOOKED_AT);
  const score = scoreOf(
    address,
    said.map(({ folded }) => folded),
  );
  const business = businessOf(to)?.address;
  const isElsewhere = business !== undefined && siteOfMail(business) !== siteOfMail(address);
  if (isElsewhere) return score <= 0 || FREE_MAIL.test(address);
  return FREE_MAIL.test(address) && score < 0;
}

/** A message of hers: each line that is not quoted is the shopper's, and who it went to is the business. */
export function asSentByShopper(page: Page, from: Sender, to: readonly Sender[]): Page {
  return {
    ...page,
    isSentByShopper: true,
    sender: businessOf(to) ?? {},
    recipients: from.address === undefined ? [] : [from.address],
    lines: page.lines.map((line) => (line.region === 'quoted' ? line : { ...line, speaker: 'shopper' })),
  };
}
