import { useRef, useState } from 'preact/hooks';
import { CONTACT_FACTS } from '../../../domain/case/purchase.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { KnownFacts } from '../questions/known-facts.tsx';
import { CaseHistory } from './case-history.tsx';
import { factText, PURCHASE_FACTS } from './fact-text.ts';
import { PurchaseForm } from './purchase-form.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

const isContactFact = (name: string): boolean => (CONTACT_FACTS as readonly string[]).includes(name);

/** What is asked for on the phone and typed into forms. */
const isCopied = (name: string): boolean => name === 'orderNumber' || name === 'total' || isContactFact(name);

/** The facts of the purchase, to be read and to be changed. */
export function PurchaseCard({ row, today }: Props) {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  // What was typed and not saved is shown again by itself.
  useLeftForm(row.id, 'purchase', () => setEditing(true));
  return (
    <section class="card purchase-card" aria-labelledby="purchase">
      <div class="card-head">
        <h2 id="purchase">{words.say('case.purchase.title')}</h2>
        {!editing && (
          <Button look="quiet" small icon="note" buttonRef={edit} onPress={() => setEditing(true)}>
            {words.say('common.edit')}
            <span class="unseen">: {words.say('case.purchase.title')}</span>
          </Button>
        )}
      </div>
      {editing ? (
        <PurchaseForm
          row={row}
          today={today}
          onBack={() => setEditing(true)}
          onDone={() => {
            setEditing(false);
            requestAnimationFrame(() => edit.current?.focus());
          }}
        />
      ) : (
        <dl class="facts">
          {PURCHASE_FACTS.map((name) => {
            const text = factText(name, row.facts, words);
            // What no date depends on is only shown when it is known.
            if (text === undefined && (name === 'items' || isContactFact(name))) return null;
            return (
              <div class="fact" key={name}>
                <dt>{words.say(`case.facts.${name}`)}</dt>
                <dd>
                  {text === undefined ? (
                    <span class="fact-unknown">{words.say('case.purchase.unknown')}</span>
                  ) : (
                    <Value
                      code={name === 'orderNumber' || isContactFact(name)}
                      copies={isCopied(name) ? words.say(`case.facts.${name}`) : undefined}
                    >
                      {text}
                    </Value>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {!editing && <KnownFacts row={row} today={today} />}
      {row.version > 1 && !editing && <CaseHistory caseId={row.id} version={row.version} />}
    </section>
  );
}
