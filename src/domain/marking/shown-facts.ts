import type { EvidenceFacts } from '../case/evidence.ts';
import { hidesSomething } from './hides-something.ts';

const MASK = '…';

/**
 * Facts as somebody else may read them: of an item that hides something only the site is named, for titles and addresses
 * often say what was blacked out (a name in a webmail's title, `?mobile=`), in more ways than could be looked for. The
 * full ones stay with the original. All other facts as they are.
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

/** Facts with nothing of the title, the address or the file's name but the site and the kind of file. */
export function maskedFacts<Facts extends EvidenceFacts>(facts: Facts): Facts {
  const { kind } = facts;
  if (kind === 'file') return { ...facts, name: maskName(facts.name) };
  return {
    ...facts,
    title: addressOf(facts.url)?.host || MASK,
    url: maskAddress(facts.url),
    ...(facts.linkedUrl !== undefined && { linkedUrl: maskAddress(facts.linkedUrl) }),
  };
}

const addressOf = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/** "…" in place of everything in an address behind its site. */
export function maskAddress(url: string): string {
  const address = addressOf(url);
  if (!address?.host) return MASK;
  const site = `${address.protocol}//${address.host}/`;
  return address.href === site ? site : site + MASK;
}

/** The same of the name of a file, but for what kind of file it is. */
const maskName = (name: string): string => MASK + (/\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '');
