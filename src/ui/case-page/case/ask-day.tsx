import { useState } from 'preact/hooks';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { AskedFact } from './next-step.ts';
import { type PurchaseProblem, problemOfDay } from './purchase-values.ts';

interface Props {
  readonly fact: AskedFact;
  readonly purchase: Purchase;
  readonly today: Day;
  readonly busy: boolean;
  readonly onDay: (day: Day) => void;
  /** It did not happen: not the same as not knowing when. */
  readonly onNo: () => void;
  readonly onUnknown: () => void;
}

/** Asks for the day of one fact, and takes "not yet" and "I don't know" for answers. */
export function AskDay({ fact, purchase, today, busy, onDay, onNo, onUnknown }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<PurchaseProblem>();

  const save = (): void => {
    const day = parseDay(typed);
    const found =
      problemOfDay(typed, today) ??
      (fact === 'receivedDate' && day && purchase.transactionDate && day < purchase.transactionDate
        ? 'received-before-order'
        : undefined);
    setProblem(found);
    if (!found && day) onDay(day);
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
          setTyped(value);
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
          <Button busy={busy} onPress={onNo}>
            {words.say(fact === 'receivedDate' ? 'case.next.notYet' : 'case.next.neverCame')}
          </Button>
        )}
        <Button look="quiet" onPress={onUnknown}>
          {words.say('case.next.dontKnow')}
        </Button>
      </div>
    </form>
  );
}
