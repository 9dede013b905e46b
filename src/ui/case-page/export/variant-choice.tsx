import { useId } from 'preact/hooks';
import { EXPORT_VARIANTS, type ExportVariant } from '../../../domain/export/export-content.ts';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly value: ExportVariant;
  readonly onValue: (value: ExportVariant) => void;
}

/** Whom a document is for, each with what then stands in it. */
export function VariantChoice({ value, onValue }: Props) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="choices export-variants">
      <legend class="field-label">{words.say('export.lead')}</legend>
      {EXPORT_VARIANTS.map((variant) => (
        <label class="choice export-variant" key={variant}>
          <input
            type="radio"
            name={name}
            value={variant}
            checked={variant === value}
            onChange={() => onValue(variant)}
          />
          <span>
            <span class="export-variant-name">{words.say(`export.variants.${variant}.name`)}</span>
            <span class="small muted">{words.say(`export.variants.${variant}.what`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
