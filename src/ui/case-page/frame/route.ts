import { useEffect, useState } from 'preact/hooks';
import { LETTERS, type LetterName } from '../../../domain/letters/letter-content.ts';

/** Places that a word alone names, as the hash has it. */
const PLAIN_PLACES = [
  'businesses',
  'subscriptions',
  'bin',
  'backup',
  'handed',
  'settings',
  'welcome',
] as const;
type PlainPlace = (typeof PLAIN_PLACES)[number];

/** A place on the case page. */
export type Route =
  | { readonly at: 'home' | PlainPlace }
  /** `key` names it as `domain/business` does. */
  | { readonly at: 'business'; readonly key: string }
  | { readonly at: 'case'; readonly caseId: string; readonly entryId?: string; readonly evidenceId?: string }
  /** Without a name: the choice of one. */
  | { readonly at: 'letter'; readonly caseId: string; readonly letter?: LetterName };

const CASE = /^#\/case\/([^/]+)(?:\/(entry|evidence)\/([^/]+))?\/?$/;
const LETTER = /^#\/case\/([^/]+)\/letter(?:\/([^/]+))?\/?$/;
const BUSINESS = /^#\/business\/([^/]+)\/?$/;
const PLAIN = new RegExp(`^#/(${PLAIN_PLACES.join('|')})/?$`);

/** The place that a hash names; anything unknown is home. */
export function parseRoute(hash: string): Route {
  const plain = PLAIN.exec(hash)?.[1];
  if (plain) return { at: plain as PlainPlace };
  const business = BUSINESS.exec(hash)?.[1];
  if (business) return { at: 'business', key: decode(business) };
  const letter = LETTER.exec(hash);
  if (letter) return letterPlace(letter[1] ?? '', letter[2]);
  const [, caseId, part, id] = CASE.exec(hash) ?? [];
  if (!caseId) return { at: 'home' };
  const place = { at: 'case', caseId: decode(caseId) } as const;
  if (part === 'entry' && id) return { ...place, entryId: decode(id) };
  if (part === 'evidence' && id) return { ...place, evidenceId: decode(id) };
  return place;
}

function letterPlace(caseId: string, named: string | undefined): Route {
  const letter = LETTERS.find((one) => one === named);
  return { at: 'letter', caseId: decode(caseId), ...(letter && { letter }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken escape names nothing that exists; the screen says so
  }
}

export const homeHash = '#/';
export const businessesHash = '#/businesses';
export const subscriptionsHash = '#/subscriptions';
export const binHash = '#/bin';
export const backupHash = '#/backup';
export const handedHash = '#/handed';
export const settingsHash = '#/settings';
export const welcomeHash = '#/welcome';

/** The hash of a business by its key. */
export const businessHash = (key: string): string => `#/business/${encodeURIComponent(key)}`;

/** The hash of a case. */
export const caseHash = (caseId: string): string => `#/case/${encodeURIComponent(caseId)}`;

/** The hash of an entry in its case. */
export const entryHash = (caseId: string, entryId: string): string =>
  `${caseHash(caseId)}/entry/${encodeURIComponent(entryId)}`;

/** The hash of a screenshot in its case. */
export const evidenceHash = (caseId: string, evidenceId: string): string =>
  `${caseHash(caseId)}/evidence/${encodeURIComponent(evidenceId)}`;

/** The hash of a letter of a case; without a name, of the choice of one. */
export const letterHash = (caseId: string, letter?: LetterName): string =>
  `${caseHash(caseId)}/letter${letter ? `/${letter}` : ''}`;

/** Names the screen of a place: an entry and a screenshot are shown on the screen of their case. */
export function placeOf(route: Route): string {
  if (route.at === 'case') return caseHash(route.caseId);
  if (route.at === 'letter') return letterHash(route.caseId, route.letter);
  return route.at === 'business' ? businessHash(route.key) : route.at;
}

/** Goes to a place; `replace` leaves no step to go back to. */
export function goTo(hash: string, replace = false): void {
  if (!replace) {
    location.hash = hash;
    return;
  }
  history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The place where the page is. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return parseRoute(hash);
}
