import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.tsx';

/** How long the button says that it is done. */
const SAID_MS = 2_000;

interface Props {
  /** What is put on the clipboard: the text itself, not what is shown of it. */
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
}

/** Copies a text with one click and says so. */
export function CopyButton({ text, label, doneLabel }: Props) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <>
      <Button
        look="quiet"
        small
        iconOnly
        icon={done ? 'check' : 'copy'}
        onPress={() => {
          navigator.clipboard.writeText(text).then(
            () => setDone(true),
            (thrown: unknown) => console.error(thrown),
          );
        }}
      >
        {label}
      </Button>
      <span class="unseen" role="status">
        {done && doneLabel}
      </span>
    </>
  );
}
