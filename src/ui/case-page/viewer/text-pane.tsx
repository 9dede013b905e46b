import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { FindBar } from './find-bar.tsx';
import { findInText } from './find-in-text.ts';

/** What is shown at most of a text; the whole is in the store. */
const MOST_CHARACTERS = 400_000;

interface Props {
  readonly text: string;
  readonly label: string;
  /** The text had more than is kept or shown. */
  readonly isClipped: boolean;
}

/** A text to be read, selected, and searched. */
export function TextPane({ text, label, isClipped }: Props) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const [current, setCurrent] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => showText(text, MOST_CHARACTERS), [text]);
  const { stretches, count, isMore } = useMemo(() => findInText(shown, wanted), [shown, wanted]);

  useEffect(() => setCurrent(0), [wanted]);
  useEffect(() => {
    body.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
  }, [current, wanted]);

  return (
    <section class="text-pane" aria-label={label}>
      <FindBar
        label={words.say('viewing.findInText')}
        wanted={wanted}
        onWanted={setWanted}
        count={count}
        isMore={isMore}
        current={current}
        onCurrent={setCurrent}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <div ref={body} class="text-body" dir="auto" tabIndex={0}>
        {isClipped && <p class="small muted">{words.say('case.viewer.pageTextClipped')}</p>}
        <p>
          {stretches.map(({ text: part, found }, index) =>
            found === undefined ? (
              part
            ) : (
              <mark key={index} data-current={found === current ? '' : undefined}>
                {part}
              </mark>
            ),
          )}
        </p>
      </div>
    </section>
  );
}
