import { CONTACT_FACTS } from '../../../domain/case/purchase.ts';
import { TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { PurchaseValues } from './purchase-values.ts';

interface Props {
  readonly values: PurchaseValues;
  readonly onChange: (change: Partial<PurchaseValues>) => void;
  /** What is wrong with a field, in words. */
  readonly wrong: (field: keyof PurchaseValues) => string | undefined;
}

/** The fields by which the business is reached and the order found again. */
export function ContactFields({ values, onChange, wrong }: Props) {
  const words = useWords();
  return (
    <>
      {CONTACT_FACTS.map((name) => (
        <TextField
          key={name}
          label={words.say(`case.facts.${name}`)}
          code
          value={values[name]}
          onValue={(value) => onChange({ [name]: value })}
          error={wrong(name)}
        />
      ))}
    </>
  );
}
