import { useEffect } from 'preact/hooks';
import type { CallInput } from '../../contract/calls.ts';
import { useWords } from '../kit/words-provider.tsx';
import { caseChoiceOf } from './case-choice.ts';
import { EditingView } from './editing-view.tsx';
import { PageHeader } from './page-header.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { SavedView } from './saved-view.tsx';
import type { Session } from './session.ts';
import { useOpening, usePopupState } from './use-session.ts';

interface Props {
  readonly opening: Promise<Session>;
  /** The full page was opened: the popup has nothing more to do. */
  readonly onLeave: () => void;
}

/** The popup, from its first paint on. */
export function Popup({ opening, onLeave }: Props) {
  const words = useWords();
  const session = useOpening(opening);
  useEffect(() => {
    document.title = words.say('app.name');
  }, [words]);
  return session ? <OpenPopup session={session} onLeave={onLeave} /> : <div class="popup" aria-busy="true" />;
}

function OpenPopup({ session, onLeave }: { readonly session: Session; readonly onLeave: () => void }) {
  const { say } = useWords();
  const state = usePopupState(session);
  const { phase, start } = state;
  const choice = start && caseChoiceOf(start.cases, state.match, state.draft.chosen);
  const show = (place: CallInput<'case.show'>): void => {
    session.show(place).then((isShown) => isShown && onLeave());
  };
  const status =
    phase.is === 'saving'
      ? say(phase.kind === 'note' ? 'popup.save.savingNote' : 'popup.save.savingScreenshot')
      : phase.is === 'saved'
        ? say('popup.saved.told', { case: phase.saved.caseTitle })
        : phase.isBack
          ? say('popup.saved.back')
          : '';
  return (
    <div class="popup">
      <div class="unseen" role="status">
        {status}
      </div>
      <PageHeader page={state.page} />
      {phase.is === 'saved' ? (
        <SavedView session={session} phase={phase} hindrance={state.hindrance} onShow={show} />
      ) : (
        <EditingView session={session} state={state} phase={phase} choice={choice} />
      )}
      <PopupFooter
        count={start?.cases.length}
        caseId={phase.is !== 'saved' && choice?.to === 'case' ? choice.one.id : undefined}
        onShow={show}
      />
    </div>
  );
}
