import { useId } from 'preact/hooks';
import { CopyButton } from '../../kit/copy-button.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly label: string;
  readonly hash: string;
}

/** A hash with its name, to be read, selected and copied. */
export function HashField({ label, hash }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <label class="viewer-label" for={id}>
        {label}
      </label>
      <div class="hash-field">
        <textarea
          id={id}
          class="hash-value"
          dir="ltr"
          rows={3}
          readOnly
          value={hash}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton
          text={hash}
          label={words.say('case.viewer.copyHash')}
          doneLabel={words.say('common.copied')}
        />
      </div>
    </>
  );
}
