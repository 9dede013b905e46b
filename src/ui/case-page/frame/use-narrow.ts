import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets: from here on down things stand below each other. */
const NARROW = '(max-width: 40rem)';

/** As in the style sheet of the case: from here on down nothing stands beside the timeline. */
const ONE_COLUMN = '(max-width: 60rem)';

/** Whether the window is so narrow, as a telephone held upright, that what is long above the timeline is folded. */
export const useNarrow = (): boolean => useMedia(NARROW);

/** Whether what stands beside the timeline in a wide window stands above it. */
export const useOneColumn = (): boolean => useMedia(ONE_COLUMN);

function useMedia(query: string): boolean {
  const [applies, setApplies] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = (): void => setApplies(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, [query]);
  return applies;
}
