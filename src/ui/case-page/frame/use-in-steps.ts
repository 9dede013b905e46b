import { useEffect, useState } from 'preact/hooks';

/** So many rows fill a window; more in one go would keep the page from answering. */
const STEP = 20;

/** The first rows of a long list at once, the others as many at a time, each lot once the one before is on the screen. */
export function useInSteps<Row>(rows: readonly Row[]): readonly Row[] {
  const [count, setCount] = useState(STEP);
  const isWhole = count >= rows.length;
  // An effect runs after its frame is painted.
  useEffect(() => {
    if (!isWhole) setCount(count + STEP);
  }, [count, isWhole]);
  return isWhole ? rows : rows.slice(0, count);
}
