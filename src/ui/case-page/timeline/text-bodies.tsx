import type { ContactContent, NoteContent } from '../../../domain/case/entry.ts';
import { Chip } from '../../kit/chip.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { LongText } from './long-text.tsx';

/** A note: the shopper's own words. */
export function NoteBody({ content, titleId }: { readonly content: NoteContent; readonly titleId: string }) {
  const words = useWords();
  return (
    <>
      <h4 id={titleId}>{words.say('case.timeline.note')}</h4>
      {content.text && <LongText text={content.text} />}
      {content.agent && (
        <div class="entry-chips">
          <Chip>{words.say('case.timeline.withAgent', { agent: showText(content.agent, 120) })}</Chip>
        </div>
      )}
    </>
  );
}

/** A contact with the business: how, with whom, what was said. */
export function ContactBody({
  content,
  titleId,
}: {
  readonly content: ContactContent;
  readonly titleId: string;
}) {
  const words = useWords();
  const channel = words.say(`case.channels.${content.channel}`);
  return (
    <>
      <h4 id={titleId}>
        {channel}
        {content.agent && (
          <>
            {': '}
            <Value most={120}>{content.agent}</Value>
          </>
        )}
      </h4>
      {content.text && <LongText text={content.text} />}
      {content.reference && (
        <div class="entry-chips">
          <Chip>{words.say('case.timeline.reference', { number: showText(content.reference, 80) })}</Chip>
        </div>
      )}
    </>
  );
}
