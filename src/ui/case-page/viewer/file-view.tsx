import type { ComponentChildren } from 'preact';
import { readAsChosen } from '../../../domain/case/chosen-reading.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import type { FileFacts } from '../../../domain/case/file-facts.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { fileKindWords } from '../../../words/file-words.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { Thumbnail } from '../timeline/thumbnail.tsx';
import { ChatView } from './chat-view.tsx';
import { MailView } from './mail-view.tsx';
import { MediaPlayer } from './media-player.tsx';
import type { ItemDetails } from './read-viewed.ts';
import { TextPane } from './text-pane.tsx';
import { useSaveFile } from './use-save-file.ts';

interface Props {
  readonly evidence: EvidenceRow<FileFacts>;
  /** What its entry says. */
  readonly content: EntryContent | undefined;
  readonly details: ItemDetails | undefined;
  readonly title: string;
}

/** An added file that is no picture: what can be seen of it, and the way to the file itself. */
export function FileView({ evidence, content, details, title }: Props) {
  const words = useWords();
  const { id, facts } = evidence;
  const { read } = readAsChosen(facts, content);
  if (!details) return <p class="unseen">{words.say('common.loading')}</p>;
  const { text, messages } = details;
  switch (read.is) {
    case 'chat':
      return messages ? (
        <ChatView evidenceId={id} read={read} bytes={messages} />
      ) : (
        <OpenFile evidence={evidence} />
      );
    case 'mail':
      return <MailView read={read} text={text ?? ''} isClipped={facts.textClipped === true} />;
    case 'text':
      return <TextPane text={text ?? ''} label={title} isClipped={facts.textClipped === true} />;
    case 'audio':
    case 'video':
      return (
        <div class="file-view">
          <Icon name="clip" large />
          <MediaPlayer evidenceId={id} facts={facts} label={title} />
        </div>
      );
    case 'pdf':
      return (
        <OpenFile evidence={evidence}>
          {read.trouble ? (
            <p>{words.say(`files.pdf.${read.trouble}`)}</p>
          ) : (
            <Thumbnail evidenceId={id} label={words.say('viewing.firstPage', { title })} kind="pdf" />
          )}
        </OpenFile>
      );
    case 'photo':
    case 'other':
      return (
        <OpenFile evidence={evidence}>
          <p class="muted">
            {read.is === 'other' && read.trouble
              ? words.say(`files.unread.${read.trouble}`)
              : words.say(read.is === 'photo' ? 'viewing.noPreviewPhoto' : 'viewing.noPreview')}
          </p>
        </OpenFile>
      );
  }
}

/** The way to a file that is shown elsewhere. */
function OpenFile({
  evidence,
  children,
}: {
  readonly evidence: EvidenceRow<FileFacts>;
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const save = useSaveFile(evidence);
  const [first] = filesOf(evidence.facts);
  return (
    <div class="file-view">
      {children ?? <Icon name="clip" large />}
      <p class="muted small">{fileKindWords(words, evidence.facts.read)}</p>
      {first && (
        <Button icon="download" onPress={() => save(first)}>
          {words.say('viewing.openOriginal')}
        </Button>
      )}
    </div>
  );
}
