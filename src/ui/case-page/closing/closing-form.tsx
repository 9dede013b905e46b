import './closing.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moneyOf } from '../../../domain/case/case-money.ts';
import type { Entry } from '../../../domain/case/entry.ts';
import { decimalOf } from '../../../domain/case/money.ts';
import { CURRENCIES, parseTypedSum } from '../../../domain/case/typed-sum.ts';
import { CLOSING_OUTCOMES, type ClosingContent } from '../../../domain/ladder/step-content.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { SumField } from '../entry-form/sum-field.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useTakeStep } from '../ladder/use-take-step.ts';

interface Props {
  readonly row: CaseRow;
  /** At least the payments. */
  readonly entries: readonly Entry[];
  readonly onDone: () => void;
}

interface Draft {
  readonly outcome: ClosingContent['outcome'] | '';
  readonly sum: string;
  readonly currency: string;
  readonly learnt: string;
}

/** How a case ended: chosen in one gesture, with what came of it and what to remember. Closes it, and can be undone. */
export function ClosingForm({ row, entries, onDone }: Props) {
  const words = useWords();
  const [isTried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { busy, failed, take } = useTakeStep(row);
  const back = moneyOf(row, entries).find(({ won }) => won > 0);
  const start: Draft = {
    outcome: '',
    sum: back ? decimalOf({ minor: back.won, currency: back.currency }) : '',
    currency: back?.currency ?? row.facts.purchase.total?.currency ?? CURRENCIES[0],
    learnt: '',
  };
  const { draft, change, drop } = useFormDraft<Draft>(
    { caseId: row.id, form: 'closing' },
    start,
    ({ outcome, sum, learnt }) => outcome === '' && sum === start.sum && learnt === '',
    true,
  );
  const { outcome, sum, currency, learnt } = draft ?? start;
  const won = sum.trim() === '' ? undefined : parseTypedSum(sum, currency);
  const isSumWrong = sum.trim() !== '' && !won;

  const close = async (): Promise<void> => {
    setTried(true);
    if (outcome === '' || isSumWrong) return;
    const text = learnt.trim();
    const content: ClosingContent = {
      kind: 'closing',
      outcome,
      ...(won && won.minor > 0 && { won }),
      ...(text && { text }),
    };
    if (!(await take(content, { ...row.facts, status: 'closed' }, words.say('case.closedToast')))) return;
    await drop().catch((thrown: unknown) => console.error(thrown));
    onDone();
  };

  return (
    <form
      class="card closing-form"
      aria-labelledby="closing"
      onKeyDown={onEscape(busy ? undefined : onDone)}
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <h2 id="closing" ref={heading} tabIndex={-1}>
        {words.say('closing.title')}
      </h2>
      <p class="muted">{words.say('closing.lead')}</p>
      <fieldset class="closing-outcomes" aria-labelledby="closing">
        {CLOSING_OUTCOMES.map((one) => (
          <ToggleChip key={one} isOn={one === outcome} onPress={() => change({ outcome: one })}>
            {words.say(`closing.outcomes.${one}`)}
          </ToggleChip>
        ))}
      </fieldset>
      {isTried && outcome === '' && (
        <p class="field-error" role="alert">
          {words.say('closing.missing')}
        </p>
      )}
      <SumField
        label={words.say('closing.won')}
        sum={sum}
        currency={currency}
        onChange={change}
        error={isTried && isSumWrong ? words.say('closing.sumUnreadable') : undefined}
        locked={busy}
      />
      <TextField
        label={words.say('closing.learnt')}
        hint={words.say('closing.learntHint')}
        lines={3}
        value={learnt}
        onValue={(typed) => change({ learnt: typed })}
        readOnly={busy}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {words.say(busy ? 'common.saving' : 'closing.save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words.say('closing.notYet')}
        </Button>
      </div>
    </form>
  );
}
