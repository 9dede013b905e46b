import { useEffect, useState } from 'preact/hooks';
import { openClock } from '../../../platform/clock.ts';
import { dropFormDraft, keepFormDraft, readFormDraft } from '../../../platform/form-drafts.ts';
import { ask } from '../../../platform/messaging.ts';
import { Button } from '../../kit/button.tsx';
import { DateField, TextField } from '../../kit/field.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { type VisitDraft, type VisitProblem, visitBody } from './visit-values.ts';

interface Props {
  readonly caseId: string;
  /** The law's zone, on whose clocks the hours are. */
  readonly zone: string;
  readonly onDone: () => void;
}

/** When a technician is to come. What is typed is kept from the first letter on. */
export function VisitForm({ caseId, zone, onDone }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  const [draft, setDraft] = useState<VisitDraft>();
  const [problem, setProblem] = useState<VisitProblem>();
  const fail = (thrown: unknown): void => console.error(thrown);

  useEffect(() => {
    const empty = { entryId: crypto.randomUUID(), agreedOn: '', from: '', until: '', agent: '' };
    readFormDraft<VisitDraft>(caseId, 'visit').then(
      (kept) => setDraft(kept ?? empty),
      (thrown: unknown) => {
        fail(thrown);
        setDraft(empty);
      },
    );
  }, [caseId]);
  if (!draft) return null;

  const change = (part: Partial<VisitDraft>): void => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    keepFormDraft(changed, caseId, 'visit').catch(fail);
  };
  const keep = async (): Promise<void> => {
    let isDone = false;
    await save(async () => {
      const body = visitBody(draft, (await openClock())(), zone);
      setProblem(typeof body === 'string' ? body : undefined);
      if (typeof body === 'string') return;
      await ask('entry.add', { caseId, entryId: draft.entryId, body });
      await dropFormDraft(caseId, 'visit').catch(fail);
      isDone = true;
    });
    if (!isDone) return;
    undoToast(words.say('visit.saved'), () => undoAddedEntry(draft.entryId));
    onDone();
  };
  const wrongTime = problem === 'wrongTime' ? words.say('visit.wrongTime') : undefined;
  return (
    <form
      class="visit-form"
      noValidate
      aria-label={words.say('visit.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div class="visit-times">
        <DateField
          label={words.say('visit.agreedOn')}
          value={draft.agreedOn}
          onValue={(agreedOn) => change({ agreedOn })}
          readOnly={busy}
          error={problem === 'wrongDay' ? words.say('visit.wrongDay') : undefined}
        />
        <TextField
          label={words.say('visit.from')}
          code
          value={draft.from}
          onValue={(from) => change({ from })}
          readOnly={busy}
          error={wrongTime}
        />
        <TextField
          label={words.say('visit.until')}
          hint={words.say('visit.untilHint')}
          code
          value={draft.until}
          onValue={(until) => change({ until })}
          readOnly={busy}
        />
      </div>
      <TextField
        label={words.say('visit.agent')}
        value={draft.agent}
        onValue={(agent) => change({ agent })}
        readOnly={busy}
      />
      <SaveError code={failed} />
      <div class="visit-acts">
        <Button submit look="primary" busy={busy}>
          {words.say('visit.save')}
        </Button>
        <Button
          look="quiet"
          busy={busy}
          onPress={() => {
            dropFormDraft(caseId, 'visit').catch(fail);
            onDone();
          }}
        >
          {words.say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
