import { Button } from '../../kit/button.tsx';
import type { IconName } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { runAction, useDoers } from '../keyboard/action-provider.tsx';
import { BegunMark } from '../left/begun-mark.tsx';
import { FACT_KINDS, type FactKind } from './fact-values.ts';

const ICONS: Readonly<Record<FactKind, IconName>> = {
  promise: 'promise',
  benefit: 'tag',
  bill: 'bill',
  payment: 'money',
  delivery: 'truck',
};

interface Props {
  readonly onAdding: (kind: FactKind) => void;
}

/** A button for each kind of fact, and for a visit, whose form is in the card of its timer. */
export function AddFact({ onAdding }: Props) {
  const words = useWords();
  const doers = useDoers();
  return (
    <div class="add-facts">
      {FACT_KINDS.map((kind) => (
        <Button key={kind} look="quiet" small icon={ICONS[kind]} onPress={() => onAdding(kind)}>
          {words.say(`factForm.add.${kind}`)}
          <BegunMark kind={kind} />
        </Button>
      ))}
      <Button look="quiet" small icon="tools" onPress={() => void runAction(doers, 'addVisit')}>
        {words.say('visit.add')}
        <BegunMark kind="technician" />
      </Button>
    </div>
  );
}
