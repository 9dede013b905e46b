import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { formatBytes, formatMoment } from '../../../words/format.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { LongText } from '../timeline/long-text.tsx';
import { HashCheck } from './hash-check.tsx';

/** What is shown at first of an address, and at most of the page's text; the whole is in the store. */
const ADDRESS_CHARACTERS = 240;
const TEXT_CHARACTERS = 200_000;

interface Props {
  readonly facts: CaptureFacts;
  readonly bytes: ArrayBuffer | undefined;
  readonly text: string | undefined;
  readonly record: ChainRecord | undefined;
}

/** Everything that is known of a screenshot, as text. */
export function EvidenceFacts({ facts, bytes, text, record }: Props) {
  const words = useWords();
  const { viewport, scroll } = facts;
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 });
  const copied = words.say('common.copied');
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
    [words.say('case.viewer.size'), formatBytes(words.language, facts.byteLength)],
    [words.say('case.viewer.version'), facts.extensionVersion, 'code'],
    [words.say('case.viewer.browser'), facts.userAgent, 'code'],
  ];
  return (
    <section class="viewer-facts" aria-labelledby="viewer-facts">
      <h3 id="viewer-facts">{words.say('case.viewer.facts')}</h3>
      <div class="viewer-copy">
        <p class="viewer-label">{words.say('case.viewer.address')}</p>
        <div class="viewer-long small">
          <LongText code text={facts.url} short={ADDRESS_CHARACTERS} />
        </div>
        <CopyButton text={facts.url} label={words.say('case.viewer.copyAddress')} doneLabel={copied} />
      </div>
      <HashCheck facts={facts} bytes={bytes} record={record} />
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
    </section>
  );
}
