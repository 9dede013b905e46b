import { useState } from 'preact/hooks';
import { LADDER_KINDS } from '../../../domain/ladder/place.ts';
import type { Day } from '../../../domain/time/day.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { ClosedSummary } from '../closing/closed-summary.tsx';
import { ClosingForm } from '../closing/closing-form.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { LadderLine } from '../ladder/ladder-line.tsx';
import { NextCard } from './next-card.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
  readonly onAdding: (adding: Adding) => void;
  /** The form that ends the case is open. */
  readonly isClosing: boolean;
  readonly onClosing: (isClosing: boolean) => void;
}

const KINDS = [...LADDER_KINDS, 'closing'] as const;

/** What guides through a case: the one next thing to do and the ladder; once it has ended, how. */
export function CaseGuide({ row, today, onAdding, isClosing, onClosing }: Props) {
  const [isOpened, setOpened] = useState(false);
  // What was typed and not saved is shown again by itself.
  useLeftForm(row.id, 'closing', () => onClosing(true));
  const live = useLive((db) => listOfKinds(db, row.id, KINDS), ['guide', row.id]);
  if (live.state !== 'read') return null;
  const entries = live.value;
  const showLadder = (): void => {
    setOpened(true);
    requestAnimationFrame(() => document.getElementById('ladder')?.focus());
  };
  const finishClosing = (): void => {
    onClosing(false);
    requestAnimationFrame(() =>
      focusIfLost(document.getElementById('next-step') ?? document.querySelector<HTMLElement>('main h1')),
    );
  };
  const isOpen = row.facts.status === 'open';
  return (
    <>
      {!isOpen && <ClosedSummary row={row} entries={entries} />}
      {isOpen && isClosing && <ClosingForm row={row} entries={entries} onDone={finishClosing} />}
      {isOpen && !isClosing && (
        <NextCard row={row} entries={entries} today={today} onAdding={onAdding} onLadder={showLadder} />
      )}
      <LadderLine
        row={row}
        entries={entries}
        today={today}
        isOpened={isOpened}
        onToggle={() => setOpened((was) => !was)}
        onAdding={onAdding}
        onClose={() => onClosing(true)}
      />
    </>
  );
}
