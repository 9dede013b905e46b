import './questions.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countryOf } from '../../../domain/law/country-of.ts';
import type { Question } from '../../../domain/law/questions.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { factName, listed, rightName } from '../../../words/fact-words.ts';
import type { Words } from '../../../words/words.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ASKED_ABOVE } from '../dates/asked-fact.ts';
import { FactQuestion } from './fact-question.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { UnknownFacts } from './unknown-facts.tsx';
import { useAnswers } from './use-answers.ts';
import { useOfferedStatus } from './use-offered-status.ts';
import { useQuestions } from './use-questions.ts';

/** So many questions are in sight once more than one is wanted. */
const MOST_SHOWN = 3;
const MOST_RIGHTS = 3;

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
  /** A fact that another card asks for already. */
  readonly askedElsewhere?: string | undefined;
}

/** What the law engine says is worth asking, one question at a time, with why; and what the last answer moved. */
export function QuestionsCard({ row, today, askedElsewhere }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [showsMore, setShowsMore] = useState(false);
  const { purchase } = row.facts;
  const asked = useQuestions(purchase, today);
  const answers = useAnswers(row, today);
  const offered = useOfferedStatus(purchase, today);
  const { answered, busy } = answers;

  // The question that was answered is gone: the focus goes on to what it did instead of getting lost.
  useEffect(() => {
    if (answered) heading.current?.focus();
  }, [answered]);

  if (row.facts.status !== 'open') return null;
  const unknown = purchase.unknown ?? [];
  const isAskedAbove = (fact: string): boolean => purchase.kind === 'goods' && ASKED_ABOVE.includes(fact);
  const open = asked?.filter(
    ({ fact }) => !unknown.includes(fact) && !isAskedAbove(fact) && fact !== askedElsewhere,
  );
  const shown = open?.slice(0, showsMore ? MOST_SHOWN : 1) ?? [];
  const left = (open?.length ?? 0) - shown.length;
  return (
    <section class="card questions-card" aria-labelledby="questions">
      <h2 id="questions" ref={heading} tabIndex={-1}>
        {words.say('ask.title')}
      </h2>
      <div role="status">
        {answered && <MovedNotice moved={answered.moved} country={purchase.jurisdiction} today={today} />}
      </div>
      {shown.length > 0 && <p class="small muted">{words.say('ask.lead')}</p>}
      {shown.map((question) => (
        <FactQuestion
          key={question.fact}
          row={row}
          fact={question.fact}
          word={question.word}
          today={today}
          answers={answers}
          why={whyWords(question, purchase.jurisdiction, words)}
          offered={question.fact === 'consumerStatus' ? offered : undefined}
        />
      ))}
      {(left > 0 || showsMore) && shown.length > 0 && (
        <Button look="quiet" small onPress={() => setShowsMore(!showsMore)}>
          {showsMore ? words.say('ask.fewer') : words.say('ask.more', { count: left })}
        </Button>
      )}
      {!open && <p class="small muted">{words.say('ask.working')}</p>}
      {open?.length === 0 && <p class="small muted">{words.say('ask.done')}</p>}
      <SaveError code={answers.failed} />
      <UnknownFacts
        facts={unknown}
        nameOf={(fact) => factName(words, purchase.jurisdiction, fact)}
        busy={busy}
        onAsk={(fact) => void answers.answer(fact, undefined)}
      />
      <TopicChoice
        country={countryOf(purchase.jurisdiction)}
        chosen={purchase.topics ?? []}
        busy={busy}
        onChosen={(topics) => void answers.setTopics(topics)}
      />
    </section>
  );
}

/** Which right the answer decides, or could change. */
function whyWords({ fact, rights, decides }: Question, country: string, words: Words): string[] {
  const names = [...new Set(rights.map((right) => rightName(words, country, right)))].slice(0, MOST_RIGHTS);
  return [
    ...(fact === 'consumerStatus' ? [words.say('ask.status.why')] : []),
    ...(names.length > 0
      ? [words.say(decides ? 'ask.decides' : 'ask.changes', { rights: listed(words, names) })]
      : []),
  ];
}
