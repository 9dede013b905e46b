import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../../domain/case/evidence.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { readPictureOf } from '../../../storage/queries.ts';
import { listOf } from '../../../words/list-of.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { fileWords } from './file-words.ts';
import { HashField } from './hash-field.tsx';
import { FACTS, mismatches } from './mismatches.ts';

interface Props {
  readonly evidence: Evidence;
  /** What the chain holds of this screenshot: the row alone could have been changed with the bytes. */
  readonly record: ChainRecord | undefined;
  readonly label: string;
}

/** The hash as it was recorded, and whether every file in the store is what the chain's record says. */
export function HashCheck({ evidence, record, label }: Props) {
  const words = useWords();
  const db = useDatabase();
  const { id, facts } = evidence;
  const [wrong, setWrong] = useState<readonly string[]>();

  useEffect(() => {
    let left = false;
    setWrong(undefined);
    mismatches(facts, record, (name) => readPictureOf(db, id, name)).then(
      (found) => !left && setWrong(found),
      (thrown: unknown) => console.error(thrown),
    );
    return () => {
      left = true;
    };
  }, [db, id, facts, record]);

  const files = filesOf(facts);
  const nameOf = (name: string): string => {
    if (name === FACTS) return words.say('case.viewer.ofFacts');
    const index = files.findIndex((file) => file.name === name);
    const file = files[index];
    return file ? fileWords(words, file, index) : name;
  };
  return (
    <div class="hash-check">
      <HashField label={label} hash={facts.sha256} />
      <div role="status">
        {wrong === undefined && <p class="small muted">{words.say('case.viewer.checking')}</p>}
        {wrong?.length === 0 && (
          <Notice tone="good">
            <strong>
              {files.length === 1
                ? words.say(facts.kind === 'file' ? 'viewing.identical' : 'case.viewer.identical')
                : words.say('case.viewer.identicalFiles', { count: files.length })}
            </strong>
          </Notice>
        )}
        {wrong !== undefined && wrong.length > 0 && (
          <Notice
            tone="late"
            title={words.say(facts.kind === 'file' ? 'viewing.differs' : 'case.viewer.differs')}
          >
            <p>{words.say('case.viewer.differsWhy')}</p>
            <p>{words.say('case.viewer.differsIn', { files: listOf(words.language, wrong.map(nameOf)) })}</p>
          </Notice>
        )}
      </div>
      <p class="tiny muted">{words.say('case.viewer.hashSays')}</p>
    </div>
  );
}
