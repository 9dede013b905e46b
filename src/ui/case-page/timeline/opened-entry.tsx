import { evidenceIdOf } from '../../../domain/case/entry.ts';
import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import type { Database } from '../../../storage/database.ts';
import { findEntry, listEvidence, listRecordsOf } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { EntryCard } from './entry-card.tsx';

interface Props {
  readonly caseId: string;
  readonly entryId: string;
}

type Opened =
  | { readonly is: 'there'; readonly entry: EntryRow; readonly evidence: EvidenceRow | undefined }
  | { readonly is: 'inBin' | 'erased' | 'missing' };

/** The entry that the address names, when it is too far down to be on the screen already; or what became of it. */
export function OpenedEntry({ caseId, entryId }: Props) {
  const words = useWords();
  const live = useLive((db) => readOpened(db, caseId, entryId), ['opened', caseId, entryId]);
  if (live.state !== 'read') return null;
  const opened = live.value;
  if (opened.is !== 'there') return <NotThere is={opened.is} entryId={entryId} />;
  return (
    <div class="opened">
      <h3 class="small muted">{words.say('case.timeline.opened')}</h3>
      <ol class="rows">
        <EntryCard entry={opened.entry} evidence={opened.evidence} isOpened />
      </ol>
    </div>
  );
}

async function readOpened(db: Database, caseId: string, entryId: string): Promise<Opened> {
  const entry = await findEntry(db, entryId);
  if (entry?.caseId === caseId) {
    if (entry.removed === 1) return { is: 'inBin' };
    const evidenceId = evidenceIdOf(entry.content);
    const [evidence] = evidenceId === undefined ? [] : await listEvidence(db, [evidenceId]);
    return { is: 'there', entry, evidence };
  }
  // The headers of its records stay when an entry is erased, and say to which case it belonged.
  const last = (await listRecordsOf(db, entryId)).at(-1)?.header;
  return { is: last?.caseId === caseId && last.action === 'erase' ? 'erased' : 'missing' };
}

function NotThere({
  is,
  entryId,
}: {
  readonly is: 'inBin' | 'erased' | 'missing';
  readonly entryId: string;
}) {
  const words = useWords();
  const toast = useToast();
  const restore = (): void => {
    ask('entry.restore', { entryId }).catch((thrown: unknown) => {
      console.error(thrown);
      toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
    });
  };
  return (
    <div class="opened">
      <Notice>
        <p>{words.say(`opened.${is}`)}</p>
        {is === 'inBin' && (
          <Button small icon="undo" onPress={restore}>
            {words.say('bin.restore')}
          </Button>
        )}
      </Notice>
    </div>
  );
}
