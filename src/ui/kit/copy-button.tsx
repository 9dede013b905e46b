import { Button } from './button.tsx';
import { useCopying } from './use-copying.ts';

interface Props {
  /** What is put on the clipboard: the text itself, not what is shown of it. */
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
}

/** Copies a text with one click and says so. */
export function CopyButton({ text, label, doneLabel }: Props) {
  const { done, copy } = useCopying(text);
  return (
    <>
      <Button look="quiet" small iconOnly icon={done ? 'check' : 'copy'} onPress={copy}>
        {label}
      </Button>
      <span class="unseen" role="status">
        {done && doneLabel}
      </span>
    </>
  );
}
