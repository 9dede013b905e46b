import { listCases } from '../../storage/queries.ts';
import { useLive } from '../case-page/frame/database-provider.tsx';
import { Icon } from '../kit/icon.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly onChoose: (caseId: string) => void;
}

/** The open cases, the last touched first, to choose the one to write in. */
export function ChooseCase({ onChoose }: Props) {
  const words = useWords();
  const live = useLive(async (db) => (await listCases(db)).filter((row) => row.facts.status === 'open'), []);
  if (live.state !== 'read') return null;
  if (live.value.length === 0) return <p class="muted">{words.say('panel.none')}</p>;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose" class="panel-heading">
        {words.say('panel.choose')}
      </h2>
      <ul class="panel-cases">
        {live.value.map(({ id, facts }) => (
          <li key={id}>
            <button type="button" class="panel-case" onClick={() => onChoose(id)}>
              <Icon name="folder" />
              <span>
                <Value>{facts.title}</Value>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
