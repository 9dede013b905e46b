import './closing.css';
import { useMemo } from 'preact/hooks';
import type { Entry } from '../../../domain/case/entry.ts';
import { endOf } from '../../../domain/ladder/end-of.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { formatMoney } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';

interface Props {
  readonly row: CaseRow;
  /** At least those of the ladder, and the closings. */
  readonly entries: readonly Entry[];
}

/** The end of a case, kindly: what came of it, how long it took, what was learnt; and the way to open it again. */
export function ClosedSummary({ row, entries }: Props) {
  const words = useWords();
  const { busy, failed, correct } = useUndoableCase(row);
  const {
    outcome = 'closed',
    won,
    days,
    contacts,
    letters,
    learnt,
  } = useMemo(() => endOf(row, entries), [row, entries]);
  const facts = [
    ...won.map((sum) => [words.say('closing.summary.gotBack'), formatMoney(words.language, sum)] as const),
    ...(days === undefined
      ? []
      : [[words.say('closing.summary.took'), words.say('closing.summary.days', { count: days })] as const]),
    ...(contacts > 0 ? [[words.say('closing.summary.contacts'), String(contacts)] as const] : []),
    ...(letters > 0 ? [[words.say('closing.summary.letters'), String(letters)] as const] : []),
  ];
  return (
    <section class="next next-closed closed-summary" aria-labelledby="next-step">
      <Icon name="check" large />
      <div class="next-body">
        <h2 id="next-step" tabIndex={-1}>
          {words.say(outcome === 'closed' ? 'closing.summary.closed' : `closing.summary.${outcome}`)}
        </h2>
        <p>{words.say(`closing.summary.why.${outcome}`)}</p>
        {facts.length > 0 && (
          <dl class="closed-facts">
            {facts.map(([name, value]) => (
              <div key={`${name} ${value}`}>
                <dt class="small muted">{name}</dt>
                <dd>
                  <Value>{value}</Value>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {learnt !== undefined && (
          <div class="closed-learnt">
            <p class="small muted">{words.say('closing.summary.learnt')}</p>
            <p>
              <Value most={2000}>{learnt}</Value>
            </p>
          </div>
        )}
        <SaveError code={failed} />
      </div>
      <div class="next-act">
        <Button
          busy={busy}
          onPress={() => void correct({ ...row.facts, status: 'open' }, words.say('closing.reopened'))}
        >
          {words.say('case.reopen')}
        </Button>
      </div>
    </section>
  );
}
