import './case-card.css';
import { useRef, useState } from 'preact/hooks';
import type { CaseSummary } from '../../contract/calls.ts';
import type { Draft } from '../../platform/drafts.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { type CaseChoice, isTitleTooLong } from './case-choice.ts';
import { Clipped } from './clipped.tsx';
import { DueDate } from './due-date.tsx';
import { MOST_SHORT_CHARACTERS } from './limits.ts';
import type { Session } from './session.ts';
import { FolderSign } from './signs.tsx';
import { TooLong } from './too-long.tsx';
import { useCaseList } from './use-later-view.ts';

interface Props {
  readonly session: Session;
  /** Undefined until the worker told which cases there are. */
  readonly choice: CaseChoice | undefined;
  readonly cases: readonly CaseSummary[];
  readonly draft: Draft;
  /** Title that a new case gets while none is typed. */
  readonly title: string;
  readonly site: string;
  readonly asksCase: boolean;
  readonly isLocked: boolean;
}

/** The case that a save goes to, why it is this one, its nearest date, and the way to another. */
export function CaseCard(props: Props) {
  const { session, choice, cases, asksCase, isLocked } = props;
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const isAsked = choice?.to === 'ask';
  const isBySite = choice?.to === 'case' && choice.because === 'site';
  const CaseList = useCaseList(cases.length > 0);
  const choose = (chosen: string): void => {
    if (isLocked) return;
    session.edit({ edit: 'case', chosen });
    setOpen(false);
    // The list is gone; the focus stays where it was opened.
    change.current?.focus();
  };
  return (
    <section
      class={isAsked ? 'card case-card case-card-asks' : 'card case-card'}
      aria-labelledby="case-heading"
    >
      <h2 class={isAsked ? 'case-question' : 'unseen'} id="case-heading">
        {say(isAsked ? 'popup.case.ask' : 'popup.case.heading')}
      </h2>
      {!isAsked && (
        <div class="case-line">
          <FolderSign />
          <div class="case-text">
            {choice && <ChosenCase {...props} choice={choice} />}
            <div class={isBySite ? 'case-why case-why-long' : 'case-why'}>
              <span class="small muted">{choice ? <Why choice={choice} /> : '\u00a0'}</span>
              {cases.length > 0 && (
                <span class="case-acts">
                  {/* The site alone says little: a new case is as near as the one that is there. */}
                  {isBySite && (
                    <Button look="quiet" small icon="plus" busy={isLocked} onPress={() => choose('new')}>
                      {say('popup.case.newCase')}
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    small
                    expanded={isOpen}
                    busy={isLocked}
                    buttonRef={change}
                    onPress={() => setOpen(!isOpen)}
                  >
                    {say('popup.case.change')}
                  </Button>
                </span>
              )}
            </div>
          </div>
        </div>
      )}
      {choice?.to === 'case' && <DueDate urgent={choice.one.urgent} />}
      {isAsked && (
        <p class="case-alert" role="alert">
          {asksCase && say('popup.case.askFirst')}
        </p>
      )}
      {CaseList && (isAsked || (isOpen && choice)) && (
        <CaseList
          cases={cases}
          site={props.site}
          choice={choice}
          takesFocus={isOpen || asksCase}
          onChoose={choose}
        />
      )}
    </section>
  );
}

function ChosenCase({ session, choice, draft, title, isLocked }: Props & { readonly choice: CaseChoice }) {
  const { say } = useWords();
  if (choice.to === 'ask') return null;
  if (choice.to === 'case') {
    return (
      <div class="case-title">
        <Clipped>{choice.one.title}</Clipped>
      </div>
    );
  }
  const isLong = isTitleTooLong(draft);
  return (
    <>
      <input
        class="case-title case-title-input"
        name="title"
        type="text"
        autocomplete="off"
        dir="auto"
        aria-label={say('popup.case.titleLabel')}
        aria-invalid={isLong ? 'true' : undefined}
        aria-describedby={isLong ? 'title-long' : undefined}
        readOnly={isLocked}
        value={draft.newTitle ?? title}
        onInput={(event) => session.edit({ edit: 'title', value: event.currentTarget.value })}
      />
      <TooLong id="title-long" text={draft.newTitle ?? ''} most={MOST_SHORT_CHARACTERS} />
    </>
  );
}

function Why({ choice }: { readonly choice: CaseChoice }) {
  const { say } = useWords();
  if (choice.to === 'ask') return null;
  if (choice.to === 'new') return <>{say(BECAUSE_NEW[choice.because])}</>;
  return (
    <>
      {say(BECAUSE[choice.because])} · {say('popup.case.entries', { count: choice.one.entryCount })}
    </>
  );
}

const BECAUSE = {
  'order-number': 'popup.case.sameOrder',
  site: 'popup.case.sameSite',
  hand: 'popup.case.byHand',
} as const;
const BECAUSE_NEW = {
  first: 'popup.case.first',
  'no-match': 'popup.case.noMatch',
  hand: 'popup.case.newCase',
} as const;
