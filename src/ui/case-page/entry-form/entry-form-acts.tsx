import type { ErrorCode } from '../../../domain/errors.ts';
import { KeptLine } from '../../contact/kept-line.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly busy: boolean;
  readonly failed: ErrorCode | undefined;
  /** What was typed is kept as a draft. */
  readonly isKept: boolean;
  /** It was typed over an older wording of what is corrected. */
  readonly isOutdated?: boolean;
  readonly isCorrection: boolean;
  readonly saveLabel: string;
  readonly onDiscard: () => void;
}

/** The foot of a form of an entry: why it was not saved, the ways out, and whether what was typed is kept. */
export function EntryFormActs(props: Props) {
  const { busy, failed, isKept, isOutdated, isCorrection, saveLabel, onDiscard } = props;
  const words = useWords();
  return (
    <>
      {isOutdated && (
        <Notice tone="warn" small>
          {words.say('case.entry.outdated')}
        </Notice>
      )}
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : saveLabel}
        </Button>
        <Button look="quiet" busy={busy} onPress={onDiscard}>
          {words.say(isCorrection ? 'common.cancel' : 'case.entry.discard')}
        </Button>
        <KeptLine isKept={isKept} />
      </div>
    </>
  );
}
