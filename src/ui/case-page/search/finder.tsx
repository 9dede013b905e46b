import './finder.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { type FinderGroup, FinderRows } from './finder-rows.tsx';

interface Props {
  readonly title: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly FinderGroup[];
  /** How many there are, in words: read aloud when it changes. */
  readonly status: string;
  /** The options are those of an earlier text; the ones that fit are on their way. */
  readonly isBehind?: boolean;
  readonly onClose: () => void;
  /** What is shown instead of options, or below them. */
  readonly children?: ComponentChildren;
}

/** A field and what fits it, chosen by arrows and Enter or by a click; the focus stays in the field. */
export function Finder(props: Props) {
  const { title, placeholder, text, onText, groups, status, isBehind = false, onClose, children } = props;
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  const at = Math.min(chosen, options.length - 1);
  const active = options[at];
  // Who types fast and presses Enter means the first of what fits what stands in the field, which may be on its way still.
  const opensFirst = useRef(false);
  useEffect(() => {
    if (isBehind || !opensFirst.current) return;
    opensFirst.current = false;
    active?.run();
  }, [isBehind, active]);

  // After the dialog has given the focus to its first control.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useLayoutEffect(() => {
    setChosen(0);
    opensFirst.current = false;
  }, [text]);
  useLayoutEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  // A letter alone draws no row: those are drawn when other results are there, or another one is chosen.
  const rows = useMemo(
    () => (
      <FinderRows groups={groups} active={active} onPoint={(option) => setChosen(options.indexOf(option))} />
    ),
    [groups, options, active],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = options.length - 1;
    const moved = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (event.isComposing) return;
    if (moved !== undefined && last >= 0) {
      const isStep = event.key.startsWith('Arrow');
      setChosen(isStep ? (moved + last + 1) % (last + 1) : Math.max(0, Math.min(last, moved)));
    } else if (event.key === 'Enter' && isBehind && at <= 0) opensFirst.current = true;
    else if (event.key === 'Enter' && active) active.run();
    else return;
    event.preventDefault();
  };

  return (
    <Dialog labelledBy="finder-title" look="high" onClose={onClose}>
      <h2 id="finder-title" class="unseen">
        {title}
      </h2>
      <div class="finder-head">
        <Icon name="search" />
        <input
          ref={field}
          class="finder-field"
          type="text"
          dir="auto"
          role="combobox"
          aria-label={title}
          aria-expanded={options.length > 0}
          aria-controls="finder-list"
          aria-autocomplete="list"
          aria-activedescendant={active && `finder-${active.key}`}
          autocomplete="off"
          spellcheck={false}
          maxLength={1000}
          placeholder={placeholder}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="quiet" iconOnly icon="close" onPress={onClose}>
          {words.say('common.close')}
        </Button>
      </div>
      <p class="unseen" role="status" aria-live="polite">
        {status}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys, for its rows are chosen from the field above */}
      <div class="finder-body" tabIndex={0}>
        <div ref={list} id="finder-list" role="listbox" aria-label={title} aria-busy={isBehind}>
          {rows}
        </div>
        {children}
      </div>
    </Dialog>
  );
}
