import { useEffect, useState } from 'preact/hooks';
import type { CallInput } from '../../contract/calls.ts';
import { isSamePage } from '../../domain/terms/address.ts';
import { useWords } from '../kit/words-provider.tsx';
import { caseChoiceOf } from './case-choice.ts';
import { EditingView } from './editing-view.tsx';
import { fieldsOf } from './fields.ts';
import { siteNameOf } from './hindrance.ts';
import { PageHeader } from './page-header.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { proposedTitle } from './proposed-title.ts';
import type { Session } from './session.ts';
import type { SaveKind } from './state.ts';
import { useBuyingView, useContactView, useSavedView } from './use-later-view.ts';
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
  const words = useWords();
  const { say } = words;
  const state = usePopupState(session);
  const [isBuying, setBuying] = useState(false);
  const [isCalling, setCalling] = useState(false);
  const ContactView = useContactView(isCalling);
  const BuyingView = useBuyingView(isBuying);
  // Loaded while it is saved, so that it is here by then.
  const later = useSavedView(state.phase.is !== 'editing');
  const buying = session.buying();
  const { phase, start } = state;
  const choice = start && caseChoiceOf(start.cases, state.match, state.draft.chosen);
  const show = (place: CallInput<'case.show'>): void => {
    session.show(place).then((isShown) => isShown && onLeave());
  };
  // What the page is itself need not be opened once more.
  const linked = state.findings.policyUrl?.value;
  const policyUrl = linked !== undefined && !isSamePage(linked, state.page.url) ? linked : undefined;
  const status =
    phase.is === 'saving'
      ? say(SAYS_SAVING[phase.kind])
      : phase.is === 'saved'
        ? (later?.toldSaved(words, phase.saved) ?? '')
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
        later && (
          <later.SavedView
            session={session}
            phase={phase}
            hindrance={state.hindrance}
            onShow={show}
            policyUrl={policyUrl}
            onTerms={(place) => {
              session.openTerms(place).then((isOpen) => isOpen && onLeave());
            }}
          />
        )
      ) : isCalling ? (
        ContactView && (
          <ContactView
            session={session}
            state={state}
            choice={choice}
            onBack={() => {
              setCalling(false);
              void session.goOn();
            }}
            onShow={show}
            onLeave={onLeave}
          />
        )
      ) : isBuying ? (
        BuyingView &&
        buying && (
          <BuyingView
            buying={buying}
            today={session.today}
            popup={state}
            title={proposedTitle(
              words,
              fieldsOf(state.findings, state.draft, session.today),
              siteNameOf(state.page.url),
              state.page.title,
              state.shop?.offer,
            )}
            onBack={() => {
              setBuying(false);
              void session.goOn();
            }}
            onLeave={onLeave}
            onShow={show}
          />
        )
      ) : (
        <EditingView
          session={session}
          state={state}
          phase={phase}
          choice={choice}
          onLeave={onLeave}
          onBuying={() => setBuying(true)}
          onShow={show}
        />
      )}
      <PopupFooter
        count={start?.cases.length}
        caseId={phase.is !== 'saved' && choice?.to === 'case' ? choice.one.id : undefined}
        onShow={show}
        onContact={isCalling || isBuying || phase.is !== 'editing' ? undefined : () => setCalling(true)}
      />
    </div>
  );
}

const SAYS_SAVING = {
  note: 'popup.save.savingNote',
  screenshot: 'popup.save.savingScreenshot',
  'full-page': 'popup.ways.working.full-page',
  region: 'popup.ways.working.region',
  element: 'popup.ways.working.element',
  strip: 'popup.ways.working.strip',
  chat: 'popup.ways.working.chat',
  selection: 'popup.ways.working.selection',
  terms: 'popup.ways.working.terms',
} as const satisfies Record<SaveKind, string>;
