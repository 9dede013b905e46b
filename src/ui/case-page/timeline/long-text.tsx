import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';

/** What is shown of a long text before it is opened, and at most after that. */
const SHORT_CHARACTERS = 600;
const MOST_CHARACTERS = 200_000;

interface Props {
  readonly text: string;
  /** How much is shown before it is opened, in UTF-16 units. */
  readonly short?: number;
  /** An address or a code: always left to right. */
  readonly code?: boolean;
}

/** Text of several lines in its own direction; a long one opens on request. */
export function LongText({ text, short = SHORT_CHARACTERS, code = false }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > short;
  const shown = showText(text, isOpen ? MOST_CHARACTERS : short);
  return (
    <>
      <p class="long-text">
        <bdi dir={code ? 'ltr' : 'auto'}>{code ? shown : <IsolatedText>{shown}</IsolatedText>}</bdi>
      </p>
      {isLong && (
        <Button look="quiet" small expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {words.say(isOpen ? 'case.timeline.less' : 'case.timeline.more')}
        </Button>
      )}
    </>
  );
}
