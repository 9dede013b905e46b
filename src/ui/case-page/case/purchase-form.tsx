import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CURRENCIES } from '../../../domain/case/typed-sum.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceField, DateField, SelectField, TextField } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { currencyLabel } from '../entry-form/sum-field.tsx';
import { undoCaseCorrection } from '../frame/undo-correction.ts';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { movedWords } from '../questions/moved-words.ts';
import { useMoved } from '../questions/use-moved.ts';
import { ContactFields } from './contact-fields.tsx';
import { type PurchaseProblems, type PurchaseValues, purchaseOf, valuesOf } from './purchase-values.ts';
import { useCorrectCase } from './use-correct-case.ts';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
  readonly onDone: () => void;
  /** What was given up is taken back: opens the form again. */
  readonly onBack: () => void;
}

/** Changes the facts of the purchase. What is wrong is said at its field, and nothing that was typed is lost. */
export function PurchaseForm({ row, today, onDone, onBack }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const giveUpDraft = useGivingUp();
  const movedBy = useMoved(row.facts, today);
  const [start] = useState(() => valuesOf(row.facts.purchase));
  const { draft, change, drop, giveUp } = useFormDraft(
    { caseId: row.id, form: 'purchase' },
    start,
    (typed) =>
      Object.entries(start).every(([field, value]) => typed[field as keyof PurchaseValues] === value),
    true,
  );

  const values = draft ?? start;
  const [problems, setProblems] = useState<PurchaseProblems>({});
  // The version that the shopper saw when the form was opened: what came since is not written over unseen.
  const [seenVersion, setSeenVersion] = useState(row.version);
  const { busy, failed, correct } = useCorrectCase(row);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  // Goes to the first field that is wrong once it is marked.
  useEffect(() => {
    if (Object.keys(problems).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const set = change;
  const leave = (): void => {
    giveUpDraft(giveUp, onBack);
    onDone();
  };
  const wrong = (field: keyof PurchaseValues): string | undefined => {
    const problem = problems[field];
    return problem && words.say(`case.purchase.wrong.${problem}`);
  };

  const save = async (version: number): Promise<void> => {
    const read = purchaseOf(values, row.facts.purchase, today);
    setProblems('problems' in read ? read.problems : {});
    if ('problems' in read) return;
    if (await correct({ ...row.facts, purchase: read.purchase }, version)) {
      const told = movedWords(movedBy(read.purchase), read.purchase.jurisdiction, today, words);
      undoToast([words.say('case.purchase.saved'), ...told].join(' · '), () =>
        undoCaseCorrection(row.id, { version, facts: row.facts }),
      );
      drop().catch((thrown: unknown) => console.error(thrown));
      onDone();
    }
  };

  const currencies = [...new Set([...CURRENCIES, values.currency])];
  return (
    <form
      ref={form}
      class="purchase-form"
      noValidate
      onKeyDown={onEscape(busy ? undefined : leave)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(seenVersion);
      }}
    >
      <TextField
        label={words.say('case.facts.merchant')}
        value={values.merchant}
        onValue={(merchant) => set({ merchant })}
        error={wrong('merchant')}
      />
      <TextField
        label={words.say('case.facts.orderNumber')}
        code
        value={values.orderNumber}
        onValue={(orderNumber) => set({ orderNumber })}
        error={wrong('orderNumber')}
      />
      <div class="sum-fields">
        <TextField
          label={words.say('case.facts.total')}
          decimal
          value={values.amount}
          onValue={(amount) => set({ amount })}
          error={wrong('amount')}
        />
        <SelectField
          label={words.say('case.purchase.currency')}
          value={values.currency}
          options={currencies.map((code) => ({ value: code, label: currencyLabel(code) }))}
          onValue={(currency) => set({ currency })}
        />
      </div>
      <DateField
        label={words.say('case.purchase.orderedOn')}
        value={values.transactionDate}
        onValue={(transactionDate) => set({ transactionDate })}
        max={today}
        error={wrong('transactionDate')}
      />
      <ChoiceField
        label={words.say('case.purchase.received')}
        value={values.received}
        options={[
          { value: 'on', label: words.say('case.purchase.came') },
          { value: 'no', label: words.say('case.purchase.notYetChoice') },
          { value: 'unknown', label: words.say('case.purchase.unknownChoice') },
        ]}
        onValue={(received) => set({ received })}
      />
      {values.received === 'on' && (
        <DateField
          label={words.say('case.purchase.receivedOn')}
          value={values.receivedDate}
          onValue={(receivedDate) => set({ receivedDate })}
          max={today}
          error={wrong('receivedDate')}
        />
      )}
      <ChoiceField
        label={words.say('case.purchase.disclosure')}
        value={values.disclosure}
        options={[
          { value: 'on', label: words.say('case.purchase.came') },
          { value: 'no', label: words.say('case.purchase.neverChoice') },
          { value: 'unknown', label: words.say('case.purchase.unknownChoice') },
        ]}
        onValue={(disclosure) => set({ disclosure })}
      />
      <p class="field-hint">{words.say('case.purchase.disclosureHint')}</p>
      {values.disclosure === 'on' && (
        <DateField
          label={words.say('case.purchase.disclosureOn')}
          value={values.disclosureDate}
          onValue={(disclosureDate) => set({ disclosureDate })}
          max={today}
          error={wrong('disclosureDate')}
        />
      )}
      <ChoiceField
        label={words.say('case.facts.kind')}
        value={values.kind}
        options={[
          { value: 'goods', label: words.say('case.purchase.goods') },
          { value: 'other', label: words.say('case.purchase.otherKind') },
        ]}
        onValue={(kind) => set({ kind })}
      />
      <TextField
        label={words.say('case.facts.items')}
        hint={words.say('case.purchase.itemsHint')}
        lines={3}
        value={values.items}
        onValue={(items) => set({ items })}
        error={wrong('items')}
      />
      <ContactFields values={values} onChange={set} wrong={wrong} />
      {failed === 'changed-elsewhere' ? (
        <Notice tone="warn" urgent>
          <p>{words.say('case.conflict.text')}</p>
          <div class="form-acts">
            <Button
              small
              busy={busy}
              onPress={() => {
                setSeenVersion(row.version);
                void save(row.version);
              }}
            >
              {words.say('case.conflict.mine')}
            </Button>
            <Button small look="quiet" onPress={leave}>
              {words.say('case.conflict.theirs')}
            </Button>
          </div>
        </Notice>
      ) : (
        <SaveError code={failed} />
      )}
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('common.save')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {words.say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
