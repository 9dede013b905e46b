import { useState } from 'preact/hooks';
import type { Purchase } from '../../../domain/case/purchase.ts';
import type { AskedFact } from '../../../domain/next/cancel-step.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { type PurchaseProblem, problemOfDay } from './purchase-values.ts';

interface Props {
  readonly caseId: string;
  readonly fact: AskedFact;
  readonly purchase: Purchase;
  readonly today: Day;
  readonly busy: boolean;
  readonly onDay: (day: Day) => Promise<boolean>;
  /** It did not happen: not the same as not knowing when. */
  readonly onNo: () => Promise<boolean>;
  readonly onUnknown: () => Promise<boolean>;
}

/** Asks for the day of one fact, and takes "not yet" and "I don't know" for answers. */
export function AskDay({ caseId, fact, purchase, today, busy, onDay, onNo, onUnknown }: Props) {
  const words = useWords();
  const { draft, change, drop } = useFormDraft(
    { caseId, form: `day ${fact}` },
    { day: '' },
    ({ day }) => day === '',
  );
  const typed = draft?.day ?? '';
  const [problem, setProblem] = useState<PurchaseProblem>();

  // What is saved needs no draft; what could not be saved keeps it.
  const finish = (saving: Promise<boolean>): void => {
    saving.then((saved) => (saved ? drop() : undefined)).catch((thrown: unknown) => console.error(thrown));
  };
  const save = (): void => {
    const day = parseDay(typed);
    const found =
      problemOfDay(typed, today) ??
      (fact === 'receivedDate' && day && purchase.transactionDate && day < purchase.transactionDate
        ? 'received-before-order'
        : undefined);
    setProblem(found);
    if (!found && day) finish(onDay(day));
  };

  return (
    <form
      class="ask-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DateField
        label={words.say('case.next.dayLabel')}
        value={typed}
        onValue={(value) => {
          change({ day: value });
          setProblem(undefined);
        }}
        max={today}
        error={problem && words.say(`case.purchase.wrong.${problem}`)}
      />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('case.next.keepDay')}
        </Button>
        {purchase[fact] !== null && (
          <Button busy={busy} onPress={() => finish(onNo())}>
            {words.say(fact === 'receivedDate' ? 'case.next.notYet' : 'case.next.neverCame')}
          </Button>
        )}
        <Button look="quiet" onPress={() => finish(onUnknown())}>
          {words.say('case.next.dontKnow')}
        </Button>
      </div>
    </form>
  );
}
