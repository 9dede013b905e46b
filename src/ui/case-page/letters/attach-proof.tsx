import { useEffect, useRef, useState } from 'preact/hooks';
import { evidenceIdOf } from '../../../domain/case/entry.ts';
import type { LetterContent } from '../../../domain/letters/letter-content.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { listStretch } from '../../../storage/timeline-queries.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Time } from '../../kit/time.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { undoEntryCorrection } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import '../files/add-files.css';
import { AddingLine } from '../files/adding-line.tsx';
import { givenFiles } from '../files/files-given.ts';
import { useAdding } from '../files/use-adding.ts';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: LetterContent;
}

/** Lets a screenshot or a file of the case be named as the proof that a letter went out. */
export function AttachProof({ entry, content }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="attach-proof small">
      <Button look="quiet" small icon="clip" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {words.say('letter.body.attach')}
      </Button>
      {isOpen && <Proofs entry={entry} content={content} />}
    </div>
  );
}

function Proofs({ entry, content }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const nowMs = useNow();
  const { busy, failed, save } = useSaving();
  const { id, caseId, version, happenedAt } = entry;
  const live = useLive(
    (db) => listStretch(db, caseId, { before: undefined, until: undefined, limit: Number.POSITIVE_INFINITY }),
    ['proofs', caseId],
  );
  if (live.state !== 'read') return null;
  const proofs = live.value.filter((one) => evidenceIdOf(one.content) !== undefined);
  const attach = async (proofId: string): Promise<void> => {
    const body = { happenedAt, content: { ...content, proofId } };
    if (await save(() => ask('entry.correct', { entryId: id, version, body })))
      undoToast(words.say('letter.body.attached'), () =>
        undoEntryCorrection(id, { version, body: { happenedAt, content } }),
      );
  };
  return (
    <>
      <ProofFile caseId={caseId} busy={busy} onFile={(proofId) => void attach(proofId)} />
      {proofs.length === 0 && <p class="muted">{words.say('letter.body.noProofs')}</p>}
      <ul class="proof-list">
        {proofs.map((one) => (
          <li key={one.id}>
            <Button small busy={busy} onPress={() => void attach(one.id)}>
              <Time of={one.happenedAt}>
                {words.say('letter.sent.proofOf', {
                  what: entryHeading(words, one.content),
                  when: spokenMoment(words, one.happenedAt, nowMs),
                })}
              </Time>
            </Button>
          </li>
        ))}
      </ul>
      <SaveError code={failed} />
    </>
  );
}

interface FileProps {
  readonly caseId: string;
  readonly busy: boolean;
  readonly onFile: (entryId: string) => void;
}

/** Takes a receipt or another file into the case, and names it once it is there; one that the case has already is named too. */
function ProofFile({ caseId, busy, onFile }: FileProps) {
  const words = useWords();
  const adding = useAdding(caseId);
  const picker = useRef<HTMLInputElement>(null);
  const named = useRef<string | undefined>(undefined);
  const there = adding.files.flatMap(({ state }) =>
    state.is === 'saved' || state.is === 'twin' ? [state.entryId] : [],
  )[0];
  useEffect(() => {
    if (there === undefined || named.current === there) return;
    named.current = there;
    onFile(there);
  }, [there]);
  return (
    <>
      <input
        ref={picker}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        data-proof
        onChange={({ currentTarget }) => {
          adding.add(givenFiles(currentTarget.files ?? []));
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button small icon="plus" busy={busy} onPress={() => picker.current?.click()}>
        {words.say('letter.body.addFile')}
      </Button>
      {adding.files.length > 0 && (
        <ul class="adding-list">
          {adding.files.map((one) => (
            <AddingLine key={one.id} caseId={caseId} one={one} adding={adding} />
          ))}
        </ul>
      )}
    </>
  );
}
