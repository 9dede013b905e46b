import { titleOf } from '../../../domain/case/evidence.ts';
import { notBlackedOut } from '../../../domain/export/not-blacked-out.ts';
import { readWholeCase } from '../../../storage/queries.ts';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { evidenceHash } from '../frame/route.ts';

interface Props {
  readonly caseId: string;
  readonly leftOut: ReadonlySet<string>;
  readonly onClose: () => void;
}

const MOST_SHOWN = 60;

/** What can be hidden is the text: which pictures still show everything, each with the way to where it is blacked out. */
export function ShownDetails({ caseId, leftOut, onClose }: Props) {
  const words = useWords();
  const live = useLive((db) => readWholeCase(db, caseId), ['whole-case', caseId]);
  if (live.state !== 'read') return <p class="small muted">{words.say('export.hideNote')}</p>;
  const { entries, evidence } = live.value;
  const shown = notBlackedOut(
    entries.filter(({ id }) => !leftOut.has(id)),
    evidence,
  );
  return (
    <>
      <p class="small muted">{words.say('export.hideNote')}</p>
      {shown.length > 0 && (
        <Notice tone="warn" small title={words.say('export.stillShown', { count: shown.length })}>
          <p class="small">{words.say('export.stillShownWhat')}</p>
          <ul class="export-shown">
            {shown.map(({ id, facts }) => (
              <li key={id}>
                <a href={evidenceHash(caseId, id)} onClick={onClose}>
                  <bdi>{showText(titleOf(facts), MOST_SHOWN) || words.say('export.untitled')}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
