import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryKind } from '../../../domain/case/entry.ts';
import { isCapture, isFile } from '../../../domain/case/evidence.ts';
import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { formatTime } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { SaveAsImage } from '../entry-image/save-as-image.tsx';
import { useEntryKeys } from '../keyboard/use-entry-keys.ts';
import { useLeft } from '../left/left-drafts.tsx';
import { LetterBody } from '../letters/letter-body.tsx';
import { PromiseActs } from '../promises/promise-acts.tsx';
import { FoundPlace } from '../search/found-place.tsx';
import { CaptureBody } from './capture-body.tsx';
import { CorrectEntry, canCorrect } from './correct-entry.tsx';
import { entryIcon } from './entry-icon.ts';
import { FileBody } from './file-body.tsx';
import { FactsBody, NoteBody } from './text-bodies.tsx';
import { Wordings } from './wordings.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly evidence: EvidenceRow | undefined;
  /** The address names this one: it is shown and marked. */
  readonly isOpened: boolean;
}

/** Kinds that are shown in a way of their own; all others by their words and facts. */
const HAS_OWN_BODY: ReadonlySet<EntryKind> = new Set<EntryKind>(['capture', 'file', 'note', 'letter']);

/** One thing that happened. */
export function EntryCard({ entry, evidence, isOpened }: Props) {
  const words = useWords();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const { content } = entry;
  const isLeft = useLeft().corrected.includes(entry.id);
  useEntryKeys({ card, onEdit: editing || !canCorrect(content.kind) ? undefined : () => setEditing(true) });

  useEffect(() => {
    // Once for each visit: a card that is drawn anew, scrolled away and back, must not take the focus again.
    if (!isOpened || history.state?.arrived) return;
    history.replaceState({ arrived: true }, '');
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [isOpened]);

  const restore = (): void => {
    ask('entry.restore', { entryId: entry.id }).catch(fail);
  };
  const fail = (thrown: unknown): void => {
    console.error(thrown);
    toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
  };
  const remove = async (): Promise<void> => {
    try {
      await ask('entry.remove', { entryId: entry.id });
    } catch (thrown) {
      fail(thrown);
      return;
    }
    document.getElementById('timeline')?.focus({ preventScroll: true });
    toast({
      text: words.say('case.timeline.removed'),
      action: { label: words.say('common.undo'), run: restore },
    });
  };
  const finish = (): void => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };

  return (
    <li class="row">
      <Time class="row-time num small muted" of={entry.happenedAt}>
        {formatTime(words.language, entry.happenedAt)}
      </Time>
      <span class="row-dot">
        <Icon name={entryIcon(content)} />
      </span>
      <article
        ref={card}
        tabIndex={-1}
        class={isOpened ? 'card entry entry-opened' : 'card entry'}
        aria-labelledby={`title-${entry.id}`}
      >
        {content.kind === 'capture' && (
          <CaptureBody
            entry={entry}
            content={content}
            evidence={evidence && isCapture(evidence) ? evidence : undefined}
            titleId={`title-${entry.id}`}
          />
        )}
        {content.kind === 'file' && (
          <FileBody
            entry={entry}
            content={content}
            evidence={evidence && isFile(evidence) ? evidence : undefined}
            titleId={`title-${entry.id}`}
          />
        )}
        {content.kind === 'note' && <NoteBody content={content} titleId={`title-${entry.id}`} />}
        {content.kind === 'letter' && (
          <LetterBody entry={entry} content={content} titleId={`title-${entry.id}`} />
        )}
        {!HAS_OWN_BODY.has(content.kind) && <FactsBody content={content} titleId={`title-${entry.id}`} />}
        {isOpened && <FoundPlace entryId={entry.id} card={card} />}
        {entry.version > 1 && (
          <div class="entry-edited">
            <Chip icon="note">{words.say('common.edited')}</Chip>
            <Wordings entryId={entry.id} version={entry.version} />
          </div>
        )}
        {content.kind === 'promise' && !editing && <PromiseActs entry={{ ...entry, content }} />}
        {editing ? (
          <CorrectEntry entry={entry} onDone={finish} />
        ) : (
          <div class="entry-acts">
            {canCorrect(content.kind) && (
              <>
                {isLeft && <Chip tone="warn">{words.say('left.mark')}</Chip>}
                <Button
                  look={isLeft ? 'primary' : 'quiet'}
                  small
                  buttonRef={edit}
                  onPress={() => setEditing(true)}
                >
                  {words.say(isLeft ? 'left.goOn' : 'common.edit')}
                </Button>
              </>
            )}
            {content.kind !== 'export' && <SaveAsImage entry={entry} evidence={evidence} />}
            <Button look="quiet" small onPress={() => void remove()}>
              {words.say('case.timeline.remove')}
            </Button>
          </div>
        )}
      </article>
    </li>
  );
}
