import { type ComponentChildren, createRef } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';

/** Whether a screen was already shown: the first one leaves the focus where the browser puts it. */
let shownBefore = false;

interface Props {
  /** What the window is called while this screen is shown. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The heading of a screen: takes the focus when the shopper comes from another screen, and names the window. */
export function ScreenTitle({ title, children }: Props) {
  const words = useWords();
  const heading = useMemo(() => createRef<HTMLHeadingElement>(), []);
  useEffect(() => {
    document.title = `${showText(title, 80)} · ${words.say('app.name')}`;
  }, [title, words]);
  useLayoutEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, [heading]);
  return (
    <h1 ref={heading} tabIndex={-1} class="screen-title">
      {children}
    </h1>
  );
}
