import { useState } from 'preact/hooks';
import { type HandedCheck, placeOfHash } from '../../domain/export/check-handed.ts';
import type { Manifest } from '../../domain/export/manifest.ts';
import type { Words } from '../../words/words.ts';
import { TextField } from '../kit/field.tsx';
import { Notice } from '../kit/notice.tsx';
import { momentWords } from './record-name.ts';

interface Props {
  readonly words: Words;
  readonly manifest: Manifest;
  readonly records: HandedCheck['records'];
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

function Answer({ words, manifest, records, typed }: Props & { readonly typed: string }) {
  const at = placeOfHash(manifest, typed);
  const record = manifest.records[at ?? -1];
  if (at === undefined || !record)
    return typed.replace(/[^0-9a-f]/gi, '').length >= 64 ? (
      <Notice tone="late" small title={words.say('handed.compare.unknown.title')}>
        {words.say('handed.compare.unknown.says')}
      </Notice>
    ) : (
      <Notice tone="plain" small>
        {words.say('handed.compare.short')}
      </Notice>
    );
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
