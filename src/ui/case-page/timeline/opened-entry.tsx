import { evidenceIdOf } from '../../../domain/case/entry.ts';
import { findEntry, listEvidence } from '../../../storage/queries.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { EntryCard } from './entry-card.tsx';

interface Props {
  readonly caseId: string;
  readonly entryId: string;
}

/** The entry that the address names, when it is too far down to be on the screen already. */
export function OpenedEntry({ caseId, entryId }: Props) {
  const words = useWords();
  const live = useLive(
    async (db) => {
      const entry = await findEntry(db, entryId);
      if (!entry || entry.caseId !== caseId || entry.removed === 1) return null;
      const evidenceId = evidenceIdOf(entry.content);
      const [evidence] = evidenceId === undefined ? [] : await listEvidence(db, [evidenceId]);
      return { entry, evidence };
    },
    ['opened', caseId, entryId],
  );
  if (live.state !== 'read' || !live.value) return null;
  const { entry, evidence } = live.value;
  return (
    <div class="opened">
      <h3 class="small muted">{words.say('case.timeline.opened')}</h3>
      <ol class="rows">
        <EntryCard entry={entry} evidence={evidence} isOpened />
      </ol>
    </div>
  );
}
