import { FIELDS, type FieldName, LIST_TYPES } from '../../../domain/letters/field.ts';
import type { WrittenLine } from '../../../words/letters/write-letter.ts';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { GapField } from './gap-field.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
  readonly line: WrittenLine;
}

/** Whether a field holds several things, each on a line of its own. */
export const isList = (field: FieldName): boolean =>
  (LIST_TYPES as readonly string[]).includes(FIELDS[field].type);

/** A line of a letter. What was filled in stays a field, so that it can be changed where it stands. */
export function LetterLine({ writing, line }: Props) {
  const { typed } = writing.draft;
  const isTyped = (name: string): name is FieldName =>
    Object.hasOwn(FIELDS, name) && typed[name as FieldName] !== undefined;
  return (
    <>
      {line.map((part, at) => {
        if (part.kind === 'words') return <span key={at}>{part.text}</span>;
        if (part.kind === 'gap') {
          // The form of a list stands below the lines of its paragraph.
          if (isList(part.gap.field)) return null;
          return <GapField key={part.gap.field} writing={writing} field={part.gap.field} />;
        }
        if (isTyped(part.name))
          return <GapField key={part.name} writing={writing} field={part.name} shown={part} />;
        if (part.direction === undefined) return <span key={at}>{part.text}</span>;
        return (
          <bdi key={at} dir={part.direction}>
            {part.direction === 'auto' ? <IsolatedText>{part.text}</IsolatedText> : part.text}
          </bdi>
        );
      })}
    </>
  );
}
