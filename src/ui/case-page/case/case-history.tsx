import type { CaseFacts } from '../../../domain/case/case.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { listRecordsOf } from '../../../storage/queries.ts';
import { Fold } from '../../kit/fold.tsx';
import { Time } from '../../kit/time.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { CASE_FACTS, factText } from './fact-text.ts';
import { changedLawFacts } from './law-changes.ts';

interface Props {
  readonly caseId: string;
  readonly version: number;
}

/** That the facts of the case were edited, and on request what each of them was. */
export function CaseHistory({ caseId, version }: Props) {
  const words = useWords();
  return (
    <Fold summary={words.say('case.history.summary')}>
      {() => <Changes caseId={caseId} version={version} />}
    </Fold>
  );
}

function Changes({ caseId, version }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const live = useLive((db) => listRecordsOf(db, caseId), ['history', caseId, version]);
  if (live.state !== 'read') return null;
  const versions = live.value.filter((record) => record.header.action === 'put' && record.salted);
  return (
    <ol class="history small">
      {versions
        .slice(1)
        .map((record, index) => ({ record, before: versions[index] }))
        .reverse()
        .map(({ record, before }) => (
          <li key={record.hash}>
            <Time class="muted" of={record.header.recordedAt}>
              {spokenMoment(words, record.header.recordedAt, nowMs)}
            </Time>
            <ul>
              {[...changedFields(before, record, words), ...changedLawFacts(before, record, words)].map(
                ({ name, was, now }) => (
                  <li key={name}>
                    {name}: <Value>{now}</Value>{' '}
                    <span class="muted">
                      (<Value>{words.say('case.history.was', { was })}</Value>)
                    </span>
                  </li>
                ),
              )}
            </ul>
          </li>
        ))}
    </ol>
  );
}

/** A fact by its name, as it was and as it became. */
interface Changed {
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

function changedFields(
  before: ChainRecord | undefined,
  after: ChainRecord,
  words: ReturnType<typeof useWords>,
): Changed[] {
  const [was, now] = [before, after].map((record) => record?.salted?.content as CaseFacts | undefined);
  if (!was || !now) return [];
  const unknown = words.say('case.purchase.unknown');
  return CASE_FACTS.flatMap((field) => {
    const [old, fresh] = [was, now].map((facts) => factText(field, facts, words) ?? unknown);
    return old === fresh
      ? []
      : [{ name: words.say(`case.facts.${field}`), was: old ?? '', now: fresh ?? '' }];
  });
}
