import { readAsChosen } from '../../../domain/case/chosen-reading.ts';
import type { FileContent } from '../../../domain/case/entry.ts';
import type { FileFacts } from '../../../domain/case/file-facts.ts';
import { hidesSomething } from '../../../domain/marking/hides-something.ts';
import { shownDerived } from '../../../domain/marking/shown-evidence.ts';
import { maskedFacts } from '../../../domain/marking/shown-facts.ts';
import { listDerived } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { chatRemarks, fileKindWords, fileLine } from '../../../words/file-words.ts';
import { formatBytes } from '../../../words/format.ts';
import { Chip } from '../../kit/chip.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { evidenceHash } from '../frame/route.ts';
import { madeWords } from '../viewer/made-words.ts';
import { DateOrder } from './date-order.tsx';
import { LongText } from './long-text.tsx';
import { Thumbnail } from './thumbnail.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: FileContent;
  readonly evidence: EvidenceRow<FileFacts> | undefined;
  readonly titleId: string;
}

/** A file that was added: what it is, what it tells of itself, and the small picture that leads to it. */
export function FileBody({ entry, content, evidence, titleId }: Props) {
  const words = useWords();
  const facts = evidence && readAsChosen(evidence.facts, content);
  const live = useLive(
    async (db) => (evidence ? listDerived(db, evidence) : []),
    ['derived', content.evidenceId, Boolean(evidence)],
  );
  // As with screenshots: no small picture while it is not known whether there is a redacted one.
  const made = live.state === 'read' ? shownDerived(live.value) : undefined;
  const isHiding = live.state !== 'read' || (made !== undefined && hidesSomething(made.facts));
  const name = showText(facts ? (isHiding ? maskedFacts(facts) : facts).name : words.say('files.gone'), 140);
  const shownId = live.state === 'read' ? (made?.id ?? content.evidenceId) : undefined;
  const line = facts && fileLine(words, facts.read);
  return (
    <div class="capture">
      <a class="capture-picture" href={evidenceHash(entry.caseId, content.evidenceId)}>
        <Thumbnail
          key={shownId}
          evidenceId={shownId}
          label={words.say('files.show', { name })}
          kind={facts?.read.is ?? 'other'}
        />
      </a>
      <div class="capture-words">
        <h4 id={titleId}>
          {facts && <span class="unseen">{fileKindWords(words, facts.read)}: </span>}
          <Value most={140}>{name}</Value>
        </h4>
        {line && (
          <p class="small muted">
            <Value most={200}>{line}</Value>
          </p>
        )}
        {content.text && <LongText text={content.text} />}
        <div class="entry-chips">
          {facts && <Chip>{fileKindWords(words, facts.read)}</Chip>}
          {facts && <Chip>{formatBytes(words.language, facts.byteLength)}</Chip>}
          {content.agent && (
            <Chip>{words.say('case.timeline.withAgent', { agent: showText(content.agent, 120) })}</Chip>
          )}
          {facts?.read.is === 'chat' && (
            <Chip>{words.say('files.chat.messages', { count: facts.read.messageCount })}</Chip>
          )}
          {made && <Chip icon="black-out">{madeWords(words, made.facts, [made.facts])}</Chip>}
        </div>
        {facts?.read.is === 'chat' &&
          chatRemarks(words, facts.read).map((remark) => (
            <p key={remark} class="small muted">
              {remark}
            </p>
          ))}
        {evidence && <DateOrder entry={entry} content={content} facts={evidence.facts} />}
      </div>
    </div>
  );
}
