import { useWords } from '../kit/words-provider.tsx';
import { isTooLong } from './limits.ts';

interface Props {
  /** For `aria-describedby` of the field. */
  readonly id: string;
  readonly text: string;
  /** Most characters that can be saved. */
  readonly most: number;
}

/**
 * Said at a field while its text is too long to be saved. No `maxlength` at the field: the browser would cut what is
 * pasted or dropped to it without a word.
 */
export function TooLong({ id, text, most }: Props) {
  const { say } = useWords();
  if (!isTooLong(text, most)) return null;
  return (
    <p class="row-problem tiny" id={id} role="alert">
      {say('popup.tooLong', { most })}
    </p>
  );
}
