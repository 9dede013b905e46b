import { textOf } from '../../../domain/case/entry.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { readWholeCase } from '../../../storage/queries.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { formatDay } from '../../../words/format.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';

interface Props {
  readonly caseId: string;
  readonly leftOut: ReadonlySet<string>;
  readonly onLeftOut: (ids: ReadonlySet<string>) => void;
}

/** So much of an entry's words is shown beside it. */
const MOST_SHOWN = 60;

/** Somebody's own words in a line of ours: whatever direction they have, they turn nothing beside them. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The entries of a case, each of which can be left out of a document. Its place is there at once, so that nothing below it moves. */
export function EntryChoice({ caseId, leftOut, onLeftOut }: Props) {
  const words = useWords();
  const live = useLive((db) => readWholeCase(db, caseId), ['whole-case', caseId]);
  const entries = (live.state === 'read' ? live.value.entries : [])
    .filter(({ content }) => content.kind !== 'export')
    .sort((one, other) => msOf(one.happenedAt) - msOf(other.happenedAt));
  const change = (id: string, isIn: boolean): void => {
    const next = new Set(leftOut);
    if (isIn) next.delete(id);
    else next.add(id);
    onLeftOut(next);
  };
  return (
    <>
      <Fold summary={words.say('export.choose')}>
        {() => (
          <ul class="export-entries">
            {entries.map(({ id, happenedAt, content }) => {
              const day = formatDay(words.language, dayIn(happenedAt.zone, msOf(happenedAt)), 'short');
              const text = showText(textOf(content) ?? '', MOST_SHOWN);
              return (
                <li key={id}>
                  <CheckField
                    label={[day, entryHeading(words, content), text && isolated(text)]
                      .filter(Boolean)
                      .join(' · ')}
                    checked={!leftOut.has(id)}
                    onChecked={(isIn) => change(id, isIn)}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </Fold>
      {leftOut.size > 0 && (
        <p class="small" role="status">
          {words.say('export.leftOut', { count: leftOut.size })}
        </p>
      )}
    </>
  );
}
