import { useAction } from './action-provider.tsx';

const CARD = '.timeline article.entry';

/** The keys that go from one entry of the timeline to the next, as they stand on the screen. */
export function TimelineKeys() {
  useAction('nextEntry', () => step(1));
  useAction('previousEntry', () => step(-1));
  return null;
}

function step(by: 1 | -1): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>(CARD)];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  // From elsewhere on the page it begins with what is in sight.
  const next = at < 0 ? cards.find(isInSight) : cards[at + by];
  if (!next) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function isInSight(card: HTMLElement): boolean {
  return card.getBoundingClientRect().bottom > 0;
}
