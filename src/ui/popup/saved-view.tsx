import './saved-view.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallInput, Saved, SeenFacts } from '../../contract/calls.ts';
import { formatTime } from '../../words/format.ts';
import { lackSentences } from '../../words/verdict-words.ts';
import type { Words } from '../../words/words.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { IsolatedText } from '../kit/isolated-text.tsx';
import { Notice } from '../kit/notice.tsx';
import { Time } from '../kit/time.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import type { FieldName } from './fields.ts';
import type { Hindrance } from './hindrance.ts';
import type { Session } from './session.ts';
import type { SavedState } from './state.ts';

interface Props {
  readonly session: Session;
  readonly phase: SavedState;
  readonly hindrance: Hindrance | undefined;
  readonly onShow: (place: CallInput<'case.show'>) => void;
  /** Address of the terms that the page linked to. */
  readonly policyUrl: string | undefined;
  readonly onTerms: (place: CallInput<'terms.open'>) => void;
}

/** What a screen reader says of a save: what is missing too. */
export function toldSaved(words: Words, { caseTitle, verdict }: Saved): string {
  const lacks = lackSentences(words, verdict).join('; ');
  return lacks
    ? words.say('popup.saved.toldLacking', { case: caseTitle, lacks })
    : words.say('popup.saved.told', { case: caseTitle });
}

/** After the save: what was kept, where, when; and the ways on. */
export function SavedView({ session, phase, hindrance, onShow, policyUrl, onTerms }: Props) {
  const words = useWords();
  const { say, language } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const { saved, at, unsent, error, isUndoing } = phase;
  const { caseId, entryId, evidenceId, verdict } = saved;
  const lacks = lackSentences(words, verdict);
  const isLacking = lacks.length > 0;
  // The heading and not a button: Enter that is still held down must press nothing.
  useLayoutEffect(() => heading.current?.focus(), []);
  const lost = unsent
    .map((name) => say(name === 'title' ? 'popup.case.titleLabel' : `popup.found.names.${name}`))
    .join(', ');
  const other = (saved.differing ?? []).map((name) => say(`popup.found.names.${FIELD_OF[name]}`)).join(', ');
  return (
    <main class="popup-main saved">
      <div class="saved-head">
        <span class={isLacking ? 'saved-tick saved-lacking' : 'saved-tick'}>
          <Icon name={isLacking ? 'alert' : 'check'} large />
        </span>
        <div class="case-text">
          <h2 tabIndex={-1} ref={heading}>
            {say(
              isLacking ? 'popup.saved.lacking' : evidenceId ? 'popup.saved.screenshot' : 'popup.saved.note',
            )}
          </h2>
          <p class="small muted saved-where">
            <Clipped>{saved.caseTitle}</Clipped>
            {at && (
              <>
                <span aria-hidden="true">·</span>
                <Time class="num" of={at}>
                  {formatTime(language, at)}
                </Time>
              </>
            )}
          </p>
        </div>
      </div>
      {evidenceId !== undefined && <Thumbnail session={session} evidenceId={evidenceId} />}
      {isLacking && (
        <Notice small tone="warn">
          <ul class="saved-lacks">
            {lacks.map((lack) => (
              <li key={lack}>
                <IsolatedText>{lack}</IsolatedText>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lost && (
        <Notice small tone="warn">
          {say('popup.saved.unsent', { fields: lost })}
        </Notice>
      )}
      {other && (
        <Notice small tone="warn">
          {say('popup.saved.differing', { fields: other })}
        </Notice>
      )}
      {error && (
        <Notice small tone="late" urgent>
          {say(`errors.${error}`)}
        </Notice>
      )}
      <div class="saved-acts">
        <Button look="primary" icon="folder" onPress={() => onShow({ caseId, entryId })}>
          {say('popup.saved.open')}
        </Button>
        <Button icon="undo" busy={isUndoing} onPress={() => void session.undo()}>
          {say(isUndoing ? 'popup.saved.undoing' : 'popup.saved.undo')}
        </Button>
      </div>
      {policyUrl !== undefined && (
        <div class="saved-terms">
          <Button icon="external" onPress={() => onTerms({ caseId, url: policyUrl })}>
            {say('popup.terms.offer')}
          </Button>
          <p class="tiny muted">{say('popup.terms.opens')}</p>
        </div>
      )}
      <Button
        look="quiet"
        small
        icon={isLacking && !hindrance ? 'camera' : 'plus'}
        busy={isUndoing}
        onPress={() => void session.goOn()}
      >
        {say(hindrance ? 'popup.saved.anotherNote' : isLacking ? 'popup.saved.again' : 'popup.saved.another')}
      </Button>
    </main>
  );
}

// The popup's name of each fact.
const FIELD_OF = {
  merchant: 'merchant',
  orderNumber: 'orderNumber',
  total: 'total',
  transactionDate: 'orderDate',
  trackingNumber: 'trackingNumber',
  reference: 'reference',
  phone: 'phone',
  email: 'email',
  policyUrl: 'policyUrl',
  cancelUrl: 'cancelUrl',
  items: 'items',
} as const satisfies Record<keyof SeenFacts, FieldName | 'items'>;

function Thumbnail({ session, evidenceId }: { readonly session: Session; readonly evidenceId: string }) {
  const { say } = useWords();
  const [dataUrl, setDataUrl] = useState<string>();
  useEffect(() => {
    // Without a thumbnail the save stands as it is: only the small picture is missing here.
    session.thumbnail(evidenceId).then(setDataUrl, (thrown: unknown) => console.error(thrown));
  }, [session, evidenceId]);
  return (
    <div class="thumbnail">
      {dataUrl !== undefined && <img src={dataUrl} alt={say('popup.saved.thumbnail')} />}
    </div>
  );
}
