import type { ComponentChildren } from 'preact';
import { readAsChosen } from '../../../domain/case/chosen-reading.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import type { Evidence } from '../../../domain/case/evidence.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import { captureFacts } from '../../../words/capture-words.ts';
import { fileFacts } from '../../../words/file-words.ts';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { CaptureFactsHead } from './capture-facts.tsx';
import { FileList } from './file-list.tsx';
import { HashCheck } from './hash-check.tsx';
import { HashField } from './hash-field.tsx';
import { MessageList } from './message-list.tsx';

/** What is shown at most of the page's text; the whole is in the store. */
const TEXT_CHARACTERS = 200_000;

interface Props {
  readonly evidence: Evidence;
  /** What its entry says. */
  readonly content?: EntryContent | undefined;
  readonly text: string | undefined;
  readonly record: ChainRecord | undefined;
  /** The conversation that was read with it. */
  readonly messages: ArrayBuffer | undefined;
  /** What it was made of, or what was made of it: shown beside its own hash. */
  readonly others: readonly { readonly label: string; readonly hash: string }[];
  /** What changed on the page since an earlier capture. */
  readonly changes?: ComponentChildren;
  /** Stands before everything else. */
  readonly children?: ComponentChildren;
}

/** Everything that is known of a screenshot or a file, as text. */
export function EvidenceFacts({
  evidence,
  content,
  text,
  record,
  messages,
  others,
  changes,
  children,
}: Props) {
  const words = useWords();
  const { facts } = evidence;
  const shown = readAsChosen(shownFacts(facts), content);
  const rows = shown.kind === 'file' ? fileFacts(words, shown) : captureFacts(words, shown);
  const list = (
    <dl class="facts">
      {rows.map(({ label, values, look }) => (
        <div class="fact" key={label}>
          <dt>{label}</dt>
          <dd>
            {values.map((value, index) => (
              <div key={index}>
                {/* A sentence of our own keeps its isolates: without them two numbers change places in Hebrew. */}
                {look === 'said' ? (
                  <bdi>{value}</bdi>
                ) : (
                  <Value code={look === 'code'} most={400}>
                    {value}
                  </Value>
                )}
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
  const isPage = facts.kind === undefined && !facts.derived;
  return (
    <section class="viewer-facts" aria-labelledby="viewer-facts">
      <h3 id="viewer-facts">{words.say(facts.kind === 'file' ? 'viewing.facts' : 'case.viewer.facts')}</h3>
      {children}
      {facts.kind === 'file' ? (
        list
      ) : (
        <CaptureFactsHead
          facts={facts}
          changes={changes}
          conversation={
            messages && (
              <Fold summary={words.say('case.viewer.messages')}>
                {() => <MessageList bytes={messages} />}
              </Fold>
            )
          }
        />
      )}
      <HashCheck evidence={evidence} record={record} label={words.say('case.viewer.hash')} />
      {others.map(({ label, hash }) => (
        <div class="hash-check" key={hash}>
          <HashField label={label} hash={hash} />
        </div>
      ))}
      <FileList evidence={evidence} />
      {facts.kind === undefined && list}
      {isPage && (
        <Fold summary={words.say('case.viewer.pageText')}>
          {() => (
            <>
              {facts.textClipped && <p class="small muted">{words.say('case.viewer.pageTextClipped')}</p>}
              <p class="viewer-text" dir="auto">
                {text ? showText(text, TEXT_CHARACTERS) : words.say('case.viewer.noPageText')}
              </p>
            </>
          )}
        </Fold>
      )}
    </section>
  );
}
