import './save-bar.css';
import type { ErrorCode } from '../../domain/errors.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';
import type { Hindrance } from './hindrance.ts';
import { EnterSign } from './signs.tsx';
import type { SaveKind } from './state.ts';

interface Props {
  /** What the big button does. */
  readonly kind: SaveKind;
  readonly hindrance: Hindrance | undefined;
  /** What is being saved right now. */
  readonly saving: SaveKind | undefined;
  readonly error: ErrorCode | undefined;
  readonly hasWords: boolean;
  readonly onSaveNote: () => void;
}

/** The one big button, with what stands in its way. Always in sight, under what scrolls. */
export function SaveBar({ kind, hindrance, saving, error, hasWords, onSaveNote }: Props) {
  const { say } = useWords();
  const isIdle = kind === 'note' && !hasWords;
  return (
    <div class="save-bar">
      {hindrance && (
        <Notice small tone="calm">
          <p>
            <strong>{say(`popup.hindrance.${hindrance}`)}</strong> {say('popup.hindrance.whatNow')}
          </p>
        </Notice>
      )}
      {error && (
        <Notice small tone="late" urgent>
          {say(`errors.${error}`)}
        </Notice>
      )}
      <Button
        look="primary"
        submit
        busy={saving !== undefined || isIdle}
        icon={kind === 'note' ? 'note' : 'camera'}
      >
        <span>{say(saving ? SAYS_SAVING[saving] : SAYS_SAVE[kind])}</span>
        {saving ? <span class="spinner" /> : <EnterSign />}
      </Button>
      {kind === 'screenshot' && hasWords && (
        <Button look="quiet" small busy={saving !== undefined} onPress={onSaveNote}>
          {say('popup.save.noteOnly')}
        </Button>
      )}
    </div>
  );
}

const SAYS_SAVE = { screenshot: 'popup.save.screenshot', note: 'popup.save.note' } as const;
const SAYS_SAVING = {
  screenshot: 'popup.save.savingScreenshot',
  note: 'popup.save.savingNote',
} as const;
