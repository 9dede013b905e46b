import { mostTyped } from '../../../domain/letters/clean-values.ts';
import { courtCapBelow } from '../../../domain/letters/court-cap-below.ts';
import type { FieldName } from '../../../domain/letters/field.ts';
import { aboveCapWords } from '../../../words/fit-words.ts';
import { formatMoney } from '../../../words/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** What of the shopper's own does not stand in the letter as they gave it, and why: nothing is left out without a word. */
export function LetterNotes({ writing }: Props) {
  const words = useWords();
  const { plan, facts, given, draft, edited, catalogue, input, language } = writing;
  const { exemplarySum } = given;
  const { exemplaryMost } = facts.values;
  const isAboveMost = exemplarySum && exemplaryMost && plan.values.exemplarySum === undefined;
  const { claimTotal } = plan.values;
  const cap =
    plan.template.to === 'court'
      ? courtCapBelow(plan.values, input.case.facts.purchase, input.today)
      : undefined;
  const tooLong = (Object.keys(draft.typed) as FieldName[]).flatMap((field) => {
    const most = mostTyped(field);
    return most !== undefined && Array.from(draft.typed[field]?.trim() ?? '').length > most
      ? [{ field, most }]
      : [];
  });
  const lost = edited.lost.filter((id) => !draft.without.includes(id));
  if (!cap && !isAboveMost && tooLong.length + lost.length === 0) return null;
  return (
    <div class="letter-notes" role="status">
      {cap && claimTotal && (
        <Notice tone="warn" small>
          <p>{aboveCapWords(words, claimTotal, cap)}</p>
        </Notice>
      )}
      {isAboveMost && (
        <Notice tone="warn" small>
          <p>{words.say('letter.notes.aboveMost', { most: formatMoney(words.language, exemplaryMost) })}</p>
        </Notice>
      )}
      {tooLong.map(({ field, most }) => (
        <Notice key={field} tone="warn" small>
          <p>
            {words.say('letter.notes.tooLong', {
              label: catalogue.fields[field],
              most: new Intl.NumberFormat(words.language).format(most),
            })}
          </p>
        </Notice>
      ))}
      {lost.map((id) => (
        <Notice key={id} tone="warn" small>
          <p>{words.say('letter.notes.lostPlace')}</p>
          <p>
            <Value>{draft.edits[language]?.[id]?.text ?? ''}</Value>
          </p>
        </Notice>
      ))}
    </div>
  );
}
