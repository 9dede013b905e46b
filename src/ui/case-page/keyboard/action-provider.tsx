import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { onSettingsChange, readSettings } from '../../../platform/settings.ts';
import { ACTIONS, type ActionId } from './actions.ts';
import { isTypedInto, pressedActions } from './pressed-action.ts';

/** What is known of an action where a button asked for it. */
export interface ActionAbout {
  /** Whom it is for, in the shopper's words. */
  readonly forWhom?: string;
  /** Ids of entries that do not go along. */
  readonly leftOut?: readonly string[];
  readonly hidesPersonal?: boolean;
}

/** Does an action. False: it is not for this one (its entry has not the focus), another may. */
export type DoAction = ((about?: ActionAbout) => void) | ((about?: ActionAbout) => boolean);

type Doers = Map<ActionId, Set<DoAction>>;

const DoersContext = createContext<Doers | undefined>(undefined);

/** Runs an action by the first that can; false when none did. */
export function runAction(doers: Doers, id: ActionId, about?: ActionAbout): boolean {
  for (const run of doers.get(id) ?? []) if (run(about) !== false) return true;
  return false;
}

interface Props {
  readonly children: ComponentChildren;
}

/** Hears the keys of the page and does what they stand for, by whatever on the screen can. */
export function ActionProvider({ children }: Props) {
  const doers = useMemo<Doers>(() => new Map(), []);
  const hasPlainKeys = useRef(true);

  useEffect(() => {
    const read = (): void => {
      readSettings().then(
        (settings) => {
          hasPlainKeys.current = settings.plainKeys !== false;
        },
        (thrown: unknown) => console.error(thrown),
      );
    };
    read();
    return onSettingsChange(read);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const dialog = document.querySelector('dialog[open]');
      // A window over the page has its own keys; only those that lie near the top let themselves be changed for another.
      if (dialog && !dialog.classList.contains('dialog-high')) return;
      const isPlainHeard = hasPlainKeys.current && !dialog && !isTypedInto(event.target);
      for (const id of pressedActions(event, isPlainHeard)) {
        if (event.repeat && ACTIONS[id].at !== 'timeline') continue;
        if (!runAction(doers, id)) continue;
        event.preventDefault();
        return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [doers]);

  return <DoersContext.Provider value={doers}>{children}</DoersContext.Provider>;
}

/** Who can do what just now. Outside of a provider (a screen drawn alone) nobody can anything. */
export function useDoers(): Doers {
  const doers = useContext(DoersContext);
  const none = useMemo<Doers>(() => new Map(), []);
  return doers ?? none;
}

/** Offers to do an action for as long as this is on the screen; nothing while `run` is undefined. */
export function useAction(id: ActionId, run: DoAction | undefined): void {
  const doers = useDoers();
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const isOffered = run !== undefined;
  useEffect(() => {
    if (!isOffered) return undefined;
    const does = (about?: ActionAbout): boolean => latest.current?.(about) !== false;
    const all = doers.get(id) ?? new Set();
    doers.set(id, all.add(does));
    return () => {
      all.delete(does);
    };
  }, [doers, id, isOffered]);
}
