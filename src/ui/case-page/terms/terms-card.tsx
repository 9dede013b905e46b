import './terms.css';
import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import { listedFacts } from '../../../domain/marking/shown-facts.ts';
import { isKnownAs } from '../../../domain/terms/address.ts';
import { ask } from '../../../platform/messaging.ts';
import { listDerived } from '../../../storage/queries.ts';
import type { AwaitedTermsRow, CaseRow, EvidenceRow } from '../../../storage/rows.ts';
import { listAwaitedTerms, listKeptTerms } from '../../../storage/terms-queries.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { showText } from '../../kit/show-text.ts';
import { Time } from '../../kit/time.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { evidenceHash } from '../frame/route.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

interface Props {
  readonly row: CaseRow;
}

/** The terms of the business as the case holds them: kept, still awaited, or known by their address only. */
export function TermsCard({ row }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const live = useLive(
    async (db) => {
      const kept = await listKeptTerms(db, row.id);
      const made = await Promise.all(kept.map((evidence) => listDerived(db, evidence)));
      return { awaited: await listAwaitedTerms(db, row.id), kept, made };
    },
    ['terms', row.id],
  );
  const { busy, failed, save } = useSaving();
  if (live.state !== 'read') return null;
  const { awaited, kept, made } = live.value;
  const known = row.facts.purchase.policyUrl;
  const isOpen =
    known !== undefined &&
    ![...awaited, ...kept.map(({ facts }) => facts)].some((one) => isKnownAs(one, { url: known }));
  if (awaited.length === 0 && kept.length === 0 && !isOpen) return null;
  const open = (url: string): void => void save(() => ask('terms.open', { caseId: row.id, url }));
  const forget = async ({ id, caseId, url, reachedUrl }: AwaitedTermsRow): Promise<void> => {
    const again = { caseId, url, ...(reachedUrl !== undefined && { reachedUrl }) };
    if (await save(() => ask('terms.forget', { id })))
      undoToast(words.say('case.terms.forgotten'), () => ask('terms.await', again));
  };
  return (
    <section class="card terms-card" aria-labelledby="terms">
      <h2 id="terms">{words.say('case.terms.title')}</h2>
      <ul class="terms-list">
        {kept.map((evidence, at) => (
          <KeptTerms key={evidence.id} evidence={evidence} made={made[at] ?? []} />
        ))}
        {awaited.map((one) => (
          <Awaited
            key={one.id}
            awaited={one}
            busy={busy}
            onOpen={() => open(one.url)}
            onForget={() => void forget(one)}
          />
        ))}
      </ul>
      {isOpen && (
        <>
          <p class="small muted">{words.say('case.terms.why')}</p>
          <Button icon="external" busy={busy} onPress={() => open(known)}>
            {words.say('case.terms.open')}
          </Button>
        </>
      )}
      <SaveError code={failed} />
    </section>
  );
}

interface KeptProps {
  readonly evidence: EvidenceRow<CaptureFacts>;
  /** Redacted and marked items that were made of it. */
  readonly made: readonly EvidenceRow[];
}

function KeptTerms({ evidence, made }: KeptProps) {
  const words = useWords();
  const nowMs = useNow();
  const { caseId, id } = evidence;
  const facts = listedFacts(
    evidence.facts,
    made.map((one) => one.facts),
  );
  return (
    <li>
      <a href={evidenceHash(caseId, id)}>
        <Value most={140}>{showText(facts.title || facts.url, 140)}</Value>
      </a>
      <p class="small muted">
        <Time of={facts.capturedAt}>
          {words.say('case.terms.keptAt', { when: spokenMoment(words, facts.capturedAt, nowMs) })}
        </Time>
      </p>
    </li>
  );
}

interface AwaitedProps {
  readonly awaited: AwaitedTermsRow;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

function Awaited({ awaited, busy, onOpen, onForget }: AwaitedProps) {
  const words = useWords();
  return (
    <li class="terms-awaited">
      <strong>{words.say('case.terms.notKept')}</strong>
      <p class="small">
        <Value code most={140}>
          {awaited.url}
        </Value>
      </p>
      <p class="small muted">{words.say('case.terms.how')}</p>
      <div class="form-acts">
        <Button small icon="external" busy={busy} onPress={onOpen}>
          {words.say('case.terms.openAgain')}
        </Button>
        <Button small look="quiet" busy={busy} onPress={onForget}>
          {words.say('case.terms.forget')}
        </Button>
      </div>
    </li>
  );
}
