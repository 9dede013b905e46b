import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CallInput } from '../../contract/calls.ts';
import type { Place } from '../../domain/detect/finding.ts';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { AwaitedTerms } from './awaited-terms.tsx';
import { CaseCard } from './case-card.tsx';
import type { CaseChoice } from './case-choice.ts';
import { doublesOf } from './doubles.ts';
import { hasWords } from './draft.ts';
import { fieldsOf } from './fields.ts';
import { foundItems, keptItems } from './found-items.ts';
import { FoundList } from './found-list.tsx';
import { siteNameOf } from './hindrance.ts';
import { NoteBox } from './note-box.tsx';
import { proposedTitle } from './proposed-title.ts';
import { SaveBar } from './save-bar.tsx';
import type { Session } from './session.ts';
import type { EditingState, PopupState, SaveKind, SavingState } from './state.ts';
import { useDoubleNotice, useOrderChoice, useShopSigns } from './use-later-view.ts';

interface Props {
  readonly session: Session;
  readonly state: PopupState;
  readonly phase: EditingState | SavingState;
  readonly choice: CaseChoice | undefined;
  /** What was begun goes on in the page, by hand: the popup is in the way. */
  readonly onLeave: () => void;
  /** Opens the checklist before buying. */
  readonly onBuying: () => void;
  readonly onShow: (place: CallInput<'case.show'>) => void;
}

/** Before the save: where it goes, what was found, what is typed, the one big button. */
export function EditingView({ session, state, phase, choice, onLeave, onBuying, onShow }: Props) {
  const words = useWords();
  const { say } = words;
  const { draft, hindrance, start } = state;
  const note = useRef<HTMLTextAreaElement>(null);
  const scrolled = useRef<HTMLDivElement>(null);
  const fields = fieldsOf(state.findings, draft, session.today);
  const title = proposedTitle(words, fields, siteNameOf(state.page.url), state.page.title, state.shop?.offer);
  const isLocked = phase.is === 'saving';
  const asksCase = phase.is === 'editing' && phase.asksCase;
  const error = phase.is === 'editing' ? phase.error : undefined;
  const earlier = phase.is === 'editing' ? phase.earlier : undefined;
  const save = (kind: SaveKind): void => {
    void session.save(kind, title).then((isByHand) => isByHand && onLeave());
  };
  const showPlace = (place: Place): void => void session.showPlace(place);
  const awaited = hindrance ? undefined : start?.awaitedTerms;
  const buying = session.buying();
  const ShopSigns = useShopSigns(!hindrance);
  const OrderChoice = useOrderChoice(!hindrance);
  const doubles = hindrance
    ? []
    : doublesOf(
        fields,
        keptItems(state.findings, draft),
        state.page.url,
        start?.cases ?? [],
        choice,
        session.today,
      );
  const DoubleNotice = useDoubleNotice(doubles.length > 0);
  const main = hindrance ? 'note' : 'screenshot';

  // The note first: the one thing that only the shopper knows can be typed at once, and Enter saves from there too.
  useLayoutEffect(() => note.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (asksCase) scrolled.current?.scrollTo({ top: 0 });
  }, [asksCase]);

  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(awaited && !awaited.doubt ? 'terms' : main);
        }}
      >
        <div class="popup-main" ref={scrolled}>
          {start?.dataLost && (
            <Notice small tone="late" urgent>
              {say('popup.dataLost')}
            </Notice>
          )}
          {!state.isDraftKept && (
            <Notice small tone="late" urgent>
              {say('popup.notKept')}
            </Notice>
          )}
          {earlier && (
            <Notice small tone="calm">
              {say(earlier.evidenceId ? 'popup.saved.earlierScreenshot' : 'popup.saved.earlierNote')}
            </Notice>
          )}
          {awaited && (
            <Notice small tone="calm">
              <AwaitedTerms awaited={awaited} />
            </Notice>
          )}
          <CaseCard
            session={session}
            choice={choice}
            cases={start?.cases ?? []}
            draft={draft}
            title={title}
            site={siteNameOf(state.page.url)}
            asksCase={asksCase}
            isLocked={isLocked}
          />
          {ShopSigns && buying && (
            <ShopSigns
              buying={buying}
              today={session.today}
              popup={state}
              isLocked={isLocked}
              onOpen={onBuying}
              onShow={onShow}
            />
          )}
          {!hindrance && OrderChoice && state.findings.orders && state.findings.orders.length > 0 && (
            <OrderChoice
              orders={state.findings.orders}
              chosen={draft.edited.orderNumber}
              isLocked={isLocked}
              onChoose={(order) => session.edit({ edit: 'order', order })}
              onShow={showPlace}
            />
          )}
          {!hindrance && (
            <FoundList
              session={session}
              fields={fields}
              items={foundItems(state.findings, draft)}
              isReading={state.reading === 'under-way'}
              isCut={state.findings.cut === true}
              isPlaceGone={state.isPlaceGone}
              isLocked={isLocked}
            />
          )}
          {DoubleNotice && <DoubleNotice doubles={doubles} />}
          <NoteBox
            draft={draft}
            foundAgent={state.findings.agentName}
            isLocked={isLocked}
            noteRef={note}
            onEdit={session.edit}
            onShow={showPlace}
            onEnter={() => save(main)}
          />
        </div>
        <SaveBar
          kind={main}
          hindrance={hindrance}
          saving={isLocked ? phase : undefined}
          error={error}
          hasWords={hasWords(draft)}
          awaited={awaited}
          keepsHtml={draft.keepsHtml === true}
          onKeepHtml={(on) => session.edit({ edit: 'html', on })}
          onSave={save}
          onStop={session.stop}
          onBuying={onBuying}
        />
      </form>
    </main>
  );
}
