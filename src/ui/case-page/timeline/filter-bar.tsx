import './filter-bar.css';
import { useState } from 'preact/hooks';
import { ENTRY_KINDS, type EntryKind } from '../../../domain/case/entry.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { countKinds, listPeople, timelineEnds } from '../../../storage/timeline-queries.ts';
import { Button } from '../../kit/button.tsx';
import { SelectField } from '../../kit/field.tsx';
import { showText } from '../../kit/show-text.ts';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { DayField } from './day-field.tsx';
import { type TimelineView, withChoice } from './timeline-view.ts';

/** Up to this many entries all of them are in sight, and a choice would only be in the way. */
const FEW_ENTRIES = 6;
const EVERYBODY = '';

interface Props {
  readonly caseId: string;
  readonly view: TimelineView;
  readonly onView: (view: TimelineView) => void;
}

/** Chooses what of a timeline is shown: a kind of entry, a person, a day to go to. A short timeline needs none. */
export function FilterBar({ caseId, view, onView }: Props) {
  const words = useWords();
  const [goesToDay, setGoesToDay] = useState(view.from !== undefined);
  const live = useLive(
    async (db) => ({
      kinds: await countKinds(db, caseId, ENTRY_KINDS),
      people: await listPeople(db, caseId),
      ends: await timelineEnds(db, caseId),
    }),
    ['filter', caseId],
  );
  if (live.state !== 'read') return null;
  const { kinds, people, ends } = live.value;
  const count = [...kinds.values()].reduce((sum, one) => sum + one, 0);
  const isChosen = Object.keys(view).length > 0;
  if (!ends || (count <= FEW_ENTRIES && !isChosen)) return null;

  const choose = (kind: EntryKind | undefined): void =>
    onView(withChoice(view, 'kind', kind === view.kind ? undefined : kind));
  return (
    <fieldset class="filter-bar">
      <legend class="unseen">{words.say('timeline.filter')}</legend>
      {kinds.size > 1 && (
        <div class="filter-kinds">
          <ToggleChip isOn={view.kind === undefined} onPress={() => choose(undefined)}>
            {words.say('timeline.everything', { count })}
          </ToggleChip>
          {[...kinds].map(([kind, ofKind]) => (
            <ToggleChip key={kind} isOn={view.kind === kind} onPress={() => choose(kind)}>
              {words.say('timeline.ofKind', { kind: words.say(`timeline.kinds.${kind}`), count: ofKind })}
            </ToggleChip>
          ))}
        </div>
      )}
      <div class="filter-more">
        {people.length > 0 && (
          <SelectField
            label={words.say('timeline.person')}
            value={view.agent ?? EVERYBODY}
            options={[
              { value: EVERYBODY, label: words.say('timeline.everybody') },
              ...people.map(({ agent }) => ({ value: agent, label: showText(agent, 60) })),
            ]}
            onValue={(agent) => onView(withChoice(view, 'agent', agent === EVERYBODY ? undefined : agent))}
          />
        )}
        {goesToDay ? (
          <DayField
            from={view.from}
            newest={dayIn(localZone(), msOf(ends.newest.happenedAt))}
            onFrom={(from) => onView(withChoice(view, 'from', from))}
          />
        ) : (
          <Button look="quiet" small icon="calendar" onPress={() => setGoesToDay(true)}>
            {words.say('timeline.goToDay')}
          </Button>
        )}
        {isChosen && (
          <Button
            look="quiet"
            small
            icon="close"
            onPress={() => {
              setGoesToDay(false);
              onView({});
            }}
          >
            {words.say('timeline.showAll')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
