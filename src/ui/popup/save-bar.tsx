import './save-bar.css';
import type { PopupStart } from '../../contract/calls.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { CaptureProgress } from './capture-progress.tsx';
import type { Hindrance } from './hindrance.ts';
import { EnterSign } from './signs.tsx';
import type { SaveKind, SavingState } from './state.ts';
import { WaysMenu } from './ways-menu.tsx';

interface Props {
  /** What the big button does. */
  readonly kind: 'screenshot' | 'note';
  readonly hindrance: Hindrance | undefined;
  /** What is being saved right now. */
  readonly saving: SavingState | undefined;
  readonly error: ErrorCode | undefined;
  readonly hasWords: boolean;
  /** A case waits for the terms that this page is: keeping them is what the big button does then. */
  readonly awaited: PopupStart['awaitedTerms'];
  readonly keepsHtml: boolean;
  readonly onKeepHtml: (on: boolean) => void;
  readonly onSave: (kind: SaveKind) => void;
  readonly onStop: () => void;
  readonly onBuying: () => void;
}

/** The one big button, with what stands in its way. Always in sight, under what scrolls. */
export function SaveBar(props: Props) {
  const { kind, hindrance, saving, error, hasWords, awaited } = props;
  const { say } = useWords();
  const isTerms = awaited && !awaited.doubt;
  const isIdle = kind === 'note' && !hasWords;
  const way = saving?.kind;
  if (saving && way !== undefined && way !== 'note' && way !== 'screenshot') {
    return (
      <div class="save-bar">
        <CaptureProgress way={way} phase={saving} onStop={props.onStop} />
      </div>
    );
  }
  const isSaving = way === 'note' || way === 'screenshot';
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
      <div class="save-row">
        <Button look="primary" submit busy={isSaving || isIdle} icon={kind === 'note' ? 'note' : 'camera'}>
          <span>
            {isTerms && !isSaving
              ? say('popup.terms.keep')
              : say(isSaving ? SAYS_SAVING[way] : SAYS_SAVE[kind])}
          </span>
          {isSaving ? <span class="spinner" /> : <EnterSign />}
        </Button>
        {!hindrance && (
          <WaysMenu
            isLocked={isSaving}
            keepsHtml={props.keepsHtml}
            onKeepHtml={props.onKeepHtml}
            onCapture={props.onSave}
            onBuying={props.onBuying}
          />
        )}
      </div>
      {awaited && (
        <Button
          look="quiet"
          small
          busy={isSaving}
          onPress={() => props.onSave(isTerms ? 'screenshot' : 'terms')}
        >
          {say(isTerms ? 'popup.save.screenshot' : 'popup.terms.keepAnyway')}
        </Button>
      )}
      {kind === 'screenshot' && hasWords && (
        <Button look="quiet" small busy={isSaving} onPress={() => props.onSave('note')}>
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
