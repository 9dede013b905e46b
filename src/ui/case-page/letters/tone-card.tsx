import { OWN_PARAGRAPH } from '../../../domain/letters/letter-draft.ts';
import { typedParagraph } from '../../../words/letters/edit-letter.ts';
import { toneHints } from '../../../words/letters/tone.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { withEdit } from './letter-paragraph.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

const MOST_SHOWN = 4;

/** Gentle hints on words that do the letter no good, each with better ones that one press puts in. */
export function ToneCard({ writing }: Props) {
  const words = useWords();
  const { draft, change, edited, written, language, catalogue, facts } = writing;
  const { merchant, items = [] } = facts.values;
  const names = [...(merchant ? [merchant] : []), ...items.map(({ name }) => name)];
  const hints = edited.letter.paragraphs.flatMap(({ id }) => {
    const made = written.paragraphs.find((one) => one.id === id);
    const from = made ? typedParagraph(made) : '';
    const text = draft.edits[language]?.[id]?.text ?? from;
    return toneHints(text, catalogue, names).map((hint) => ({ id, text, from, hint }));
  });
  if (hints.length === 0) return null;
  return (
    <section class="card letter-card" aria-labelledby="letter-tone">
      <h2 id="letter-tone">{words.say('letter.tone.title')}</h2>
      <ul class="tone-list">
        {hints.slice(0, MOST_SHOWN).map(({ id, text, from, hint }) => {
          const { start, excerpt, better, why, replaces } = hint;
          const quoted = replaces ? text.slice(replaces.start, replaces.end) : excerpt;
          const before = draft.edits[language]?.[id]?.from ?? (id === OWN_PARAGRAPH ? '' : from);
          return (
            <li key={`${id} ${start}`} class="tone-hint small">
              <p lang={language} dir={catalogue.direction}>
                <q>{quoted}</q>
              </p>
              <p class="muted" lang={language} dir={catalogue.direction}>
                {why}
              </p>
              {replaces ? (
                <Button
                  small
                  onPress={() => {
                    const replaced = `${text.slice(0, replaces.start)}${better}${text.slice(replaces.end)}`;
                    change(withEdit(writing, id, { text: replaced, from: before }));
                  }}
                >
                  <span>
                    {words.say('letter.tone.instead')} <bdi lang={language}>{better}</bdi>
                  </span>
                </Button>
              ) : (
                <p>
                  {words.say('letter.tone.example')} <bdi lang={language}>{better}</bdi>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
