import './contact-view.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallInput } from '../../contract/calls.ts';
import type { CaseFacts } from '../../domain/case/case.ts';
import { fillPurchase } from '../../domain/case/fill-purchase.ts';
import { emptyPurchase, unknownPurchase } from '../../domain/case/purchase.ts';
import { hostKind } from '../../domain/detect/shop-host.ts';
import { codeOf } from '../../domain/errors.ts';
import { placeOfCase, placeOfPage } from '../../platform/contact-drafts.ts';
import { ask } from '../../platform/messaging.ts';
import { CallDesk } from '../contact/call-desk.tsx';
import { ContactForm } from '../contact/contact-form.tsx';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { CallLaw } from './call-law.tsx';
import { CaseCard } from './case-card.tsx';
import { type CaseChoice, targetOf, withoutGone } from './case-choice.ts';
import { Clipped } from './clipped.tsx';
import { draftKeyOf, originOf } from './draft-key.ts';
import { fieldsOf, seenFactsOf } from './fields.ts';
import { siteNameOf } from './hindrance.ts';
import { OpenBeside } from './open-beside.tsx';
import { proposedTitle } from './proposed-title.ts';
import type { Session } from './session.ts';
import type { PopupState } from './state.ts';
import { useKnown } from './use-known.ts';
import { usePlaceShown } from './use-place-shown.ts';
import { useRunning } from './use-running.ts';

interface Props {
  readonly session: Session;
  readonly state: PopupState;
  readonly choice: CaseChoice | undefined;
  readonly onBack: () => void;
  readonly onShow: (place: CallInput<'case.show'>) => void;
  readonly onLeave: () => void;
}

/** What is said once; `undo` takes back what was done. */
interface Told {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
  readonly isBad?: true;
}

/** Writing a call or chat down from the popup: the case, the call that runs, the form; and the way to the panel. */
export function ContactView(props: Props) {
  const { session, state, onBack, onShow, onLeave } = props;
  const [running, setTimer] = useRunning();
  const words = useWords();
  const { say } = words;
  const { page, draft, start } = state;
  const fields = fieldsOf(state.findings, draft, session.today);
  const title = proposedTitle(words, fields, siteNameOf(page.url), page.title, state.shop?.offer);
  const [madeId, setMadeId] = useState<string>();
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const [goneId, setGoneId] = useState<string>();
  const isKnown = useKnown(session);
  // A call that is pressed for at once must not make a case beside the one that is meant.
  const choice = isKnown || running?.timer ? withoutGone(props.choice, goneId) : undefined;
  const [told, setTold] = useState<Told>();
  const heading = useRef<HTMLHeadingElement>(null);
  const caseId = madeId ?? (choice?.to === 'case' ? choice.one.id : undefined);
  const typedOn = { page: draftKeyOf(page), tabId: page.tabId, origin: originOf(page.url) };
  const place = caseId === undefined ? placeOfPage(typedOn.page) : placeOfCase(caseId);
  const shown = usePlaceShown(place, typedOn);

  useLayoutEffect(() => heading.current?.focus(), []);

  const pageHost = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const host = pageHost !== '' && hostKind(pageHost) === 'shop' ? pageHost : undefined;
  const seen = seenFactsOf(fields);

  const caseToOpen = (): { caseId: string; facts?: CaseFacts } => {
    if (caseId !== undefined) return { caseId };
    const target = choice && targetOf(choice, draft, title);
    const facts: CaseFacts = {
      title: target?.to === 'new' ? target.title : title,
      status: 'open',
      purchase: fillPurchase(host === undefined ? unknownPurchase : emptyPurchase, seen),
      hosts: host === undefined ? [] : [host],
    };
    return { caseId: newId, facts };
  };
  const caseToSaveTo = async (): Promise<string> => {
    const { caseId: wanted, facts } = caseToOpen();
    if (!facts) return wanted;
    const made = await ask('case.create', { caseId: wanted, facts });
    setMadeId(made.caseId);
    return made.caseId;
  };
  /** A case that is gone is not saved to, and its id is used up. */
  const onCaseGone = (id: string, isGone: boolean): void => {
    setGoneId(isGone ? id : undefined);
    setMadeId(isGone ? undefined : id);
    if (isGone) setNewId(crypto.randomUUID());
  };
  const undoIn = async (id: string, undo: () => Promise<void>): Promise<void> => {
    await undo();
    if (id === newId && (await ask('case.unmake', { caseId: id })).isGone) onCaseGone(id, true);
  };
  const tell = (text: string, undo?: () => void): void => {
    const run = (): void => {
      setTold(undefined);
      undo?.();
    };
    setTold({ text, undo: undo && run });
  };
  const takeBack = (undo: () => Promise<void>): void => {
    undo().catch((thrown: unknown) => {
      console.error(thrown);
      setTold({ text: say(`errors.${codeOf(thrown)}`), isBad: true });
    });
  };
  if (!running) return null;
  const isCalling = running.timer !== undefined;
  return (
    <main class="popup-main contact-view">
      <div class="contact-view-head">
        <h2 tabIndex={-1} ref={heading} class="contact-view-title">
          {say(isCalling ? 'call.title' : 'contact.title')}
        </h2>
        <Button look="quiet" small icon="back" onPress={onBack}>
          {say('contact.back')}
        </Button>
      </div>
      {isCalling && (
        <p class="small muted">
          <Clipped>{running.caseTitle ?? (choice?.to === 'case' ? choice.one.title : title)}</Clipped>
        </p>
      )}
      {!isCalling && madeId === undefined && (
        <CaseCard
          session={session}
          choice={choice}
          cases={start?.cases ?? []}
          draft={draft}
          title={title}
          site={siteNameOf(page.url)}
          asksCase={false}
          isLocked={false}
        />
      )}
      <div role="status">
        {told && (
          <Notice small tone={told.isBad ? 'late' : 'good'}>
            {told.text}
            {told.undo && (
              <Button look="quiet" small icon="undo" onPress={told.undo}>
                {say('common.undo')}
              </Button>
            )}
          </Notice>
        )}
      </div>
      {(isCalling || choice?.to !== 'ask' || madeId !== undefined) && choice && (
        <>
          <OpenBeside caseToOpen={caseToOpen} typedOn={typedOn.page} onLeave={onLeave} />
          <CallDesk
            caseId={running.timer?.caseId ?? caseId}
            caseToSaveTo={caseToSaveTo}
            running={running}
            onTimer={setTimer}
            onShowCase={(id) => onShow({ caseId: id })}
            onCaseGone={onCaseGone}
            law={(asked) => <CallLaw asked={asked} onTold={tell} />}
            onTold={tell}
          />
          {!isCalling && shown === place && (
            <ContactForm
              key={caseId ?? 'new'}
              place={place}
              caseId={caseId}
              knownBy={{ host, merchant: seen.merchant }}
              caseToSaveTo={caseToSaveTo}
              takesFocus={false}
              leaveLabel={say('contact.discard')}
              onGivenUp={(undo) => tell(say('contact.dropped'), () => takeBack(undo))}
              onSaved={(saved, undo) =>
                tell(say('contact.savedIn', { caseTitle: saved.caseTitle }), () =>
                  takeBack(() => undoIn(saved.caseId, undo)),
                )
              }
            />
          )}
        </>
      )}
    </main>
  );
}
