import './copyable.css';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useCopying } from './use-copying.ts';
import { useWords } from './words-provider.tsx';

/** Marks that only steer how a text is shown, and spaces that only keep it together. */
const MARKS = /[\u200e\u200f\u061c\u2060\u2066-\u2069]/g;
const HARD_SPACES = /[\u00a0\u202f]/g;

interface Props {
  /** What is put on the clipboard, without the marks it is shown with. */
  readonly text: string;
  /** The name of what is copied: "Order number". */
  readonly what: string;
  readonly children: ComponentChildren;
}

/** Something with a number or an address in it, which one click copies. The button is calm: it comes with the pointer or the focus. */
export function Copyable({ text, what, children }: Props) {
  const words = useWords();
  const { done, copy } = useCopying(text.replace(MARKS, '').replace(HARD_SPACES, ' '));
  const name = words.say('common.copyWhat', { what });
  return (
    <span class="copyable">
      {children}
      <button
        type="button"
        class={done ? 'copyable-button copyable-done' : 'copyable-button'}
        aria-label={name}
        title={name}
        onClick={copy}
      >
        <Icon name={done ? 'check' : 'copy'} />
      </button>
      <span class="unseen" role="status">
        {done && words.say('common.copiedWhat', { what })}
      </span>
    </span>
  );
}
