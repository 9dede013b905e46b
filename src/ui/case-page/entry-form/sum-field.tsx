import { CURRENCIES } from '../../../domain/case/typed-sum.ts';
import { SelectField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly sum: string;
  readonly currency: string;
  readonly onChange: (change: { sum?: string; currency?: string }) => void;
  readonly error: string | undefined;
  readonly locked: boolean;
}

/** A sum and its currency, side by side. */
export function SumField({ label, hint, sum, currency, onChange, error, locked }: Props) {
  const words = useWords();
  const currencies = [...new Set([...CURRENCIES, currency])];
  return (
    <div class="sum-fields">
      <TextField
        label={label}
        hint={hint}
        decimal
        value={sum}
        onValue={(typed) => onChange({ sum: typed })}
        readOnly={locked}
        error={error}
      />
      <SelectField
        label={words.say('case.purchase.currency')}
        value={currency}
        options={currencies.map((code) => ({ value: code, label: currencyLabel(code) }))}
        onValue={(chosen) => !locked && onChange({ currency: chosen })}
      />
    </div>
  );
}

/** The code with its sign: "ILS ₪". Short, and the same in every language. */
export function currencyLabel(code: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  const sign = parts.find((part) => part.type === 'currency')?.value;
  return sign && sign !== code ? `${code} ${sign}` : code;
}
