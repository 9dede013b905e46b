import type { Session } from '../session.ts';
import { addBar, type BarButton, type BarElement } from './bar.ts';
import { elementOf } from './element-of.ts';
import { moveFocusWithin, rememberFocus } from './focus.ts';
import { guardKeys, type KeyAnswer } from './guard-keys.ts';
import { openSurface, type Surface } from './surface.ts';

/** Where the shopper chooses a part of the page: the page beneath hears neither mouse nor keyboard meanwhile. */
export interface Stage {
  readonly surface: Surface;
  /** Covers the window; catches the pointer. */
  readonly catcher: HTMLElement;
  readonly bar: BarElement;
  /** The choice is made as it stands. */
  confirm(): void;
}

/** What a tool puts on its stage. */
export interface Choice<Value> {
  /** What is chosen when the shopper confirms; undefined: nothing yet, so nothing happens. */
  value(): Value | undefined;
  /** A key that is neither Tab, Enter nor Escape; true when it did something. */
  onKey(event: KeyboardEvent): boolean;
  /** What has the focus at first. */
  readonly focused: HTMLElement;
  /** The choice is made, or given up: stop listening beyond the stage. */
  leave(): void;
}

/** Keys that would scroll the page or press something in it. */
const MOVES_PAGE = /^(Arrow\w+|Page\w+|Home|End|Enter|Backspace|Escape|.)$/;

/**
 * Lets the shopper choose, then does `act` with the choice while the stage is still there (so that nothing beneath the
 * pointer lights up), and leaves the page and its focus as they were. Cancel, Escape, or the end of the session before a
 * choice: `cancelled`. Escape after it stops the session.
 */
export async function onStage<Value, Result>(
  window: Window,
  session: Session,
  content: { readonly text: string; readonly buttons?: readonly BarButton[] },
  set: (stage: Stage) => Choice<Value>,
  act: (value: Value, stage: Stage) => Promise<Result>,
): Promise<Result | 'cancelled'> {
  const giveFocusBack = rememberFocus(window);
  const surface = openSurface(window, session.words);
  const decided = Promise.withResolvers<Value | undefined>();
  const { texts } = session.words;
  const catcher = elementOf(window.document, 'div', { class: 'catcher' });
  surface.layer.append(catcher);
  const bar = addBar(surface, session.words, {
    text: content.text,
    buttons: [
      { label: texts.take, isMain: true, onPress: () => stage.confirm() },
      ...(content.buttons ?? []),
      { label: texts.cancel, onPress: () => decided.resolve(undefined) },
    ],
  });
  const stage: Stage = {
    surface,
    catcher,
    bar,
    confirm: () => {
      const value = choice.value();
      if (value !== undefined) decided.resolve(value);
    },
  };
  const choice = set(stage);
  let isChosen = false;
  const onEscape = (): void => (isChosen ? session.stop() : decided.resolve(undefined));
  const letKeysGo = guardKeys(window, (event) => answerKey(event, stage, choice, onEscape));
  const giveUp = (): void => decided.resolve(undefined);
  session.stopped.addEventListener('abort', giveUp);
  try {
    if (session.stopped.aborted) return 'cancelled';
    choice.focused.focus({ preventScroll: true });
    const value = await decided.promise;
    if (value === undefined) return 'cancelled';
    isChosen = true;
    // What marked it would stand elsewhere once the page is scrolled.
    catcher.toggleAttribute('data-done', true);
    return await act(value, stage);
  } finally {
    session.stopped.removeEventListener('abort', giveUp);
    choice.leave();
    letKeysGo();
    giveFocusBack();
    surface.remove();
  }
}

function answerKey<Value>(
  event: KeyboardEvent,
  { surface, confirm }: Stage,
  choice: Choice<Value>,
  onEscape: () => void,
): KeyAnswer {
  const isOnButton = surface.root.activeElement?.localName === 'button';
  if (event.key === 'Tab') {
    event.preventDefault();
    moveFocusWithin(surface, event.shiftKey);
    return 'ours';
  }
  if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return 'ours';
  if (event.key === 'Escape') onEscape();
  else if (event.key === 'Enter') confirm();
  else if (choice.onKey(event)) {
    event.preventDefault();
    return 'ours';
  }
  // What the browser does with other keys, such as reloading, is the shopper's own wish.
  if (MOVES_PAGE.test(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey) event.preventDefault();
  return 'ours';
}
