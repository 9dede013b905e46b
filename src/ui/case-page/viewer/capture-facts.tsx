import type { ComponentChildren } from 'preact';
import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import { wayWords } from '../../../words/verdict-words.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { LongText } from '../timeline/long-text.tsx';
import { VerdictNotice } from './verdict-chips.tsx';

/** What is shown at first of an address; the whole is in the store. */
const ADDRESS_CHARACTERS = 240;

interface Props {
  readonly facts: CaptureFacts;
  /** What changed on the page since an earlier capture. */
  readonly changes: ComponentChildren;
  /** The conversation that was read with it. */
  readonly conversation: ComponentChildren;
}

/** What a screenshot was meant to hold and holds, and of which page it is. */
export function CaptureFactsHead({ facts, changes, conversation }: Props) {
  const words = useWords();
  const { url } = shownFacts(facts);
  return (
    <>
      <div class="verdict">
        <p class="viewer-label">{words.say('verdict.title')}</p>
        <p class="verdict-way">
          <span class="unseen">{words.say('verdict.way')}: </span>
          {wayWords(words, facts.way)}
        </p>
        {facts.verdict && <VerdictNotice verdict={facts.verdict} />}
      </div>
      {changes}
      {conversation}
      <div class="viewer-copy">
        <p class="viewer-label">{words.say('case.viewer.address')}</p>
        <CopyButton
          text={url}
          label={words.say('case.viewer.copyAddress')}
          doneLabel={words.say('common.copied')}
        />
        <div class="viewer-long small">
          <LongText code text={url} short={ADDRESS_CHARACTERS} />
        </div>
      </div>
    </>
  );
}
