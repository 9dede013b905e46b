import type { Verdict } from '../../../domain/capture/verdict.ts';
import { type VerdictSentence, verdictParts } from '../../../words/verdict-words.ts';
import { Chip } from '../../kit/chip.tsx';
import type { IconName } from '../../kit/icon.tsx';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly verdict: Verdict;
}

const SIGNS: Readonly<Partial<Record<VerdictSentence['tone'], IconName>>> = { good: 'check', warn: 'alert' };

/** How complete a capture is, for a list: quiet when nothing is missing, else each sentence of what is. */
export function VerdictChips({ verdict }: Props) {
  const words = useWords();
  return <Chips parts={verdictParts(words, verdict)} />;
}

/** The same where there is room: what is missing stands together. */
export function VerdictNotice({ verdict }: Props) {
  const words = useWords();
  const parts = verdictParts(words, verdict);
  const lacks = parts.filter(({ tone }) => tone === 'warn');
  const others = parts.filter(({ tone }) => tone !== 'warn');
  return (
    <>
      {lacks.length > 0 && (
        <Notice tone="warn" small>
          <ul class="verdict-list">
            {lacks.map(({ text }) => (
              <li key={text}>
                <IsolatedText>{text}</IsolatedText>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {others.length > 0 && (
        <p class="verdict-chips">
          <Chips parts={others} />
        </p>
      )}
    </>
  );
}

function Chips({ parts }: { readonly parts: readonly VerdictSentence[] }) {
  return (
    <>
      {parts.map(({ text, tone }) => {
        const icon = SIGNS[tone];
        return (
          <Chip key={text} tone={tone} {...(icon && { icon })}>
            <IsolatedText>{text}</IsolatedText>
          </Chip>
        );
      })}
    </>
  );
}
