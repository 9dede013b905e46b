import { useState } from 'preact/hooks';
import type { BackupView } from '../../../backup/backup-messages.ts';
import { type CaseChoice, usualChoice } from '../../../domain/backup/compare-case.ts';
import {
  type PlannedCase,
  type RestoreChoice,
  type RestoreMode,
  takenAway,
  takenBack,
} from '../../../domain/backup/restore-plan.ts';
import { msOf } from '../../../domain/time/moment.ts';
import { formatBytes } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/check-field.tsx';
import { ChoiceField } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { CaseGroup } from './case-group.tsx';
import { ClashList } from './clash-list.tsx';
import { MakingOutcome } from './making-outcome.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SafetyCopy } from './safety-copy.tsx';
import { useFolder } from './use-folder.ts';
import { useMaking } from './use-making.ts';

interface Props {
  readonly view: BackupView;
  readonly onRestore: (choice: RestoreChoice) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** In this order: what needs a choice comes first. */
const CHOSEN = [
  'fork',
  'doubtful',
  'erased-here',
  'erased-there',
  'newer-here',
  'newer-there',
  'damaged-here',
] as const;

/** What a backup holds and what restoring it would change; nothing has changed yet. */
export function RestorePreview({ view, onRestore, onCancel }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const { plan, madeAt, byteLength, droppedDrafts } = view;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [choices, setChoices] = useState<Readonly<Record<string, CaseChoice>>>({});
  const [isSafe, setSafe] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const { making, make, stop, again, confirm } = useMaking();
  const folder = useFolder();

  // An erased case of which neither side has anything but its chain is nothing to anybody.
  const cases = plan.cases.filter(({ mine, theirs }) => mine ?? theirs);
  const gone = takenAway(plan);
  const hasMine = gone.length > 0 || cases.some(({ mine }) => mine);
  const of = (relation: PlannedCase['relation']): readonly PlannedCase[] =>
    cases.filter((one) => one.relation === relation);
  const choiceOf = (one: PlannedCase): CaseChoice | undefined =>
    choices[one.caseId] ?? usualChoice(one.relation);
  const isUndecided = mode === 'merge' && plan.cases.some((one) => choiceOf(one) === undefined);
  const brings =
    mode === 'replace' || plan.cases.some((one) => one.relation !== 'same' && choiceOf(one) === 'theirs');
  const losesMine =
    mode === 'replace'
      ? hasMine
      : cases.some(
          (one) =>
            one.mine &&
            !['same', 'newer-there', 'damaged-here', 'new'].includes(one.relation) &&
            choiceOf(one) === 'theirs',
        );

  const start = async (): Promise<void> => {
    setAsked(true);
    if (isUndecided) return;
    if (losesMine && isSafe) {
      const into = folder.chosen && (await folder.mayWrite()) ? folder.chosen : undefined;
      const isMade = await make(into ? { folder: into } : { isAsked: true });
      // A file in the folder was read back from there; of a download only the shopper knows.
      if (!isMade || !into) return;
    }
    await onRestore({ mode, choices });
  };

  const isWaiting = losesMine && isSafe && making.is === 'done' && making.isAsked;

  return (
    <div class="backup-preview">
      <div>
        <h3>
          <Time of={madeAt}>
            {words.say('backup.restore.from', { when: spokenInstant(words, msOf(madeAt), nowMs) })}
          </Time>
        </h3>
        <p class="small muted">
          {words.say('backup.restore.size', {
            cases: words.say('backup.restore.cases', { count: cases.filter(({ theirs }) => theirs).length }),
            size: formatBytes(words.language, byteLength),
          })}
        </p>
      </div>
      {hasMine && (
        <ChoiceField
          label={words.say('backup.restore.mode')}
          value={mode}
          options={(['merge', 'replace'] as const).map((value) => ({
            value,
            label: words.say(`backup.restore.modes.${value}`),
          }))}
          onValue={setMode}
        />
      )}
      {mode === 'replace' ? (
        <>
          <Notice tone="warn">{words.say('backup.restore.replaceSays')}</Notice>
          <CaseGroup name="gone" states={gone} />
          <CaseGroup name="back" states={takenBack(plan)} />
          <CaseGroup name="comes" states={cases.flatMap(({ theirs }) => theirs ?? [])} />
        </>
      ) : (
        <>
          {CHOSEN.map(
            (relation) =>
              of(relation).length > 0 && (
                <div key={relation} class="backup-clashes">
                  <h4>{words.say(`backup.restore.groups.${relation}`, { count: of(relation).length })}</h4>
                  <ClashList
                    cases={of(relation)}
                    choiceOf={choiceOf}
                    onChoice={(chosen, choice) =>
                      setChoices((before) => ({
                        ...before,
                        ...Object.fromEntries(chosen.map(({ caseId }) => [caseId, choice])),
                      }))
                    }
                  />
                </div>
              ),
          )}
          <CaseGroup name="new" states={of('new').flatMap(({ theirs }) => theirs ?? [])} />
          <CaseGroup name="same" states={of('same').flatMap(({ theirs }) => theirs ?? [])} />
        </>
      )}
      {plan.cases.some(({ hadFaults }) => hadFaults) && (
        <Notice tone="warn">{words.say('backup.restore.hadFaults')}</Notice>
      )}
      {droppedDrafts > 0 && (
        <Notice tone="warn">{words.say('backup.restore.droppedDrafts', { count: droppedDrafts })}</Notice>
      )}
      {losesMine && making.is !== 'working' && !isWaiting && (
        <div>
          <CheckField label={words.say('backup.restore.safety')} checked={isSafe} onChecked={setSafe} />
          <p class="small muted">{words.say('backup.restore.safetySays')}</p>
        </div>
      )}
      {isWaiting ? (
        <SafetyCopy
          name={making.name}
          byteLength={making.byteLength}
          faultyCases={making.faultyCases}
          go={words.say(mode === 'replace' ? 'backup.restore.safetyReplace' : 'backup.restore.safetyGo')}
          onGo={() => void confirm().then(() => onRestore({ mode, choices }))}
          onAgain={again}
        />
      ) : (
        <MakingOutcome making={making} />
      )}
      {making.is === 'working' ? (
        <ProgressLine progress={making.progress} onStop={stop} />
      ) : (
        <>
          {isAsked && isUndecided && (
            <Notice tone="late" urgent>
              {words.say('backup.restore.undecided')}
            </Notice>
          )}
          {!brings && !isUndecided && (
            <p>{words.say(plan.cases.length === 0 ? 'backup.restore.empty' : 'backup.restore.nothing')}</p>
          )}
          <div class="form-acts">
            {(brings || isUndecided) && !isWaiting && (
              <Button look="primary" onPress={() => void start()}>
                {words.say(mode === 'replace' ? 'backup.restore.startReplace' : 'backup.restore.start')}
              </Button>
            )}
            <Button look="quiet" onPress={onCancel}>
              {words.say('backup.restore.cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
