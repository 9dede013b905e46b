import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../../domain/case/evidence.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { formatBytes, formatMoment } from '../../../words/format.ts';
import { wayWords } from '../../../words/verdict-words.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { LongText } from '../timeline/long-text.tsx';
import { FileList } from './file-list.tsx';
import { HashCheck } from './hash-check.tsx';
import { HashField } from './hash-field.tsx';
import { MessageList } from './message-list.tsx';
import { VerdictNotice } from './verdict-chips.tsx';

/** What is shown at first of an address, and at most of the page's text; the whole is in the store. */
const ADDRESS_CHARACTERS = 240;
const TEXT_CHARACTERS = 200_000;

interface Props {
  readonly evidence: Evidence;
  readonly text: string | undefined;
  readonly record: ChainRecord | undefined;
  /** The conversation that was read with it. */
  readonly messages: ArrayBuffer | undefined;
  /** What it was made of, or what was made of it: shown beside its own hash. */
  readonly others: readonly { readonly label: string; readonly hash: string }[];
  /** Stands before everything else. */
  /** What changed on the page since an earlier capture. */
  readonly changes?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Everything that is known of a screenshot, as text. */
export function EvidenceFacts({ evidence, text, record, messages, others, changes, children }: Props) {
  const words = useWords();
  const { facts } = evidence;
  const { viewport, scroll } = facts;
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 });
  const copied = words.say('common.copied');
  const byteLength = filesOf(facts).reduce((sum, file) => sum + file.byteLength, 0);
  const rows: readonly (readonly [label: string, value: string, kind?: 'code' | 'said'])[] = [
    [words.say('case.viewer.time'), formatMoment(words.language, facts.capturedAt)],
    [
      words.say('case.viewer.viewport'),
      words.say('case.viewer.viewportValue', {
        size: `${number.format(viewport.width)} × ${number.format(viewport.height)}`,
      }),
      'said',
    ],
    [words.say('case.viewer.scale'), number.format(facts.devicePixelRatio)],
    [
      words.say('case.viewer.scroll'),
      words.say('case.viewer.scrollValue', {
        place: `${number.format(scroll.x)}, ${number.format(scroll.y)}`,
      }),
      'said',
    ],
    [words.say('case.viewer.size'), formatBytes(words.language, byteLength)],
    [words.say('case.viewer.version'), facts.extensionVersion, 'code'],
    [words.say('case.viewer.browser'), facts.userAgent, 'code'],
  ];
  return (
    <section class="viewer-facts" aria-labelledby="viewer-facts">
      <h3 id="viewer-facts">{words.say('case.viewer.facts')}</h3>
      {children}
      <div class="verdict">
        <p class="viewer-label">{words.say('verdict.title')}</p>
        <p class="verdict-way">
          <span class="unseen">{words.say('verdict.way')}: </span>
          {wayWords(words, facts.way)}
        </p>
        {facts.verdict && <VerdictNotice verdict={facts.verdict} />}
      </div>
      {changes}
      {messages && (
        <Fold summary={words.say('case.viewer.messages')}>{() => <MessageList bytes={messages} />}</Fold>
      )}
      <div class="viewer-copy">
        <p class="viewer-label">{words.say('case.viewer.address')}</p>
        <div class="viewer-long small">
          <LongText code text={facts.url} short={ADDRESS_CHARACTERS} />
        </div>
        <CopyButton text={facts.url} label={words.say('case.viewer.copyAddress')} doneLabel={copied} />
      </div>
      <HashCheck evidence={evidence} record={record} label={words.say('case.viewer.hash')} />
      {others.map(({ label, hash }) => (
        <div class="hash-check" key={hash}>
          <HashField label={label} hash={hash} />
        </div>
      ))}
      <FileList evidence={evidence} />
      <dl class="facts">
        <div class="fact">
          <dt>{words.say('case.viewer.pageTitle')}</dt>
          <dd>
            <Value most={160}>{facts.title || words.say('case.timeline.noTitle')}</Value>
          </dd>
        </div>
        {rows.map(([label, value, kind]) => (
          <div class="fact" key={label}>
            <dt>{label}</dt>
            <dd>
              {/* A sentence of our own keeps its isolates: without them two numbers change places in Hebrew. */}
              {kind === 'said' ? (
                <bdi>{value}</bdi>
              ) : (
                <Value code={kind === 'code'} most={400}>
                  {value}
                </Value>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!facts.derived && (
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
