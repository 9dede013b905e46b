import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far outside of what is in sight something is already made, as a share of the window. */
const MARGIN = '75%';

/** Whether an element is in sight of what scrolls it, or near. */
export function useNear(
  element: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      root: scroller.current,
      rootMargin: MARGIN,
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, scroller]);
  return isNear;
}
