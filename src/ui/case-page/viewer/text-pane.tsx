import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
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

  const step = (by: number): void => setCurrent((now) => (now + by + count) % Math.max(1, count));
  return (
    <section class="text-pane" aria-label={label}>
      <div class="text-find">
        <input
          type="search"
          dir="auto"
          value={wanted}
          placeholder={words.say('viewing.findInText')}
          aria-label={words.say('viewing.findInText')}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && count > 0) step(event.shiftKey ? -1 : 1);
          }}
        />
        <span class="small muted num" role="status">
          {wanted.trim() !== '' &&
            (count === 0
              ? words.say('viewing.notFound')
              : words.say(isMore ? 'viewing.foundAtOfMore' : 'viewing.foundAt', {
                  index: Math.min(current, count - 1) + 1,
                  count,
                }))}
        </span>
        {count > 1 && (
          <>
            <Button small look="quiet" iconOnly icon="previous" onPress={() => step(-1)}>
              {words.say('viewing.findPrevious')}
            </Button>
            <Button small look="quiet" iconOnly icon="next" onPress={() => step(1)}>
              {words.say('viewing.findNext')}
            </Button>
          </>
        )}
      </div>
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
