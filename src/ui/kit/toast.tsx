import './toast.css';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

/** Something that is said once, at the foot of the screen. */
export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'plain' | 'late';
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Show = (message: ToastMessage) => void;

const ShowContext = createContext<Show | undefined>(undefined);

/** How long one stays that is neither looked at (hovered, focused) nor an error. Undo can also be found elsewhere. */
const SHOWN_MS = 12_000;

interface Props {
  /** Name of the button that puts one away. */
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}

/** Shows the toasts of everything inside, one at a time: a new one takes the place of the old. */
export function ToastProvider({ closeLabel, children }: Props) {
  const [toast, setToast] = useState<ToastMessage>();
  const [held, setHeld] = useState(false);
  const show = useCallback<Show>((message) => {
    setHeld(false);
    setToast(message);
  }, []);

  useEffect(() => {
    if (!toast || held || toast.tone === 'late') return undefined;
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <ShowContext.Provider value={show}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {toast && (
          <Toast
            message={toast}
            closeLabel={closeLabel}
            onHold={setHeld}
            onClose={() => setToast(undefined)}
          />
        )}
      </div>
    </ShowContext.Provider>
  );
}

interface ToastProps {
  readonly message: ToastMessage;
  readonly closeLabel: string;
  readonly onHold?: (held: boolean) => void;
  readonly onClose: () => void;
}

/** One toast, by itself. */
function Toast({ message, closeLabel, onHold, onClose }: ToastProps) {
  // Whoever came here by a press or by Tab goes back to where they were.
  const before = useRef<EventTarget | null>(null);
  const close = (): void => {
    onClose();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while it is looked at
    <div
      class={message.tone === 'late' ? 'toast toast-late' : 'toast'}
      onMouseEnter={() => onHold?.(true)}
      onMouseLeave={() => onHold?.(false)}
      onFocusIn={(event) => {
        const box = event.currentTarget;
        if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget)))
          before.current = event.relatedTarget;
        onHold?.(true);
      }}
      onFocusOut={() => onHold?.(false)}
    >
      <span>{message.text}</span>
      {message.action && (
        <Button
          small
          onPress={() => {
            message.action?.run();
            close();
          }}
        >
          {message.action.label}
        </Button>
      )}
      <Button small iconOnly icon="close" onPress={close}>
        {closeLabel}
      </Button>
    </div>
  );
}

/** Says something at the foot of the screen. */
export function useToast(): Show {
  const show = useContext(ShowContext);
  if (!show) throw new Error('outside of ToastProvider');
  return show;
}
