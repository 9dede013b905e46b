import { useEffect, useId, useState } from 'preact/hooks';
import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import { sha256OfBytes } from '../../../domain/chain/hash.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly facts: CaptureFacts;
  readonly bytes: ArrayBuffer | undefined;
}

/** The hash as it was recorded, and whether the bytes in the store still give it. */
export function HashCheck({ facts, bytes }: Props) {
  const words = useWords();
  const id = useId();
  const [computed, setComputed] = useState<string>();

  useEffect(() => {
    let left = false;
    setComputed(undefined);
    if (bytes)
      sha256OfBytes(bytes).then(
        (hash) => !left && setComputed(hash),
        (thrown: unknown) => console.error(thrown),
      );
    return () => {
      left = true;
    };
  }, [bytes]);

  return (
    <div class="hash-check">
      <label class="viewer-label" for={id}>
        {words.say('case.viewer.hash')}
      </label>
      <div class="hash-field">
        <textarea
          id={id}
          class="hash-value"
          dir="ltr"
          rows={3}
          readOnly
          value={facts.sha256}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton
          text={facts.sha256}
          label={words.say('case.viewer.copyHash')}
          doneLabel={words.say('common.copied')}
        />
      </div>
      <div role="status">
        {bytes && computed === undefined && <p class="small muted">{words.say('case.viewer.checking')}</p>}
        {computed === facts.sha256 && (
          <Notice tone="good">
            <strong>{words.say('case.viewer.identical')}</strong>
          </Notice>
        )}
        {computed !== undefined && computed !== facts.sha256 && (
          <Notice tone="late" title={words.say('case.viewer.differs')}>
            <p>{words.say('case.viewer.differsWhy')}</p>
          </Notice>
        )}
      </div>
      <p class="tiny muted">{words.say('case.viewer.hashSays')}</p>
    </div>
  );
}
