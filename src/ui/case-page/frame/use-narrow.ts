import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets: from here on down things stand below each other. */
const NARROW = '(max-width: 40rem)';

/** Whether the window is so narrow, as a telephone held upright, that what is long above the timeline is folded. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const look = (): void => setNarrow(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return isNarrow;
}
