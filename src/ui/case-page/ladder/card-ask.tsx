import { withFact } from '../../../domain/law/purchase-facts.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';

interface Props {
  readonly row: CaseRow;
}

/** The one fact on which the card issuer hangs, told right there. */
export function CardAsk({ row }: Props) {
  const words = useWords();
  const { busy, failed, correct } = useUndoableCase(row);
  const tell = (): void => {
    const purchase = withFact(row.facts.purchase, 'paymentMethod', 'credit-card');
    void correct({ ...row.facts, purchase }, words.say('ladder.paidByCard.saved'));
  };
  return (
    <div class="card-ask">
      <Button small busy={busy} onPress={tell}>
        {words.say('ladder.paidByCard.yes')}
      </Button>
      <SaveError code={failed} />
    </div>
  );
}
