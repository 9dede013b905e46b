import { CheckField } from '../../../kit/check-field.tsx';
import { ChoiceField } from '../../../kit/field.tsx';
import { useWords } from '../../../kit/words-provider.tsx';
import { type ExportDraft, isBundle } from '../export-draft.ts';

interface Props {
  readonly draft: ExportDraft;
  readonly onDraft: (change: Partial<ExportDraft>) => void;
}

const FORMS = ['pdf', 'bundle'] as const;

/** Whether the document goes alone, or in a ZIP with the originals; and whether these hold what was blacked out. */
export function BundleChoice({ draft, onDraft }: Props) {
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words.say('bundle.form')}
        value={draft.asBundle ? 'bundle' : 'pdf'}
        options={FORMS.map((form) => ({ value: form, label: words.say(`bundle.forms.${form}`) }))}
        onValue={(form) => onDraft({ asBundle: form === 'bundle' })}
      />
      {draft.asBundle && draft.hidesPersonal && (
        <p class="small" role="status">
          {words.say('bundle.noHiding')}
        </p>
      )}
      {isBundle(draft) && (
        <>
          <p class="small muted">{words.say('bundle.about')}</p>
          <div>
            <CheckField
              label={words.say('bundle.withOriginals')}
              checked={draft.withOriginals}
              onChecked={(withOriginals) => onDraft({ withOriginals })}
            />
            <p class="small muted">{words.say('bundle.withOriginalsNote')}</p>
          </div>
        </>
      )}
    </>
  );
}
