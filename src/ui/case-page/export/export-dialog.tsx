import './export.css';
import { useId } from 'preact/hooks';
import { Dialog } from '../../kit/dialog.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { Packing } from './bundle/packing.tsx';
import { type ExportDraft, freshExport, isBundle, requestOf } from './export-draft.ts';
import { ExportForm } from './export-form.tsx';
import { ExportMade } from './export-made.tsx';
import { ExportMaking } from './export-making.tsx';
import { useExport } from './use-export.ts';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** What a document is for and what stands in it; then how far it is; then how it looks, before it is downloaded. */
export function ExportDialog({ caseId, onClose }: Props) {
  const words = useWords();
  const title = useId();
  const { draft, change, drop } = useFormDraft<ExportDraft>(
    { caseId, form: 'export' },
    freshExport(words.language),
  );
  const { making, failed, make, stop, choose, save, pack, table, copySummary } = useExport(caseId);
  const isMaking = making.is === 'making' || making.is === 'packing';
  return (
    <Dialog labelledBy={title} look="high" onClose={isMaking ? stop : onClose}>
      <div class="export">
        <h2 id={title}>{words.say(making.is === 'made' ? 'export.look' : 'export.title')}</h2>
        {making.is === 'making' && <ExportMaking progress={making.progress} onStop={stop} />}
        {making.is === 'packing' && <Packing done={making.done} total={making.total} onStop={stop} />}
        {making.is === 'made' && draft && (
          <ExportMade
            made={making}
            limit={draft.sizeLimit}
            isBundle={isBundle(draft)}
            onSave={async () => {
              if (!isBundle(draft)) await save(making, draft.forWhom);
              else if (!(await pack(making, draft))) return;
              await drop();
              onClose();
            }}
            onBack={choose}
          />
        )}
        {(making.is === 'choosing' || making.is === 'too-large') && draft && (
          <ExportForm
            caseId={caseId}
            draft={draft}
            onDraft={change}
            tooLarge={making.is === 'too-large' ? making : undefined}
            onMake={() => void make(requestOf(draft))}
            onClose={onClose}
            onTable={() => void table(draft)}
            onCopy={() => void copySummary(draft)}
          />
        )}
        <SaveError code={failed} />
      </div>
    </Dialog>
  );
}
