import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../../domain/letters/field.ts';
import type { Edit, Edits } from '../../../domain/letters/letter-draft.ts';
import { typedParagraph } from '../../../words/letters/edit-letter.ts';
import type { WrittenParagraph } from '../../../words/letters/write-letter.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { GapField } from './gap-field.tsx';
import { isList, LetterLine } from './letter-line.tsx';
import { ListGap } from './list-gap.tsx';
import { OutdatedNote } from './outdated-note.tsx';
import { useDropTyped } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
  /** As the case makes it. */
  readonly made: WrittenParagraph;
  /** As it leaves: the same, or the shopper's words. */
  readonly paragraph: WrittenParagraph;
  /** In a statement of facts. */
  readonly number?: number | undefined;
}

/** Changes the shopper's own paragraphs of a letter; `undefined` gives the case's text back. */
export function withEdit(
  writing: Writing,
  id: string,
  edit: Edit | undefined,
): { readonly edits: Writing['draft']['edits'] } {
  const { draft, language } = writing;
  const { [id]: _before, ...others }: Edits = draft.edits[language] ?? {};
  return { edits: { ...draft.edits, [language]: edit ? { ...others, [id]: edit } : others } };
}

/** A paragraph of the letter: read, filled in, written anew or left out where it stands. */
export function LetterParagraph({ writing, made, paragraph, number }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const dropTyped = useDropTyped(writing);
  const { draft, change, edited, language, plan } = writing;
  const { id } = made;
  const edit = draft.edits[language]?.[id];
  const isOutdated = edited.outdated.includes(id);
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);

  const write = (text: string): void => {
    const from = edit?.from ?? typedParagraph(made);
    // Written back to what it was, it follows the case again.
    change(withEdit(writing, id, text === typedParagraph(made) ? undefined : { text, from }));
  };
  const giveBack = (): void => {
    dropTyped(withEdit(writing, id, undefined), (now) =>
      edit ? withEdit({ ...writing, draft: now }, id, edit) : {},
    );
    setOpen(false);
  };
  const open = edit?.text ?? typedParagraph(made);
  const listField = plan.paragraphs.find((one) => one.id === id)?.list;
  const list: FieldName | undefined =
    listField && isList(listField) && listField !== 'sums' ? listField : undefined;
  const isListTyped =
    list !== undefined && (draft.lines[list] !== undefined || plan.values[list] === undefined);

  return (
    <div class={edit ? 'paragraph paragraph-edited' : 'paragraph'} data-paragraph={id}>
      {isOpen ? (
        <textarea
          ref={box}
          class="paragraph-box"
          dir="auto"
          rows={Math.max(2, open.split('\n').length)}
          aria-label={words.say('letter.paragraph.label')}
          value={open}
          onInput={(event) => write(event.currentTarget.value)}
        />
      ) : (
        <ParagraphText writing={writing} paragraph={paragraph} number={number} />
      )}
      {!edit && list && isListTyped && !isOpen && <ListGap writing={writing} field={list} />}
      {edit && <OpenGaps writing={writing} made={made} />}
      {isOutdated && <OutdatedNote onTake={giveBack} />}
      {isOpen ? (
        <div class="paragraph-acts">
          <Button look="primary" small icon="check" onPress={() => setOpen(false)}>
            {words.say('letter.paragraph.done')}
          </Button>
          {edit && (
            <Button look="quiet" small icon="undo" onPress={giveBack}>
              {words.say('letter.paragraph.back')}
            </Button>
          )}
          <Button
            look="quiet"
            small
            icon="close"
            onPress={() => change({ without: [...draft.without.filter((one) => one !== id), id] })}
          >
            {words.say('letter.paragraph.leaveOut')}
          </Button>
        </div>
      ) : (
        <div class="paragraph-edit">
          <Button look="quiet" small iconOnly icon="note" onPress={() => setOpen(true)}>
            {words.say('letter.paragraph.edit')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was missing when a paragraph was written anew: the fields stand below it. */
function OpenGaps({ writing, made }: Pick<Props, 'writing' | 'made'>) {
  const { draft, edited, catalogue } = writing;
  const open = new Set(edited.gaps.map(({ field }) => field));
  const parts = [made.text, ...made.details]
    .flat()
    .filter((part) => part.kind !== 'words')
    .map((part) =>
      part.kind === 'gap' ? { field: part.gap.field } : { field: part.name as FieldName, shown: part },
    )
    .filter(({ field }) => open.has(field) || draft.typed[field] !== undefined);
  if (parts.length === 0) return null;
  return (
    <div class="paragraph-gaps small">
      {parts.map(({ field, shown }) => (
        <p key={field}>
          {`${catalogue.fields[field]}: `}
          <GapField writing={writing} field={field} {...(shown && { shown })} />
        </p>
      ))}
    </div>
  );
}

function ParagraphText({ writing, paragraph, number }: Pick<Props, 'writing' | 'paragraph' | 'number'>) {
  const { text, details, lines } = paragraph;
  const under = number === undefined ? '' : `${number}.`;
  return (
    <>
      <p>
        {number !== undefined && <span class="num">{number}. </span>}
        <LetterLine writing={writing} line={text} />
      </p>
      {details.map((line, at) => (
        <p key={at} class="paragraph-detail">
          <LetterLine writing={writing} line={line} />
        </p>
      ))}
      {lines
        .filter((line) => line.some((part) => part.kind !== 'gap' || !isList(part.gap.field)))
        .map((line, at) => (
          <p key={at} class="paragraph-line">
            <span class="num">
              {under}
              {at + 1}.{' '}
            </span>
            <LetterLine writing={writing} line={line} />
          </p>
        ))}
    </>
  );
}
