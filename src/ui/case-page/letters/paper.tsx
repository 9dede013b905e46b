import { OWN_PARAGRAPH } from '../../../domain/letters/letter-draft.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ExpensesField } from './expenses-field.tsx';
import { LetterLine } from './letter-line.tsx';
import { LetterParagraph } from './letter-paragraph.tsx';
import { OwnParagraph } from './own-paragraph.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** The letter as it will look, in its own language and direction; what is on it can be filled in and changed there. */
export function Paper({ writing }: Props) {
  const words = useWords();
  const { written, edited, draft, change, language } = writing;
  const { letter } = edited;
  const hasHead = letter.form !== 'message';
  const isNumbered = letter.form === 'statement';
  const shown = letter.paragraphs.filter(({ id }) => id !== OWN_PARAGRAPH);
  const hasOwn = draft.edits[language]?.[OWN_PARAGRAPH] !== undefined;
  const [before = '', after = ''] = letter.subjectLine.split('{subject}');
  return (
    <article
      class="paper"
      dir={letter.direction}
      lang={letter.language}
      aria-label={words.say(`entry.letters.${writing.name}`)}
    >
      {hasHead && (
        <header class="paper-head">
          <p class="paper-date">
            <LetterLine writing={writing} line={letter.date} />
          </p>
          {letter.to && (
            <p class="paper-to">
              <LetterLine writing={writing} line={letter.to} />
            </p>
          )}
          <p class="paper-subject">
            {before}
            <LetterLine writing={writing} line={letter.subject} />
            {after}
          </p>
        </header>
      )}
      {letter.greeting && <p>{letter.greeting}</p>}
      {shown.map((paragraph, at) => (
        <LetterParagraph
          key={paragraph.id}
          writing={writing}
          made={
            (draft.edits[language]?.[paragraph.id] &&
              written.paragraphs.find(({ id }) => id === paragraph.id)) ||
            paragraph
          }
          paragraph={paragraph}
          number={isNumbered ? at + 1 : undefined}
        />
      ))}
      {hasOwn && <OwnParagraph writing={writing} number={isNumbered ? shown.length + 1 : undefined} />}
      <ExpensesField writing={writing} />
      <div class="paper-more" lang={words.language} dir={words.direction}>
        {!hasOwn && (
          <Button
            look="quiet"
            small
            icon="plus"
            onPress={() =>
              change({
                edits: {
                  ...draft.edits,
                  [language]: { ...draft.edits[language], [OWN_PARAGRAPH]: { text: '', from: '' } },
                },
              })
            }
          >
            {words.say('letter.paragraph.add')}
          </Button>
        )}
        {draft.without.length > 0 && (
          <Button look="quiet" small icon="undo" onPress={() => change({ without: [] })}>
            {words.say('letter.paragraph.putBack', { count: draft.without.length })}
          </Button>
        )}
      </div>
      <footer class="paper-foot">
        {letter.closing && <p>{letter.closing}</p>}
        {letter.signature.map((line, at) => (
          <p key={at}>
            <LetterLine writing={writing} line={line} />
          </p>
        ))}
        {letter.seal && (
          <p class="paper-seal small">
            <LetterLine writing={writing} line={letter.seal} />
          </p>
        )}
      </footer>
    </article>
  );
}
