import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Id of the heading inside that names it. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  /** `high`: narrow, near the top, no higher than what it holds; else it takes most of the window. */
  readonly look?: 'wide' | 'high';
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/**
 * A window over the page. The browser keeps the focus inside and closes it with Esc; when it goes, the focus is given
 * back to what had it before.
 */
export function Dialog({ labelledBy, onClose, look = 'wide', onKeyDown, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  // What had the focus is gone with what it stood in: without this the keys of the window would be heard by nobody.
  useLayoutEffect(() => {
    if (box.current?.open && document.activeElement === document.body) box.current.focus();
  });

  return (
    <dialog
      ref={box}
      tabIndex={-1}
      class={look === 'high' ? 'dialog dialog-high' : 'dialog'}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === box.current && onClose()}
    >
      {children}
    </dialog>
  );
}
