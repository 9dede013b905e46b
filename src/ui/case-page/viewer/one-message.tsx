import type { Message } from '../../../domain/capture/message.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { LongText } from '../timeline/long-text.tsx';
import { ChatMedia } from './chat-media.tsx';

interface Props {
  readonly message: Message;
  /** The evidence that is the archive with its pictures and files. */
  readonly archiveId?: string | undefined;
}

/** One message: who, when, what. */
export function OneMessage({ message: { who, when, text, own, attachments, fileName }, archiveId }: Props) {
  const words = useWords();
  return (
    <li class={own ? 'message message-own' : 'message'}>
      <p class="message-head small">
        {(who !== undefined || own) && (
          <strong class="message-who">
            <Value most={120}>{who ?? words.say('conversation.own')}</Value>
          </strong>
        )}
        {who !== undefined && own && <span class="muted">{words.say('conversation.own')}</span>}
        {when !== undefined && (
          <span class="message-when muted">
            <Value most={80}>{when}</Value>
          </span>
        )}
      </p>
      {text !== '' && <LongText text={text} />}
      {attachments !== undefined &&
        (fileName !== undefined && archiveId !== undefined ? (
          <ChatMedia evidenceId={archiveId} fileName={fileName} />
        ) : (
          <p class="small muted">{words.say('conversation.attachments', { count: attachments })}</p>
        ))}
    </li>
  );
}
