import { useEffect, useRef, useState } from 'preact/hooks';
import { type ContactPlace, moveContactDraft, readContactDraft } from '../../platform/contact-drafts.ts';

/**
 * The place whose draft is shown, once what was typed has followed there: what was typed on the page while there was no
 * case, and what was begun here for another case. A draft that stood at a place before stays there.
 */
export function usePlaceShown(place: ContactPlace, ofPage: ContactPlace): ContactPlace | undefined {
  const [shown, setShown] = useState<ContactPlace>();
  const begun = useRef<ContactPlace | undefined>(ofPage);
  useEffect(() => {
    let isOver = false;
    const follow = async (): Promise<void> => {
      const from = begun.current;
      const isFree = (await readContactDraft(place)) === undefined;
      if (from !== undefined && from !== place) await moveContactDraft(from, place);
      begun.current = isFree || place === ofPage ? place : undefined;
    };
    follow()
      .catch((thrown: unknown) => console.error(thrown))
      .then(() => !isOver && setShown(place));
    return () => {
      isOver = true;
    };
  }, [place]);
  return shown;
}
