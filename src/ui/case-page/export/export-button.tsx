import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useAction } from '../keyboard/action-provider.tsx';
import { ExportDialog } from './export-dialog.tsx';

/** Opens the making of a document of a case. */
export function ExportButton({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  useAction('exportPdf', isOpen ? undefined : () => setOpen(true));
  return (
    <>
      <Button icon="export" onPress={() => setOpen(true)}>
        {words.say('export.button')}
      </Button>
      {isOpen && <ExportDialog caseId={caseId} onClose={() => setOpen(false)} />}
    </>
  );
}
