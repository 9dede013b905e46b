import type { PreparedItem } from '../../../domain/ladder/prepared.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { unfold } from '../../kit/unfold.ts';
import { useWords } from '../../kit/words-provider.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { entryHash, letterHash } from '../frame/route.ts';

interface Props {
  readonly caseId: string;
  readonly items: readonly PreparedItem[];
  readonly onAdding: (adding: Adding) => void;
}

const SIGNS = { there: 'check', perhaps: 'search', missing: 'plus' } as const;

/** What to have ready for a step: what is there, with the way to it, and what is missing, with what brings it. */
export function PrepareList({ caseId, items, onAdding }: Props) {
  const words = useWords();
  return (
    <div class="prepare">
      <h4 class="small">{words.say('ladder.prepare.title')}</h4>
      <ul>
        {items.map((one) => {
          const [entryId] = one.entryIds;
          const more = one.entryIds.length - 1;
          return (
            <li key={one.item} class={`prepare-${one.state}`}>
              <Icon name={SIGNS[one.state]} />
              <span>
                {words.say(`ladder.prepare.items.${one.item}`)}{' '}
                <span class="small muted">({words.say(`ladder.prepare.${one.state}`)})</span>{' '}
                {entryId !== undefined && (
                  <a class="small" href={entryHash(caseId, entryId)}>
                    {words.say('ladder.prepare.show')}
                  </a>
                )}
                {more > 0 && (
                  <span class="small muted"> {words.say('ladder.prepare.more', { count: more })}</span>
                )}
                {one.state === 'missing' && one.act.act === 'capture' && (
                  <span class="prepare-how small muted">{words.say('ladder.prepare.acts.capture')}</span>
                )}
              </span>
              {one.state === 'missing' && <BringIt caseId={caseId} item={one} onAdding={onAdding} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Cards of the case page that hold what is missing, by the act that leads to them. */
const CARDS = { purchase: 'purchase', wanted: 'wanted', upload: 'timeline' } as const;

function BringIt({
  caseId,
  item: { act },
  onAdding,
}: Omit<Props, 'items'> & { readonly item: PreparedItem }) {
  const words = useWords();
  // A screenshot is taken in the shop's own page, with the button of the toolbar.
  if (act.act === 'capture') return null;
  const label = words.say(`ladder.prepare.acts.${act.act}`);
  if (act.act === 'letter') {
    return (
      <ButtonLink look="quiet" small href={letterHash(caseId, act.letter)}>
        {label}
      </ButtonLink>
    );
  }
  const { act: name } = act;
  const go = (): void => {
    if (name === 'contact' || name === 'delivery' || name === 'bill') onAdding(name);
    else show(document.getElementById(CARDS[name]));
  };
  return (
    <Button look="quiet" small onPress={go}>
      {label}
    </Button>
  );
}

function show(card: HTMLElement | null): void {
  unfold(card);
  card?.scrollIntoView({ block: 'center' });
}
