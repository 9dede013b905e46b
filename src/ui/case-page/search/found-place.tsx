import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findPlaces } from '../../../domain/search/find-places.ts';
import { parseQuery } from '../../../domain/search/query.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { forgetFound, onFoundChange, searchedFor } from './found-entry.ts';
import { MarkedText } from './marked-text.tsx';
import { usePassage } from './use-search.ts';

interface Props {
  readonly entryId: string;
  readonly card: RefObject<HTMLElement | null>;
}

/** In an entry that was opened from the results of a search: the place that was found. */
export function FoundPlace({ entryId, card }: Props) {
  const [text, setText] = useState(() => searchedFor(entryId));
  useEffect(() => onFoundChange(() => setText(searchedFor(entryId))), [entryId]);
  return text === undefined ? null : <Found entryId={entryId} card={card} text={text} />;
}

function Found({ entryId, card, text }: Props & { readonly text: string }) {
  const words = useWords();
  const piece = usePassage(entryId, text);
  const place = useRef<HTMLElement>(null);
  // What stands in the card is marked there; it may be drawn a little later than this.
  useEffect(() => {
    const root = card.current;
    if (!root) return undefined;
    const mark = (): void => markIn(root, text);
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights?.delete(HIGHLIGHT);
    };
  }, [card, text]);

  const isElsewhere =
    piece && (piece.part === 'page' || piece.part === 'messages' || piece.excerpt.isCutBefore);
  const isShown = isElsewhere && piece.excerpt.places.length > 0;
  // It comes after the card was scrolled to, and may lie below the window's edge.
  useLayoutEffect(() => {
    if (isShown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  if (!isShown) return null;
  return (
    <section ref={place} class="found-place" aria-label={words.say('search.passage')}>
      <div class="found-place-head">
        <h5 class="small">{words.say(`search.parts.${partOf(piece.part)}`)}</h5>
        <Button look="quiet" small onPress={forgetFound}>
          {words.say('search.hidePassage')}
        </Button>
      </div>
      <p class="found-place-text small">
        <MarkedText {...piece.excerpt} />
      </p>
    </section>
  );
}

const partOf = (part: string): 'page' | 'messages' | 'words' =>
  part === 'page' || part === 'messages' ? part : 'words';

const HIGHLIGHT = 'found';

/** Marks the found places in what is drawn already, without changing it. */
function markIn(root: HTMLElement, text: string): void {
  const query = parseQuery(text);
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('button, form, .found-place')) continue;
    for (const { start, end } of findPlaces(query, node.textContent ?? '')) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
}
