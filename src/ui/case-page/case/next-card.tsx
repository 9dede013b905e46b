import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../domain/case/entry.ts';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { withFact, withUnknown } from '../../../domain/law/purchase-facts.ts';
import type { AskedFact } from '../../../domain/next/cancel-step.ts';
import { nextStepOf } from '../../../domain/next/next-step.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Icon } from '../../kit/icon.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { movedWords } from '../questions/moved-words.ts';
import { useMoved } from '../questions/use-moved.ts';
import { AskDay } from './ask-day.tsx';
import { NextActs } from './next-acts.tsx';
import { nextWords } from './next-words.ts';
import { useUndoableCase } from './use-undoable-case.ts';

interface Props {
  readonly row: CaseRow;
  /** At least those of the kinds by which a ladder is told. */
  readonly entries: readonly Entry[];
  readonly today: Day;
  /** Opens the form for an entry. */
  readonly onAdding: (adding: Adding) => void;
  /** Opens the steps of the ladder. */
  readonly onLadder: () => void;
}

/** The one next action of a case, with its reason, and the way to do it right there. */
export function NextCard({ row, entries, today, onAdding, onLadder }: Props) {
  const words = useWords();
  // A fact that the shopper wants to enter although it is not asked for now: it came meanwhile, or was found.
  const [entering, setEntering] = useState<AskedFact>();
  const { busy, failed, correct } = useUndoableCase(row);
  const movedBy = useMoved(row.facts, today);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step, cancel } = useMemo(() => nextStepOf(row, entries, today), [row, entries, today]);
  const asked = entering ?? (step.step === 'ask' ? step.fact : undefined);
  const shown = asked
    ? ({ step: 'ask', fact: asked, ...(cancel?.safeBy && { safeBy: cancel.safeBy }) } as const)
    : step;
  const { title, why, quote, icon } = nextWords(shown, row.facts.purchase, today, words);

  const state = `${shown.step} ${asked ?? ''}`;
  const stateBefore = useRef(state);
  // The answer was taken and another question stands here now: the focus goes on to it instead of getting lost. Where it is
  // elsewhere it stays: what is next may change by what was done there.
  useEffect(() => {
    const { activeElement: active, body } = document;
    const isHere = active === body || heading.current?.closest('.next')?.contains(active) === true;
    if (stateBefore.current !== state && isHere) heading.current?.focus();
    stateBefore.current = state;
  }, [state]);

  const put = async (purchase: Purchase): Promise<boolean> => {
    const told = movedWords(movedBy(purchase), purchase.jurisdiction, today, words);
    const said = [words.say('ask.saved'), ...told].join(' · ');
    const saved = await correct({ ...row.facts, purchase }, said);
    if (saved) setEntering(undefined);
    return saved;
  };
  const answer = (fact: AskedFact, value: Day | null): Promise<boolean> =>
    put(withFact(row.facts.purchase, fact, value));
  const dontKnow = (fact: AskedFact): Promise<boolean> => put(withUnknown(row.facts.purchase, fact));

  return (
    <section class={`next next-${shown.step}`} aria-labelledby="next-step">
      <Icon name={icon} large />
      <div class="next-body">
        <p class="next-label tiny">{words.say('case.next.label')}</p>
        <h2 id="next-step" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {why.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {quote !== undefined && (
          <p>
            <Value most={300}>{quote}</Value>
          </p>
        )}
        {asked && (
          <AskDay
            key={asked}
            caseId={row.id}
            fact={asked}
            purchase={row.facts.purchase}
            today={today}
            busy={busy}
            onDay={(day) => answer(asked, day)}
            onNo={() => answer(asked, null)}
            onUnknown={() => dontKnow(asked)}
          />
        )}
        <SaveError code={failed} />
      </div>
      {!asked && (
        <div class="next-act">
          <NextActs
            caseId={row.id}
            step={shown}
            onAdding={onAdding}
            onEnter={setEntering}
            onLadder={onLadder}
          />
        </div>
      )}
    </section>
  );
}
