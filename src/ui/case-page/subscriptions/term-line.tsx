import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withFact } from '../../../domain/law/purchase-facts.ts';
import type { Subscription } from '../../../domain/subscriptions/subscription.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { DateToCalendar } from '../calendar/case-dates.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';
import { datedDay } from '../frame/day-words.ts';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';
import { useLeftForm } from '../frame/use-left-form.ts';

interface Props {
  readonly row: CaseRow;
  readonly found: Subscription;
  readonly today: Day;
  readonly isOpen: boolean;
}

/** When the fixed term ends, asked for where it is not known. */
export function TermLine({ row, found: { termEndsOn }, today, isOpen }: Props) {
  const words = useWords();
  const [isChanging, setChanging] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  // A day that was typed and not saved is shown again by itself.
  useLeftForm(row.id, 'term', () => {
    setChanging(true);
    setLeft(true);
  });
  if (isOpen && (termEndsOn === undefined || isChanging))
    return (
      <TermForm
        row={row}
        termEndsOn={termEndsOn}
        isChanging={isChanging && termEndsOn !== undefined}
        wasLeft={wasLeft}
        onBack={() => setChanging(true)}
        onDone={() => {
          setChanging(false);
          setLeft(false);
          requestAnimationFrame(() => focusIfLost(change.current));
        }}
      />
    );
  if (termEndsOn === undefined) return null;
  return (
    <div class="subscription-row">
      <p>
        {termEndsOn === null ? (
          words.say('subscription.noTerm')
        ) : (
          <Time of={termEndsOn}>
            {words.say(termEndsOn < today ? 'subscription.termOver' : 'subscription.termEnds', {
              day: datedDay(words.language, termEndsOn, today),
            })}
          </Time>
        )}
      </p>
      {isOpen && (
        <>
          <DateToCalendar kind="term-end" subject="term" of={words.say('due.calendar.termEnd')} />
          <Button look="quiet" small buttonRef={change} onPress={() => setChanging(true)}>
            {words.say('subscription.changeTerm')}
          </Button>
        </>
      )}
    </div>
  );
}

interface FormProps {
  readonly row: CaseRow;
  readonly termEndsOn: Day | null | undefined;
  /** It is known and being changed: takes the focus unless it was left so, and can be left. */
  readonly isChanging: boolean;
  readonly wasLeft: boolean;
  readonly onDone: () => void;
  /** What was given up is taken back: opens the form again. */
  readonly onBack: () => void;
}

function TermForm({ row, termEndsOn, isChanging, wasLeft, onDone, onBack }: FormProps) {
  const words = useWords();
  const { busy, failed, correct } = useUndoableCase(row);
  const start = { day: termEndsOn ?? '' };
  const giveUpDraft = useGivingUp();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (isChanging && !wasLeft) form.current?.querySelector('input')?.focus();
  }, []);
  const { draft, change, drop, giveUp } = useFormDraft(
    { caseId: row.id, form: 'term' },
    start,
    ({ day }) => day === start.day,
  );
  const [isWrong, setWrong] = useState(false);
  const { purchase } = row.facts;
  const keep = async (endDate: Day | null): Promise<void> => {
    const facts = { ...row.facts, purchase: withFact(purchase, 'endDate', endDate) };
    if (!(await correct(facts, words.say('subscription.termSaved')))) return;
    await drop().catch((thrown: unknown) => console.error(thrown));
    onDone();
  };
  const leave = (): void => {
    giveUpDraft(giveUp, onBack);
    onDone();
  };
  const typed = draft?.day ?? start.day;
  return (
    <form
      class="subscription-form"
      ref={form}
      noValidate
      onKeyDown={onEscape(isChanging && !busy ? leave : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        const day = parseDay(typed);
        const isPossible = day !== undefined && day >= (purchase.transactionDate ?? day);
        setWrong(!isPossible);
        if (isPossible) void keep(day);
      }}
    >
      <p>{words.say('subscription.askTerm')}</p>
      <DateField
        label={words.say('subscription.lastDay')}
        name="term-end"
        value={typed}
        onValue={(day) => {
          change({ day });
          setWrong(false);
        }}
        readOnly={busy}
        error={isWrong ? words.say('subscription.wrongDay') : undefined}
      />
      <div class="form-acts">
        <Button submit small look="primary" busy={busy}>
          {words.say('common.save')}
        </Button>
        <Button small busy={busy} onPress={() => void keep(null)}>
          {words.say('subscription.isOpen')}
        </Button>
        {isChanging && (
          <Button look="quiet" small busy={busy} onPress={leave}>
            {words.say('common.cancel')}
          </Button>
        )}
      </div>
      <SaveError code={failed} />
    </form>
  );
}
