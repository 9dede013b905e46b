import '../../kit/list-page.css';
import './bin.css';
import type { CallInput } from '../../../contract/calls.ts';
import { codeOf } from '../../../domain/errors.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { ask } from '../../../platform/messaging.ts';
import { listBinned, readBinDaysLeft, readNames } from '../../../storage/bin-queries.ts';
import type { Database } from '../../../storage/database.ts';
import type { CaseRow, EntryRow } from '../../../storage/rows.ts';
import { formatDay } from '../../../words/format.ts';
import { Icon } from '../../kit/icon.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { entryIcon } from '../timeline/entry-icon.ts';
import { BinnedItem } from './binned-item.tsx';
import { binnedWords } from './binned-words.ts';
import { EmptyBin } from './empty-bin.tsx';

interface Bin {
  readonly cases: readonly CaseRow[];
  /** With the case that each was taken from; those of a case in the bin go with it. */
  readonly entries: readonly {
    readonly entry: EntryRow;
    readonly of: CaseRow;
    readonly name?: string | undefined;
  }[];
  /** By the id of a case or an entry. */
  readonly daysLeft: (id: string) => number;
}

async function readBin(db: Database): Promise<Bin> {
  const [{ cases, entries }, daysLeft] = await Promise.all([listBinned(db), readBinDaysLeft(db)]);
  const names = await readNames(db, entries);
  const owners = await db.cases.bulkGet([...new Set(entries.map(({ caseId }) => caseId))]);
  const living = new Map(
    owners.flatMap((row) => (row && row.binnedAtMs === undefined ? [[row.id, row] as const] : [])),
  );
  return {
    cases,
    daysLeft,
    entries: entries.flatMap((entry) => {
      const of = living.get(entry.caseId);
      return of ? [{ entry, of, name: names.get(entry.id) }] : [];
    }),
  };
}

type Act = 'case.restore' | 'case.erase' | 'entry.restore' | 'entry.erase';

/** What was deleted: how long it can still be brought back, and the ways to do that or to erase it at once. */
export function BinScreen() {
  const words = useWords();
  const toast = useToast();
  const live = useLive(readBin, ['bin']);
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  const { cases, entries, daysLeft } = live.value;
  const count = cases.length + entries.length;

  const run = async <One extends Act>(call: One, input: CallInput<One>): Promise<void> => {
    const isErasing = call === 'case.erase' || call === 'entry.erase';
    try {
      await ask(call, input);
    } catch (thrown) {
      console.error(thrown);
      toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
      return;
    }
    document.querySelector<HTMLElement>('.bin h1')?.focus({ preventScroll: true });
    toast({ text: words.say(isErasing ? 'bin.erased' : 'bin.restored') });
  };

  const whenOf = ({ happenedAt }: EntryRow): string =>
    formatDay(words.language, dayIn(happenedAt.zone, msOf(happenedAt)));
  return (
    <div class="list-page bin">
      <div class="list-head">
        <ScreenTitle title={words.say('bin.title')}>{words.say('bin.title')}</ScreenTitle>
        {count > 0 && <EmptyBin count={count} />}
      </div>
      {count === 0 ? (
        <div class="list-empty bin-empty">
          <Icon name="trash" large />
          <p>{words.say('bin.empty')}</p>
          <p class="small muted">{words.say('bin.emptyLead')}</p>
        </div>
      ) : (
        <p class="muted">{words.say('bin.lead')}</p>
      )}
      {cases.length > 0 && (
        <section aria-labelledby="binned-cases">
          <h2 id="binned-cases">{words.say('bin.cases')}</h2>
          <ul class="card-list">
            {cases.map((row) => (
              <BinnedItem
                key={row.id}
                icon="folder"
                title={row.facts.title}
                about={words.say('home.entries', { count: row.entryCount })}
                daysLeft={daysLeft(row.id)}
                onRestore={() => run('case.restore', { caseId: row.id })}
                onErase={() => run('case.erase', { caseId: row.id })}
              />
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section aria-labelledby="binned-entries">
          <h2 id="binned-entries">{words.say('bin.entriesTitle')}</h2>
          <ul class="card-list">
            {entries.map(({ entry, of, name }) => (
              <BinnedItem
                key={entry.id}
                icon={entryIcon(entry.content)}
                {...binnedWords(entry, name, whenOf(entry), words)}
                from={of.facts.title}
                daysLeft={daysLeft(entry.id)}
                onRestore={() => run('entry.restore', { entryId: entry.id })}
                onErase={() => run('entry.erase', { entryId: entry.id })}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
