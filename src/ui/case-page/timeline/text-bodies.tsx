import { agentOf, type EntryContent, type NoteContent } from '../../../domain/case/entry.ts';
import { entryHeading, toldFacts } from '../../../words/entry-words.ts';
import { ToldText } from '../../contact/told-text.tsx';
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

/** What happened, with whom, in which words, and its facts. */
export function FactsBody({
  content,
  titleId,
}: {
  readonly content: EntryContent;
  readonly titleId: string;
}) {
  const words = useWords();
  const agent = agentOf(content);
  const facts = toldFacts(words, content);
  return (
    <>
      <h4 id={titleId}>
        {entryHeading(words, content)}
        {agent && (
          <>
            {': '}
            <Value most={120}>{agent}</Value>
          </>
        )}
      </h4>
      {content.text && <LongText text={content.text} />}
      {facts.length > 0 && (
        <div class="entry-chips">
          {facts.map((fact) => (
            <Chip key={fact.text}>
              <ToldText fact={fact} />
            </Chip>
          ))}
        </div>
      )}
    </>
  );
}
