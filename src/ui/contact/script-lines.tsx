import type { ComponentChildren } from 'preact';
import type { ScriptLine, Speaking } from '../../domain/script/script.ts';
import { plainLine, scriptText } from '../../words/script-words.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly lines: readonly ScriptLine[];
  readonly speaking: Speaking;
  /** Said, not written: nothing is copied. */
  readonly isSpoken: boolean;
}

/** A value without a space, such as an order number, as `say` isolates it. */
const VALUE = /(\u2068[^\s\u2066\u2067\u2068]{1,30}\u2069)/;

/** A line in which no number is taken apart at the end of a row. */
const unbroken = (text: string): ComponentChildren =>
  text.split(VALUE).map((part, at) =>
    at % 2 === 1 ? (
      <span key={part} class="script-value">
        {part}
      </span>
    ) : (
      part
    ),
  );

/** Lines of a script, one idea in each; those of a chat are copied with one press. */
export function ScriptLines({ lines, speaking, isSpoken }: Props) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <ul class="script-lines">
      {lines.map((line) => {
        const text = scriptText(words, line, speaking);
        return (
          <li key={text} class="script-line">
            <span>{unbroken(text)}</span>
            {!isSpoken && (
              <CopyButton
                text={plainLine(text)}
                label={words.say('script.copy')}
                doneLabel={words.say('script.copied')}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
