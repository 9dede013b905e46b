import type { EvidenceFacts } from '../case/evidence.ts';
import { findPersonal } from '../personal/find-personal.ts';
import { hidesSomething } from './hides-something.ts';

const MASK = '…';

/**
 * Facts as somebody else may read them: of an item that hides something, the personal details in its title and address
 * are masked too, for they often are what was blacked out (the mailbox in a webmail's title, `?email=`). The full ones
 * stay with the original. All other facts as they are.
 */
export const shownFacts = <Facts extends EvidenceFacts>(facts: Facts): Facts =>
  hidesSomething(facts) ? maskedFacts(facts) : facts;

/**
 * Facts of an original as they are named in lists and among results: masked alike where one of `made`, what was made of
 * it, hides something.
 */
export const listedFacts = <Facts extends EvidenceFacts>(
  facts: Facts,
  made: readonly EvidenceFacts[],
): Facts => (made.some(hidesSomething) ? maskedFacts(facts) : facts);

function maskedFacts<Facts extends EvidenceFacts>(facts: Facts): Facts {
  const { kind } = facts;
  if (kind === 'file') return { ...facts, name: maskPersonal(facts.name) };
  return { ...facts, title: maskPersonal(facts.title), url: maskAddress(facts.url) };
}

/** A text with "…" in place of every personal detail. */
export function maskPersonal(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of findPersonal(text)) {
    masked += text.slice(at, start) + MASK;
    at = end;
  }
  return masked + text.slice(at);
}

/** The same for the address of a page, whose parts may say it in escaped letters: such a part is masked whole. */
export function maskAddress(url: string): string {
  const parts = url.split(/([/?#&;])/);
  return maskPersonal(parts.map(maskPart).join(''));
}

function maskPart(part: string): string {
  const { name = '', value = '' } = /^(?<name>[^=]*=)?(?<value>.*)$/s.exec(part)?.groups ?? {};
  const said = unescaped(value);
  // With its name before it: a number alone says less than `phone=`.
  const isPersonal =
    findPersonal(said).length > 0 ||
    (name !== '' && findPersonal(`${name.slice(0, -1)}: ${said}`).length > 0);
  return isPersonal ? name + MASK : part;
}

const ESCAPED_AT_MOST = 4;

/** A part of an address in plain letters, also where it was escaped more than once. */
function unescaped(part: string): string {
  let said = part.replaceAll('+', ' ');
  for (let times = 0; times < ESCAPED_AT_MOST; times += 1) {
    const next = decoded(said);
    if (next === said) break;
    said = next;
  }
  return said;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A sign that escapes nothing: the others still do.
    return text.replace(/%[0-7][0-9a-f]/gi, (sign) =>
      String.fromCharCode(Number.parseInt(sign.slice(1), 16)),
    );
  }
}
