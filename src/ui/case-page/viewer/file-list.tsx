import type { Evidence } from '../../../domain/case/evidence.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import { formatBytes } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { fileWords } from './file-words.ts';
import { useSaveFile } from './use-save-file.ts';

interface Props {
  readonly evidence: Evidence;
}

/** The files of a capture that has more than its picture, each to be downloaded as it was kept. */
export function FileList({ evidence }: Props) {
  const words = useWords();
  const save = useSaveFile(evidence);
  const files = filesOf(evidence.facts);
  if (files.length === 1) return null;
  return (
    <Fold summary={words.say('case.viewer.files', { count: files.length })}>
      {() => (
        <>
          <p class="tiny muted">{words.say('case.viewer.filesSay')}</p>
          <ul class="file-list">
            {files.map((file, index) => {
              const name = fileWords(words, file, index);
              return (
                <li key={file.name}>
                  <span>{name}</span>
                  <span class="small muted">{formatBytes(words.language, file.byteLength)}</span>
                  <Button look="quiet" small iconOnly icon="download" onPress={() => save(file)}>
                    {words.say('case.viewer.saveFile', { name })}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Fold>
  );
}
