import { webAddressOf } from '../case/purchase.ts';

/** Shorter details stand in addresses by chance. */
const SHORTEST_DETAIL = 4;

/** Longest subject and address that a link takes, in UTF-16 units. */
const MOST_IN_SUBJECT = 200;
const MOST_IN_ADDRESS = 254;

// An address as people have them: nothing that means something in a link, in a header or to a list of addresses.
const ADDRESS =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,188}[\p{L}\p{N}])?$/u;
// What the eye does not see: controls, line ends, and signs that turn a text's direction.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A link that opens a mail draft with an address and a subject. There is no room in it for a letter's text, which never goes
 * into an address. Undefined when the address is none.
 */
export function mailLink(address: string, subject: string): string | undefined {
  const bare = address.trim();
  if (bare.length > MOST_IN_ADDRESS || !ADDRESS.test(bare)) return undefined;
  const line = subject.toWellFormed().replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
  const signs = Array.from(line).slice(0, MOST_IN_SUBJECT).join('');
  const to = bare.split('@').map(encoded).join('@');
  return signs === '' ? `mailto:${to}` : `mailto:${to}?subject=${encoded(signs)}`;
}

const CALLING_CODE = /^[1-9]\d{0,2}$/;
const SHORTEST = 8;
const LONGEST = 15;

/**
 * A link that opens a chat without any text. `callingCode`: of the country whose numbers begin with 0. Undefined where the
 * number cannot have a chat: a short one, a free one, or none at all.
 */
export function chatLink(phone: string, callingCode: string): string | undefined {
  const written = phone.replace(UNSEEN, '').trim();
  if (!/^\+?[\d\s().-]+$/.test(written) || !CALLING_CODE.test(callingCode)) return undefined;
  const digits = written.replace(/\D/g, '');
  const isForeign = written.startsWith('+') || digits.startsWith('00');
  if (!isForeign && !digits.startsWith('0')) return undefined;
  const number = isForeign ? digits.replace(/^00/, '') : `${callingCode}${digits.replace(/^0/, '')}`;
  return number.length >= SHORTEST && number.length <= LONGEST && !number.startsWith('0')
    ? `https://wa.me/${number}`
    : undefined;
}

/**
 * The address of the shop's own cancellation page as a link. What signs in goes, and so do query and fragment where they hold
 * something of `personal`: the page may have been read while the shopper was signed in. Undefined for what is no web address,
 * or tells who they are in its path.
 */
export function cancelLink(address: string, personal: readonly (string | undefined)[]): string | undefined {
  const plain = webAddressOf(address.trim());
  if (plain === undefined) return undefined;
  const url = new URL(plain);
  url.username = '';
  url.password = '';
  const details = personal.flatMap((detail) => bareOf(detail ?? '') || []);
  const tells = (part: string): boolean => details.some((detail) => bareOf(decoded(part)).includes(detail));
  if (tells(`${url.host}${url.pathname}`)) return undefined;
  if (tells(`${url.search}${url.hash}`)) {
    url.search = '';
    url.hash = '';
  }
  return url.href;
}

/** A text by its letters and digits alone; empty where it is too short to tell anybody from anybody. */
function bareOf(text: string): string {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare.length < SHORTEST_DETAIL ? '' : bare;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
