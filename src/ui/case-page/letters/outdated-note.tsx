import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly onTake: () => void;
}

/** The facts of the case changed since a paragraph was written anew: the new text is one press away. */
export function OutdatedNote({ onTake }: Props) {
  const words = useWords();
  return (
    <div class="paragraph-note" lang={words.language} dir={words.direction}>
      <Notice tone="warn" small>
        <p>{words.say('letter.paragraph.outdated')}</p>
        <Button small onPress={onTake}>
          {words.say('letter.paragraph.takeNew')}
        </Button>
      </Notice>
    </div>
  );
}
