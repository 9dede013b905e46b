import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type ContactPlace,
  moveContactDraft,
  placeOfPage,
  readContactDraft,
} from '../../platform/contact-drafts.ts';
import { followTab, type TypedOn } from '../../platform/page-contact.ts';

/**
 * The place whose draft is shown, once what was typed has followed there: what was typed on the page while there was no
 * case, here or at an earlier address of the tab, and what was begun here for another case. A draft that stood at a place
 * before stays there.
 */
export function usePlaceShown(place: ContactPlace, typedOn: TypedOn): ContactPlace | undefined {
  const ofPage = placeOfPage(typedOn.page);
  const [shown, setShown] = useState<ContactPlace>();
  const begun = useRef<ContactPlace | undefined>(ofPage);
  useEffect(() => {
    let isOver = false;
    const follow = async (): Promise<void> => {
      await followTab(typedOn).catch((thrown: unknown) => console.error(thrown));
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
