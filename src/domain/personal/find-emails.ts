import type { PersonalDetail } from './personal-detail.ts';

const MOST_FOUND = 2_000;
const LOCAL_CHARACTERS = 64;
const HOST_CHARACTERS = 255;

/** Mailboxes that belong to an office and not to a person. */
const OFFICE =
  /^(?:info|support|service|services|sales|contact|contactus|help|helpdesk|no-?reply|do-?not-?reply|office|orders?|customers?|customer-?(?:care|service|support)|cs|billing|privacy|shop|store|admin|webmaster|mailer-daemon|postmaster|notifications?|news(?:letter)?|marketing|mail|hello|sherut|cancel(?:ation|lations?)?|returns?|refunds?|legal|team|care|feedback)(?:[+._-].*)?$/i;

/** E-mail addresses of persons in a text, in order; the mailboxes of an office are left out. */
export function findEmails(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < MOST_FOUND; at = text.indexOf('@', at + 1)) {
    // Looked at from the sign outwards: a search from every letter would be slow on a long text without one.
    const local = /[A-Za-z0-9._%+'-]+$/.exec(text.slice(Math.max(0, at - LOCAL_CHARACTERS), at))?.[0];
    const host = /^(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/.exec(
      text.slice(at + 1, at + 1 + HOST_CHARACTERS),
    )?.[0];
    const name = local?.replace(/^[.'%+-]+/, '');
    if (!name || !host || OFFICE.test(name)) continue;
    found.push({ kind: 'email', start: at - name.length, end: at + 1 + host.length });
  }
  return found;
}
