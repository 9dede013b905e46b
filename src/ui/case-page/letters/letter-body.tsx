import { useState } from 'preact/hooks';
import { sha256OfText } from '../../../domain/chain/hash.ts';
import type { LetterContent } from '../../../domain/letters/letter-content.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { entryFacts, entryHeading } from '../../../words/entry-words.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { entryHash } from '../frame/route.ts';
import { LongText } from '../timeline/long-text.tsx';
import { AnswerClock } from './answer-clock.tsx';
import { AttachProof } from './attach-proof.tsx';
import { FollowUpLine } from './follow-up-line.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: LetterContent;
  readonly titleId: string;
}

/** How much of a letter stands on the timeline before it is opened, in UTF-16 units. */
const SHORT = 240;

/** A letter that was sent: by when it is to be answered, its exact text, and the hash by which that can be checked. */
export function LetterBody({ entry, content, titleId }: Props) {
  const words = useWords();
  const { text, subject, textHash, rootHash, proofId } = content;
  return (
    <>
      <h4 id={titleId}>{entryHeading(words, content)}</h4>
      <AnswerClock entry={entry} content={content} />
      <FollowUpLine entryId={entry.id} content={content} />
      <div class="entry-chips">
        {entryFacts(words, content).map((fact) => (
          <Chip key={fact}>{showText(fact, 160)}</Chip>
        ))}
      </div>
      {subject && (
        <p class="small">
          <strong>
            <Value>{subject}</Value>
          </strong>
        </p>
      )}
      <div class="sent-text">
        <LongText text={text} short={SHORT} />
        <CopyButton
          text={text}
          label={words.say('letter.body.copy')}
          doneLabel={words.say('common.copied')}
        />
      </div>
      {proofId ? (
        <p class="small">
          <a href={entryHash(entry.caseId, proofId)}>{words.say('letter.body.proof')}</a>
        </p>
      ) : (
        <AttachProof entry={entry} content={content} />
      )}
      <Fold summary={words.say('letter.body.hash')}>
        {() => <TextCheck text={text} textHash={textHash} rootHash={rootHash} />}
      </Fold>
    </>
  );
}

type Checked = 'same' | 'changed';

function TextCheck({
  text,
  textHash,
  rootHash,
}: Pick<LetterContent, 'text' | 'textHash'> & { readonly rootHash: string | undefined }) {
  const words = useWords();
  const [checked, setChecked] = useState<Checked>();
  const check = (): void => {
    sha256OfText(text).then(
      (hash) => setChecked(hash === textHash ? 'same' : 'changed'),
      (thrown: unknown) => console.error(thrown),
    );
  };
  return (
    <div class="text-check small">
      <p>{words.say('letter.body.hashSays')}</p>
      <p>
        <Value code>{textHash}</Value>
        <CopyButton
          text={textHash}
          label={words.say('letter.body.copyHash')}
          doneLabel={words.say('common.copied')}
        />
      </p>
      {rootHash && (
        <p>
          {words.say('letter.body.rootHash')} <Value code>{rootHash}</Value>
        </p>
      )}
      <Button small onPress={check}>
        {words.say('letter.body.check')}
      </Button>
      <div role="status">
        {checked && (
          <Notice small tone={checked === 'same' ? 'good' : 'late'}>
            <p>{words.say(`letter.body.${checked}`)}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
