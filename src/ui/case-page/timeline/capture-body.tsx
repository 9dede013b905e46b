import type { CaptureContent } from '../../../domain/case/entry.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { Chip } from '../../kit/chip.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { evidenceHash } from '../frame/route.ts';
import { LongText } from './long-text.tsx';
import { Thumbnail } from './thumbnail.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: CaptureContent;
  readonly evidence: EvidenceRow | undefined;
  readonly titleId: string;
}

/** A screenshot: its page, and the small picture that leads to the large one. */
export function CaptureBody({ entry, content, evidence, titleId }: Props) {
  const words = useWords();
  const title = showText(evidence?.facts.title || words.say('case.timeline.noTitle'), 140);
  const host = evidence && hostOf(evidence.facts.url);
  return (
    <div class="capture">
      <a class="capture-picture" href={evidenceHash(entry.caseId, content.evidenceId)}>
        <Thumbnail
          evidenceId={content.evidenceId}
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
          {evidence && (
            <Chip>{words.say('case.timeline.hash', { hash: shortHash(evidence.facts.sha256) })}</Chip>
          )}
        </div>
      </div>
    </div>
  );
}

const shortHash = (hash: string): string => `${hash.slice(0, 6)}…${hash.slice(-4)}`;

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host;
  } catch {
    return undefined; // an address that is none is shown in the viewer as it was kept
  }
}
