import { useEffect, useRef, useState } from 'preact/hooks';
import { OWN_PARAGRAPH } from '../../../domain/letters/letter-draft.ts';
import { Button } from '../../kit/button.tsx';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { withEdit } from './letter-paragraph.tsx';
import { useDropTyped } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
  readonly number?: number | undefined;
}

/** What the shopper adds of their own, before the closing words. */
export function OwnParagraph({ writing, number }: Props) {
  const words = useWords();
  const { draft, change, language } = writing;
  const text = draft.edits[language]?.[OWN_PARAGRAPH]?.text ?? '';
  const [isOpen, setOpen] = useState(text === '');
  const dropTyped = useDropTyped(writing);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const remove = (): void => {
    const gone = withEdit(writing, OWN_PARAGRAPH, undefined);
    if (text.trim() === '') change(gone);
    else dropTyped(gone, (now) => withEdit({ ...writing, draft: now }, OWN_PARAGRAPH, { text, from: '' }));
  };
  return (
    <div class="paragraph paragraph-edited" data-paragraph={OWN_PARAGRAPH}>
      {isOpen ? (
        <textarea
          ref={box}
          class="paragraph-box"
          dir="auto"
          rows={3}
          aria-label={words.say('letter.paragraph.own')}
          value={text}
          onInput={(event) =>
            change(withEdit(writing, OWN_PARAGRAPH, { text: event.currentTarget.value, from: '' }))
          }
        />
      ) : (
        text.split('\n').map((line, at) => (
          <p key={at}>
            {at === 0 && number !== undefined && <span class="num">{number}. </span>}
            <IsolatedText>{line}</IsolatedText>
          </p>
        ))
      )}
      {isOpen ? (
        <div class="paragraph-acts">
          <Button look="primary" small icon="check" onPress={() => setOpen(false)}>
            {words.say('letter.paragraph.done')}
          </Button>
          <Button look="quiet" small icon="close" onPress={remove}>
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
