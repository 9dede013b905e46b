import type { Verdict } from '../../../domain/capture/verdict.ts';
import type { CaptureContent } from '../../../domain/case/entry.ts';
import { type CaptureFacts, isCapture } from '../../../domain/case/evidence.ts';
import { hidesSomething } from '../../../domain/marking/hides-something.ts';
import { shownDerived } from '../../../domain/marking/shown-evidence.ts';
import { maskedFacts } from '../../../domain/marking/shown-facts.ts';
import { listDerived } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { wayWords } from '../../../words/verdict-words.ts';
import { Chip } from '../../kit/chip.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { evidenceHash } from '../frame/route.ts';
import { madeWords } from '../viewer/made-words.ts';
import { VerdictChips } from '../viewer/verdict-chips.tsx';
import { LongText } from './long-text.tsx';
import { Thumbnail } from './thumbnail.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: CaptureContent;
  readonly evidence: EvidenceRow<CaptureFacts> | undefined;
  readonly titleId: string;
}

/** A screenshot: its page, and the small picture that leads to the large one. */
export function CaptureBody({ entry, content, evidence, titleId }: Props) {
  const words = useWords();
  const host = evidence && hostOf(evidence.facts.url);
  const live = useLive(
    async (db) => (evidence ? listDerived(db, evidence) : []),
    ['derived', content.evidenceId, Boolean(evidence)],
  );
  // Small pictures are seen on shared screens: while it is not known whether there is a redacted one, none is shown.
  const made = live.state === 'read' ? shownDerived(live.value) : undefined;
  // For the same reason: that of a redacted one quotes no message.
  const verdict = live.state === 'read' ? verdictOf(made ?? evidence) : undefined;
  const isHiding = live.state !== 'read' || (made !== undefined && hidesSomething(made.facts));
  const facts = evidence && (isHiding ? maskedFacts(evidence.facts) : evidence.facts);
  const title = showText(facts?.title || words.say('case.timeline.noTitle'), 140);
  const shownId = live.state === 'read' ? (made?.id ?? content.evidenceId) : undefined;
  return (
    <div class="capture">
      <a class="capture-picture" href={evidenceHash(entry.caseId, content.evidenceId)}>
        <Thumbnail
          key={shownId}
          evidenceId={shownId}
          label={words.say('case.timeline.showCapture', { title })}
        />
      </a>
      <div class="capture-words">
        <h4 id={titleId}>
          <span class="unseen">{words.say('case.timeline.capture')}: </span>
          <Value most={140}>{title}</Value>
        </h4>
        {host && (
          <p class="small muted">
            <Value code most={100}>
              {host}
            </Value>
          </p>
        )}
        {content.text && <LongText text={content.text} />}
        <div class="entry-chips">
          {content.agent && (
            <Chip>{words.say('case.timeline.withAgent', { agent: showText(content.agent, 120) })}</Chip>
          )}
          {evidence?.facts.way && evidence.facts.way !== 'visible' && (
            <Chip icon="camera">{wayWords(words, evidence.facts.way)}</Chip>
          )}
          {verdict && <VerdictChips verdict={verdict} />}
          {made && <Chip icon="black-out">{madeWords(words, made.facts, [made.facts])}</Chip>}
        </div>
      </div>
    </div>
  );
}

const verdictOf = (row: EvidenceRow | undefined): Verdict | undefined =>
  row && isCapture(row) ? row.facts.verdict : undefined;

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host;
  } catch {
    return undefined; // an address that is none is shown in the viewer as it was kept
  }
}
