import { useEffect, useState } from 'preact/hooks';
import type { Purchase } from '../../../domain/case/purchase.ts';
import type { PageFindings } from '../../../domain/detect/finding.ts';
import { DEFAULT_LIMITS } from '../../../domain/detect/limits.ts';
import { findCase } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';
import { useLive } from '../frame/database-provider.tsx';
import { MOST_IN_LINE } from '../frame/limits.ts';

/** Facts of the purchase that a text may tell; each is offered only while the case has none. */
const FACTS = ['orderNumber', 'merchant', 'trackingNumber', 'reference', 'phone', 'email'] as const;

interface Props {
  readonly caseId: string;
  readonly text: string;
  readonly agent: string;
  readonly onAgent: (agent: string) => void;
}

/** Names and numbers that a pasted text tells, to be put where they belong; nothing of it is put there unseen. */
export function FoundInNote(props: Props) {
  const found = useFindings(props.text);
  const live = useLive(async (db) => (await findCase(db, props.caseId)) ?? null, ['case', props.caseId]);
  if (!found || live.state !== 'read' || !live.value) return null;
  return <Found {...props} found={found} row={live.value} />;
}

function Found({
  found,
  row,
  agent,
  onAgent,
}: Props & { readonly found: PageFindings; readonly row: CaseRow }) {
  const words = useWords();
  const { busy, failed, correct } = useUndoableCase(row);
  const { purchase } = row.facts;
  const put = (change: Partial<Purchase>): void =>
    void correct({ ...row.facts, purchase: { ...purchase, ...change } }, words.say('case.purchase.saved'));
  const { agentName } = found;
  const offers = [
    ...(agentName && agent.trim() === ''
      ? [
          {
            ...agentName,
            key: 'agent',
            name: words.say('case.entry.agent'),
            onPut: () => onAgent(agentName.value),
          },
        ]
      : []),
    ...FACTS.flatMap((fact) => {
      const one = found[fact];
      return one && purchase[fact] === undefined && one.value.length <= MOST_IN_LINE
        ? [
            {
              ...one,
              key: fact,
              name: words.say(`popup.found.names.${fact}`),
              onPut: () => put({ [fact]: one.value }),
            },
          ]
        : [];
    }),
  ];
  if (offers.length === 0) return <SaveError code={failed} />;
  return (
    <section class="found-in-note" aria-labelledby="found-in-note">
      <h3 id="found-in-note" class="small">
        {words.say('pasted.found')}
      </h3>
      <ul>
        {offers.map(({ key, name, value, sure, onPut }) => (
          <li key={key} class="small">
            <span class="muted">{name}</span>
            <Value most={120} code={key === 'orderNumber'}>
              {value}
            </Value>
            {!sure && <Chip>{words.say('popup.found.notSure')}</Chip>}
            <Button small look="quiet" icon="plus" busy={busy} onPress={onPut}>
              {words.say(key === 'agent' ? 'pasted.toNote' : 'pasted.toCase')}
              <span class="unseen">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <SaveError code={failed} />
    </section>
  );
}

/** What is found in a text, once; the code that finds it is loaded when there is something to look at. */
function useFindings(text: string): PageFindings | undefined {
  const [found, setFound] = useState<PageFindings>();
  useEffect(() => {
    import('../../../domain/detect/find-purchase.ts').then(
      // A note may be as long as a whole chat: past its time it is left unread.
      ({ findInText }) => setFound(findInText(text, DEFAULT_LIMITS, () => performance.now())),
      (thrown: unknown) => console.error(thrown),
    );
    // What is typed behind it is the shopper's own, and not looked at.
  }, []);
  return found;
}
