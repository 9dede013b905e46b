import './wanted.css';
import { type CaseFacts, WANTED_OUTCOMES, type WantedOutcome } from '../../../domain/case/case.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';
import { useFormDraft } from '../frame/use-form-draft.ts';

interface Props {
  readonly row: CaseRow;
}

/** What the shopper wants, in the order in which it was chosen, and what would be enough. */
export function WantedCard({ row }: Props) {
  const words = useWords();
  const { busy, failed, correct } = useUndoableCase(row);
  const { wanted = [], enough = '' } = row.facts;
  const start = { enough };
  const { draft, change, drop } = useFormDraft(
    { caseId: row.id, form: 'wanted' },
    start,
    (typed) => typed.enough === enough,
  );
  const typed = draft?.enough ?? enough;

  const toggle = (outcome: WantedOutcome): void => {
    const next = wanted.includes(outcome) ? wanted.filter((one) => one !== outcome) : [...wanted, outcome];
    void correct(withWanted(row.facts, next), words.say('wanted.saved'));
  };
  const save = async (): Promise<void> => {
    const { enough: _before, ...rest } = row.facts;
    const text = typed.trim();
    // Taken back, the words that were there before stand in the field again.
    const undone = (): void => change({ enough });
    if (await correct(text ? { ...rest, enough: text } : rest, words.say('wanted.saved'), undone))
      await drop().catch((thrown: unknown) => console.error(thrown));
  };
  return (
    <section class="card wanted-card" aria-labelledby="wanted">
      <h2 id="wanted">{words.say('wanted.title')}</h2>
      <p class="small muted">{words.say(wanted.length > 1 ? 'wanted.lead' : 'wanted.choose')}</p>
      <div class="wanted-outcomes">
        {WANTED_OUTCOMES.map((outcome) => {
          const place = wanted.indexOf(outcome);
          const name = words.say(`wanted.outcomes.${outcome}`);
          return (
            <ToggleChip key={outcome} isOn={place >= 0} onPress={() => !busy && toggle(outcome)}>
              {place >= 0 && wanted.length > 1
                ? words.say('wanted.first', { number: place + 1, outcome: name })
                : name}
            </ToggleChip>
          );
        })}
      </div>
      <form
        class="wanted-enough"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={words.say('wanted.enough')}
          hint={words.say('wanted.enoughHint')}
          lines={2}
          value={typed}
          onValue={(text) => change({ enough: text })}
          readOnly={busy}
        />
        {typed.trim() !== enough && (
          <div class="form-acts">
            <Button submit small busy={busy}>
              {busy ? words.say('common.saving') : words.say('common.save')}
            </Button>
          </div>
        )}
      </form>
      <SaveError code={failed} />
    </section>
  );
}

function withWanted({ wanted: _before, ...rest }: CaseFacts, wanted: readonly WantedOutcome[]): CaseFacts {
  return wanted.length > 0 ? { ...rest, wanted } : rest;
}
