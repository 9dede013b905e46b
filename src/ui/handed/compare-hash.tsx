import { useState } from 'preact/hooks';
import { placeOfHash } from '../../domain/export/check-handed.ts';
import type { Manifest } from '../../domain/export/manifest.ts';
import type { Words } from '../../words/words.ts';
import { TextField } from '../kit/field.tsx';
import { Notice } from '../kit/notice.tsx';
import { momentWords } from './record-name.ts';

interface Props {
  readonly words: Words;
  readonly manifest: Manifest;
}

/** What was handed over earlier carries a root hash: whether this case is the same, and what was in it by then. */
export function CompareHash({ words, manifest }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <div class="handed-compare">
      <TextField
        label={words.say('handed.compare.label')}
        hint={words.say('handed.compare.hint')}
        value={typed}
        onValue={setTyped}
      />
      <div role="status">
        {typed.trim() !== '' && <Answer words={words} manifest={manifest} typed={typed} />}
      </div>
    </div>
  );
}

function Answer({ words, manifest, typed }: Props & { readonly typed: string }) {
  const at = placeOfHash(manifest, typed);
  const record = at === undefined ? undefined : manifest.records[at];
  if (at === undefined || !record) {
    const isWhole = typed.replace(/[^0-9a-f]/gi, '').length >= 64;
    return (
      <Notice tone={isWhole ? 'late' : 'plain'} small>
        {words.say(isWhole ? 'handed.compare.unknown' : 'handed.compare.short')}
      </Notice>
    );
  }
  const count = manifest.records.length;
  return (
    <Notice tone="good" small>
      {at === count - 1
        ? words.say('handed.compare.last')
        : words.say('handed.compare.earlier', {
            number: at + 1,
            count,
            when: momentWords(words, record.header.recordedAt),
          })}
    </Notice>
  );
}
