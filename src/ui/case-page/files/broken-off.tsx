import { ask } from '../../../platform/messaging.ts';
import { listBrokenOff } from '../../../storage/incoming.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';

/** Files that were being added when the page was closed or the browser died: they are to be added again. */
export function BrokenOff({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const live = useLive((db) => listBrokenOff(db, caseId), ['broken-off', caseId]);
  const rows = live.state === 'read' ? live.value : [];
  if (rows.length === 0) return null;
  const forget = (): void => {
    for (const { id } of rows) ask('file.forget', { entryId: id }).catch(console.error);
  };
  return (
    <Notice tone="warn" title={words.say('addFiles.brokenOff', { count: rows.length })}>
      <ul class="small">
        {rows.map(({ id, name }) => (
          <li key={id}>
            <Value most={120}>{showText(name, 120)}</Value>
          </li>
        ))}
      </ul>
      <Button small onPress={forget}>
        {words.say('addFiles.understood')}
      </Button>
    </Notice>
  );
}
