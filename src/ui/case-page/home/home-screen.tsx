import '../../kit/list-page.css';
import './home.css';
import { useMemo } from 'preact/hooks';
import { orderByAttention } from '../../../domain/attention/attention.ts';
import { totalsOf } from '../../../domain/attention/totals.ts';
import type { Database } from '../../../storage/database.ts';
import { readDigests } from '../../../storage/digest-queries.ts';
import { readAnswers } from '../../../storage/due-queries.ts';
import { listCases } from '../../../storage/queries.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { HomeBackup } from '../backup/home-backup.tsx';
import { HomeDueNow } from '../due-now/home-due-now.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { useInSteps } from '../frame/use-in-steps.ts';
import { SubscriptionsLink } from '../subscriptions/subscriptions-link.tsx';
import { CaseLink } from './case-link.tsx';
import { HomeEmpty } from './home-empty.tsx';
import { NewCase } from './new-case.tsx';
import { TotalsLine } from './totals-line.tsx';
import { useAddingCase } from './use-adding-case.ts';
import { useListed } from './use-listed.ts';

async function readHome(db: Database) {
  const [rows, digests, answers] = await Promise.all([listCases(db), readDigests(db), readAnswers(db)]);
  return { rows, digests, answers };
}

/** All cases, what needs attention first; or how to start when there are none. */
export function HomeScreen() {
  const words = useWords();
  const nowMs = useNow();
  const live = useLive(readHome, ['home']);
  const adding = useAddingCase();
  const read = live.state === 'read' ? live.value : undefined;
  const listed = useListed(read, nowMs);
  const all = listed?.all;
  const { open, closed } = useMemo(() => orderByAttention(all ?? []), [all]);
  const links = useMemo(
    () => open.map((one) => <CaseLink key={one.row.id} listed={one} nowMs={nowMs} />),
    [open, nowMs],
  );
  const drawn = useInSteps(links);

  if (live.state === 'failed') return <ReadFailed />;
  if (!listed) return <p class="unseen">{words.say('common.loading')}</p>;
  if (listed.rows.length === 0) return <HomeEmpty />;

  return (
    <div class="list-page home">
      <div class="list-head">
        <ScreenTitle title={words.say('home.title')}>{words.say('home.title')}</ScreenTitle>
        {!adding.isAdding && (
          <Button icon="plus" buttonRef={adding.button} onPress={adding.open}>
            {words.say('home.newCase')}
          </Button>
        )}
      </div>
      <SubscriptionsLink rows={listed.rows} />
      <TotalsLine totals={totalsOf(listed.all, listed.digests)} />
      <HomeDueNow listed={listed} />
      <HomeBackup rows={listed.rows} />
      {adding.isAdding && <NewCase onCancel={adding.shut} onBack={adding.open} />}
      {open.length > 0 ? (
        <ul class="card-list case-links" aria-label={words.say('home.open')}>
          {drawn}
        </ul>
      ) : (
        <p class="muted">{words.say('home.noneOpen')}</p>
      )}
      {closed.length > 0 && (
        <Fold summary={words.say('home.closed', { count: closed.length })}>
          {() => (
            <ul class="card-list case-links">
              {closed.map((one) => (
                <CaseLink key={one.row.id} listed={one} nowMs={nowMs} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </div>
  );
}
