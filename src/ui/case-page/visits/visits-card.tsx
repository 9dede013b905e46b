import './visits.css';
import { useRef, useState } from 'preact/hooks';
import type { TechnicianContent } from '../../../domain/case/entry.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { listVisits } from '../../../storage/timer-queries.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { SetAside } from '../entry-form/set-aside.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { useAction } from '../keyboard/action-provider.tsx';
import { BegunMark } from '../left/begun-mark.tsx';
import { Visit } from './visit.tsx';
import { VisitForm } from './visit-form.tsx';

interface Props {
  readonly row: CaseRow;
}

/** The visits that were agreed: who is waited for, who came when, and what the law gives for it. */
export function VisitsCard({ row }: Props) {
  const words = useWords();
  const [isAdding, setAdding] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  // What was typed and not saved is shown again by itself, and takes no focus.
  useLeftForm(row.id, 'visit', () => {
    setAdding(true);
    setLeft(true);
  });
  useAction('addVisit', () => {
    setAdding(true);
    requestAnimationFrame(() => document.getElementById('visits')?.scrollIntoView({ block: 'nearest' }));
  });
  const live = useLive((db) => listVisits(db, row.id), ['visits', row.id]);
  if (live.state !== 'read') return null;
  const { facts } = row;
  const zone = zoneOfLaw(facts.purchase);
  const visits = live.value.flatMap((entry) =>
    entry.content.kind === 'technician' ? [{ entry, content: entry.content as TechnicianContent }] : [],
  );
  const finish = (): void => {
    setAdding(false);
    setLeft(false);
    // Without any visit the card goes, too.
    requestAnimationFrame(() => focusIfLost(add.current ?? document.getElementById('timeline')));
  };
  // The way to the first one stands with those to every other entry.
  if (visits.length === 0 && !isAdding) return null;
  return (
    <section class="card visits" aria-labelledby="visits">
      <h2 id="visits">{words.say('visit.title')}</h2>
      {visits.map(({ entry, content }) => (
        <Visit key={entry.id} entry={entry} content={content} purchase={facts.purchase} zone={zone} />
      ))}
      {isAdding ? (
        <SetAside onAside={finish}>
          <VisitForm caseId={row.id} purchase={facts.purchase} wasLeft={wasLeft} onDone={finish} />
        </SetAside>
      ) : (
        <Button look="quiet" small icon="plus" buttonRef={add} onPress={() => setAdding(true)}>
          {words.say('visit.add')}
          <BegunMark kind="technician" />
        </Button>
      )}
    </section>
  );
}
