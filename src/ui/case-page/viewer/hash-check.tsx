import { useEffect, useId, useState } from 'preact/hooks';
import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { matchesRecord } from './matches-record.ts';

interface Props {
  readonly facts: CaptureFacts;
  readonly bytes: ArrayBuffer | undefined;
  /** What the chain holds of this screenshot: the row alone could have been changed with the bytes. */
  readonly record: ChainRecord | undefined;
}

/** The hash as it was recorded, and whether the bytes in the store are what the chain's record says. */
export function HashCheck({ facts, bytes, record }: Props) {
  const words = useWords();
  const id = useId();
  const [isSame, setSame] = useState<boolean>();

  useEffect(() => {
    let left = false;
    setSame(undefined);
    if (bytes)
      matchesRecord(bytes, facts, record).then(
        (same) => !left && setSame(same),
        (thrown: unknown) => console.error(thrown),
      );
    return () => {
      left = true;
    };
  }, [bytes, facts, record]);

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
        {bytes && isSame === undefined && <p class="small muted">{words.say('case.viewer.checking')}</p>}
        {isSame && (
          <Notice tone="good">
            <strong>{words.say('case.viewer.identical')}</strong>
          </Notice>
        )}
        {isSame === false && (
          <Notice tone="late" title={words.say('case.viewer.differs')}>
            <p>{words.say('case.viewer.differsWhy')}</p>
          </Notice>
        )}
      </div>
      <p class="tiny muted">{words.say('case.viewer.hashSays')}</p>
    </div>
  );
}
