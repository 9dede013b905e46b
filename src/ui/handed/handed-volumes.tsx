import type { HandedCheck } from '../../domain/export/check-handed.ts';
import type { Words } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';

interface Props {
  readonly words: Words;
  readonly volumes: NonNullable<HandedCheck['volumes']>;
}

/** Of a document in volumes which are here; what is in the others was not looked into. */
export function HandedVolumes({ words, volumes: { count, here, elsewhere } }: Props) {
  if (here.length === count) return <p class="small muted">{words.say('handed.volumes.all', { count })}</p>;
  return (
    <Notice
      tone="warn"
      title={words.say('handed.volumes.some', { count: here.length, here: here.join(', '), of: count })}
    >
      {elsewhere > 0 && <p>{words.say('handed.volumes.others', { count: elsewhere })}</p>}
    </Notice>
  );
}
