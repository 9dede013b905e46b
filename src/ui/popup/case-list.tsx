import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseSummary } from '../../contract/calls.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { type CaseChoice, likelyFirst } from './case-choice.ts';
import { Clipped } from './clipped.tsx';
import { FolderSign } from './signs.tsx';

/** Shown before "all": as many as one takes in at a glance. */
const FIRST_FEW = 4;

/** Several names share a line: none may push the others out. */
const NAME_CHARACTERS = 32;

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly site: string;
  readonly choice: CaseChoice | undefined;
  /** The shopper asked for the list, or must choose now. */
  readonly takesFocus: boolean;
  /** The id of a case, or `new`. */
  readonly onChoose: (chosen: string) => void;
}

/** The open cases and a new one: one press chooses. */
export function CaseList({ cases, site, choice, takesFocus, onChoose }: Props) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const sorted = likelyFirst(cases, site);
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_FEW);
  const chosenId = choice?.to === 'case' ? choice.one.id : choice?.to;
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  return (
    <ul class="case-list">
      {shown.map((one, at) => (
        <li key={one.id}>
          <button
            type="button"
            class="case-option"
            ref={at === 0 ? first : null}
            aria-current={one.id === chosenId ? 'true' : undefined}
            onClick={() => onChoose(one.id)}
          >
            <FolderSign />
            <span class="case-text">
              <Clipped>{one.title}</Clipped>
              <span class="clip tiny muted">
                <CaseNames one={one} />
              </span>
            </span>
            {one.id === chosenId && <Icon name="check" />}
          </button>
        </li>
      ))}
      {!isWhole && sorted.length > FIRST_FEW && (
        <li>
          <Button look="quiet" small onPress={() => setWhole(true)}>
            {say('popup.case.showAll', { count: sorted.length })}
          </Button>
        </li>
      )}
      <li>
        <button
          type="button"
          class="case-option"
          aria-current={chosenId === 'new' ? 'true' : undefined}
          onClick={() => onChoose('new')}
        >
          <span class="case-plus">
            <Icon name="plus" />
          </span>
          <span class="case-text">{say('popup.case.newCase')}</span>
          {chosenId === 'new' && <Icon name="check" />}
        </button>
      </li>
    </ul>
  );
}

// What tells two cases apart beside their titles.
function CaseNames({ one }: { readonly one: CaseSummary }) {
  const { say } = useWords();
  return (
    <>
      {one.merchant && (
        <>
          <Value most={NAME_CHARACTERS}>{one.merchant}</Value> ·{' '}
        </>
      )}
      {one.orderNumber && (
        <>
          <Value code most={NAME_CHARACTERS}>
            {one.orderNumber}
          </Value>{' '}
          ·{' '}
        </>
      )}
      {say('popup.case.entries', { count: one.entryCount })}
    </>
  );
}
