import type { Purchase } from '../../domain/case/purchase.ts';
import { codeOf } from '../../domain/errors.ts';
import { zoneOfLaw } from '../../domain/law/zone-of-law.ts';
import { dayIn } from '../../domain/time/moment.ts';
import { placeOfCase } from '../../platform/contact-drafts.ts';
import { ask } from '../../platform/messaging.ts';
import { findCase } from '../../storage/queries.ts';
import type { CaseRow } from '../../storage/rows.ts';
import { findTimer } from '../../storage/timer-queries.ts';
import { useLive } from '../case-page/frame/database-provider.tsx';
import { useNow } from '../case-page/frame/now-provider.tsx';
import { undoCaseCorrection } from '../case-page/frame/undo-correction.ts';
import { useUndoToast } from '../case-page/frame/use-undo-toast.ts';
import { CallDesk } from '../contact/call-desk.tsx';
import { CallLaw } from '../contact/call-law.tsx';
import { ContactForm } from '../contact/contact-form.tsx';
import { CaseVersion } from '../contact/use-script.ts';
import { Button } from '../kit/button.tsx';
import { useToast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { CapturePage } from './capture-page.tsx';
import { LastEntries } from './last-entries.tsx';
import { MadeCase } from './made-case.tsx';
import { OpenPromises } from './open-promises.tsx';
import { PanelFacts } from './panel-facts.tsx';
import { UrgentDay } from './urgent-day.tsx';

interface Props {
  readonly row: CaseRow;
  readonly windowId: number;
  readonly onChange: () => void;
}

/** A case beside the page: its name and date, the call that runs, the form of a contact, what is promised and was written. */
export function CasePanel({ row, windowId, onChange }: Props) {
  const words = useWords();
  const toast = useToast();
  const undoToast = useUndoToast();
  const nowMs = useNow();
  const { purchase } = row.facts;
  const today = dayIn(zoneOfLaw(purchase), nowMs);
  const running = useLive(
    async (db) => {
      const timer = await findTimer(db);
      return { timer, caseTitle: timer && (await findCase(db, timer.caseId))?.facts.title };
    },
    ['timer'],
  );
  const isCalling = running.state === 'read' && running.value.timer?.caseId === row.id;
  const keepPurchase = (changed: Purchase): void => {
    const facts = { ...row.facts, purchase: changed };
    ask('case.correct', { caseId: row.id, version: row.version, facts }).then(
      () => undoToast(words.say('ask.saved'), () => undoCaseCorrection(row.id, row)),
      (thrown: unknown) => {
        console.error(thrown);
        toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
      },
    );
  };
  const show = (caseId: string): void => {
    ask('case.show', { caseId }).catch((thrown: unknown) => console.error(thrown));
  };
  return (
    <CaseVersion.Provider value={row.version}>
      <header class="panel-head">
        <h1 class="panel-title">
          <Value>{row.facts.title}</Value>
        </h1>
        <UrgentDay row={row} today={today} />
        <div class="panel-acts">
          <Button look="quiet" small icon="folder" onPress={() => show(row.id)}>
            {words.say('panel.open')}
          </Button>
          <Button look="quiet" small onPress={onChange}>
            {words.say('panel.change')}
          </Button>
        </div>
      </header>
      {!isCalling && <MadeCase row={row} windowId={windowId} />}
      <PanelFacts purchase={purchase} />
      <CapturePage caseId={row.id} windowId={windowId} />
      {running.state === 'read' && (
        <CallDesk
          caseId={row.id}
          caseToSaveTo={async () => row.id}
          running={running.value}
          law={(asked) => <CallLaw law={{ purchase, today, onPurchase: keepPurchase }} {...asked} />}
          onTimer={() => undefined}
          onShowCase={show}
          onTold={(text, undo) =>
            toast({ text, ...(undo && { action: { label: words.say('common.undo'), run: undo } }) })
          }
        />
      )}
      {running.state !== 'reading' && !isCalling && (
        <section class="card panel-form" aria-labelledby="write">
          <h2 id="write" class="panel-heading">
            {words.say('contact.title')}
          </h2>
          <ContactForm
            place={placeOfCase(row.id)}
            caseId={row.id}
            caseToSaveTo={async () => row.id}
            leaveLabel={words.say('contact.discard')}
            onSaved={(_saved, undo) => undoToast(words.say('contact.saved'), undo)}
            onGivenUp={(takeBack) => undoToast(words.say('contact.dropped'), takeBack)}
          />
        </section>
      )}
      <OpenPromises caseId={row.id} today={today} />
      <LastEntries caseId={row.id} today={today} />
    </CaseVersion.Provider>
  );
}
