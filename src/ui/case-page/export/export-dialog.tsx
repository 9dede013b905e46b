import './export.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExportVariant } from '../../../domain/export/export-content.ts';
import { LANGUAGE_CODES } from '../../../words/load-words.ts';
import { nameOfLanguage } from '../../../words/words.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ChoiceField, TextField } from '../../kit/field.tsx';
import { Fold } from '../../kit/fold.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { EntryChoice } from './entry-choice.tsx';
import { useExport } from './use-export.ts';
import { VariantChoice } from './variant-choice.tsx';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** What a document is for, in which language, and what stands in it; then how far it is. */
export function ExportDialog({ caseId, onClose }: Props) {
  const words = useWords();
  const title = useId();
  const [variant, setVariant] = useState<ExportVariant>('full');
  const [language, setLanguage] = useState(words.language);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [forWhom, setForWhom] = useState('');
  const { progress, failed, make, stop, table, copySummary } = useExport(caseId);
  const form = useRef<HTMLFormElement>(null);
  // Where Enter makes it; a browser would begin at the box that scrolls.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const start = async (): Promise<void> => {
    const text = forWhom.trim();
    if (await make({ variant, language, leftOut, ...(text && { text }) })) onClose();
  };
  return (
    <Dialog labelledBy={title} look="high" onClose={progress ? stop : onClose}>
      <form
        class="export"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!progress) void start();
        }}
      >
        <h2 id={title}>{words.say('export.title')}</h2>
        {progress ? (
          <div class="export-progress" role="status">
            <p>{words.say('export.working')}</p>
            {progress.total > 0 && (
              <>
                <progress
                  value={progress.done}
                  max={progress.total}
                  aria-label={words.say('export.working')}
                />
                <p class="small muted num">{words.say('export.progress', { ...progress })}</p>
              </>
            )}
          </div>
        ) : (
          <>
            <VariantChoice value={variant} onValue={setVariant} />
            <ChoiceField
              label={words.say('export.language')}
              value={language}
              options={LANGUAGE_CODES.map((code) => ({ value: code, label: nameOfLanguage(code) }))}
              onValue={setLanguage}
            />
            <p class="small muted">{words.say('export.languageNote')}</p>
            <TextField
              label={words.say('export.what')}
              hint={words.say('export.whatHint')}
              value={forWhom}
              onValue={setForWhom}
            />
            <EntryChoice caseId={caseId} leftOut={leftOut} onLeftOut={setLeftOut} />
            <Fold summary={words.say('export.others')}>
              {() => (
                <div class="export-others">
                  <Button icon="export" onPress={() => void table(leftOut)}>
                    {words.say('export.csv')}
                  </Button>
                  <Button icon="copy" onPress={() => void copySummary(leftOut)}>
                    {words.say('export.copy')}
                  </Button>
                </div>
              )}
            </Fold>
          </>
        )}
        <SaveError code={failed} />
        <div class="export-acts">
          {progress ? (
            <Button onPress={stop}>{words.say('export.cancel')}</Button>
          ) : (
            <>
              <Button look="primary" icon="export" submit>
                {words.say('export.make')}
              </Button>
              <Button look="quiet" onPress={onClose}>
                {words.say('export.close')}
              </Button>
            </>
          )}
        </div>
      </form>
    </Dialog>
  );
}
