import { useEffect, useState } from 'preact/hooks';
import type { GivenFile } from '../../bundle/check-given.ts';
import { sha256OfBlob } from '../../bundle/file-hash.ts';
import { type HandedCheck, hashIn, placeOfHash } from '../../domain/export/check-handed.ts';
import type { Manifest } from '../../domain/export/manifest.ts';
import type { Words } from '../../words/words.ts';
import { TextField } from '../kit/field.tsx';
import { Notice } from '../kit/notice.tsx';
import { momentWords } from './record-name.ts';

interface Props {
  readonly words: Words;
  readonly manifest: Manifest;
  readonly records: HandedCheck['records'];
  /** What was checked: the number may be that of the file itself. */
  readonly given: readonly GivenFile[];
}

/** What was handed over earlier carries a root hash: whether this case is the same, and what was in it by then. */
export function CompareHash(props: Props) {
  const { words } = props;
  const [typed, setTyped] = useState('');
  return (
    <section class="card handed-compare">
      <h2>{words.say('handed.compare.title')}</h2>
      <TextField
        label={words.say('handed.compare.label')}
        hint={words.say('handed.compare.hint')}
        value={typed}
        onValue={setTyped}
      />
      <div role="status">{typed.trim() !== '' && <Answer {...props} typed={typed} />}</div>
    </section>
  );
}

function Answer({ words, manifest, records, given, typed }: Props & { readonly typed: string }) {
  const at = placeOfHash(manifest, typed);
  const record = manifest.records[at ?? -1];
  if (at === undefined || !record) {
    const hash = hashIn(typed);
    return hash ? (
      <FileAnswer key={hash} words={words} given={given} hash={hash} />
    ) : (
      <Notice tone="plain" small>
        {words.say('handed.compare.short')}
      </Notice>
    );
  }
  // The number of a record speaks for those before it only where each still gives the next.
  if (records.some((problem) => problem.at <= at && problem.fault !== 'end-missing'))
    return (
      <Notice tone="late" small title={words.say('handed.compare.broken.title')}>
        {words.say('handed.compare.broken.says')}
      </Notice>
    );
  const count = manifest.records.length;
  const place = at === count - 1 ? 'last' : 'earlier';
  return (
    <Notice tone="good" small title={words.say(`handed.compare.${place}.title`)}>
      {place === 'last'
        ? words.say('handed.compare.last.says')
        : words.say('handed.compare.earlier.says', {
            number: at + 1,
            count,
            when: momentWords(words, record.header.recordedAt),
          })}
    </Notice>
  );
}

interface FileAnswerProps {
  readonly words: Words;
  readonly given: readonly GivenFile[];
  readonly hash: string;
}

/** Whether a number is that of the file that was checked; all of a file is read for it. */
function FileAnswer({ words, given, hash }: FileAnswerProps) {
  const [found, setFound] = useState<'reading' | 'file' | 'unknown'>('reading');
  useEffect(() => {
    const control = new AbortController();
    hasHash(given, hash, control.signal).then(
      (has) => setFound(has ? 'file' : 'unknown'),
      () => {
        if (!control.signal.aborted) setFound('unknown');
      },
    );
    return () => control.abort();
  }, [given, hash]);
  if (found === 'reading') return <p class="small muted">{words.say('handed.working')}</p>;
  return (
    <Notice
      tone={found === 'file' ? 'good' : 'late'}
      small
      title={words.say(`handed.compare.${found}.title`)}
    >
      {words.say(`handed.compare.${found}.says`)}
    </Notice>
  );
}

/** Files that were chosen one by one have no number as a whole; volumes of a document have one each. */
async function hasHash(given: readonly GivenFile[], hash: string, signal: AbortSignal): Promise<boolean> {
  const whole = given.length > 1 ? given.filter(({ path }) => /\.pdf$/i.test(path)) : given;
  for (const { file } of whole) if ((await sha256OfBlob(file, signal)) === hash) return true;
  return false;
}
