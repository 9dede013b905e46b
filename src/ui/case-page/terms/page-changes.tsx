import './terms.css';
import { useMemo, useState } from 'preact/hooks';
import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import { type ComparedLine, compareTexts } from '../../../domain/terms/difference.ts';
import { textLacks } from '../../../domain/terms/text-lacks.ts';
import { readPageText } from '../../../storage/queries.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { findEarlierOfPage } from '../../../storage/terms-queries.ts';
import { lackSentences } from '../../../words/verdict-words.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { evidenceHash } from '../frame/route.ts';

interface Props {
  readonly evidence: EvidenceRow<CaptureFacts>;
}

/** What changed on a page since it was captured before in the same case; nothing when it was not. */
export function PageChanges({ evidence }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const live = useLive(
    async (db) => {
      const earlier = await findEarlierOfPage(db, evidence);
      if (!earlier) return null;
      const [before, after] = await Promise.all([
        readPageText(db, earlier.id),
        readPageText(db, evidence.id),
      ]);
      return before && after ? { earlier, before, after } : null;
    },
    ['changes', evidence.id],
  );
  if (live.state !== 'read' || !live.value) return null;
  const { earlier, before, after } = live.value;
  const when = spokenMoment(words, earlier.facts.capturedAt, nowMs);
  return (
    <Fold summary={words.say('case.changes.title', { when })}>
      {() => (
        <div class="page-changes">
          <p class="small">
            <a href={evidenceHash(earlier.caseId, earlier.id)}>{words.say('case.changes.showEarlier')}</a>
          </p>
          <NotWhole earlier={earlier.facts} later={evidence.facts} />
          <Changes before={before} after={after} />
        </div>
      )}
    </Fold>
  );
}

interface NotWholeProps {
  readonly earlier: CaptureFacts;
  readonly later: CaptureFacts;
}

/** What is not the whole text cannot tell of all that changed, and may tell of what did not. */
function NotWhole({ earlier, later }: NotWholeProps) {
  const words = useWords();
  const lacks = (facts: CaptureFacts): string =>
    lackSentences(words, { remarks: textLacks(facts) }).join('; ');
  const [ofEarlier, ofLater] = [lacks(earlier), lacks(later)];
  return (
    <>
      {ofEarlier && <p class="small">{words.say('case.changes.earlierNotWhole', { lacks: ofEarlier })}</p>}
      {ofLater && <p class="small">{words.say('case.changes.laterNotWhole', { lacks: ofLater })}</p>}
    </>
  );
}

/** Paragraphs on either side of a change that are shown with it. */
const AROUND = 1;
const FIRST_SHOWN = 60;

function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  const words = useWords();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const lines = useMemo(() => compareTexts(before, after), [before, after]);
  if (!lines) return <p class="small">{words.say('case.changes.tooDifferent')}</p>;
  const stretches = stretchesOf(lines);
  if (stretches.length === 0) return <p class="small">{words.say('case.changes.none')}</p>;
  return (
    <>
      <p class="tiny muted">{words.say('case.changes.key')}</p>
      <ol class="changes">
        {stretches.slice(0, shown).map(({ from, lines: near }) => (
          <li key={from} class="change">
            {near.map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </li>
        ))}
      </ol>
      {stretches.length > shown && (
        <Button small look="quiet" onPress={() => setShown(shown * 2)}>
          {words.say('case.changes.more', { count: stretches.length - shown })}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { readonly line: ComparedLine }) {
  const words = useWords();
  return (
    <p dir="auto" class={line.isSame ? 'change-same' : undefined}>
      {line.runs.map(({ is, text }, at) => {
        const Tag = is === 'added' ? 'ins' : is === 'removed' ? 'del' : 'span';
        return (
          <Tag key={at}>
            {is !== 'same' && (
              <span class="unseen">
                {words.say(is === 'added' ? 'case.changes.added' : 'case.changes.removed')}{' '}
              </span>
            )}
            <LongText text={text} />
          </Tag>
        );
      })}
    </p>
  );
}

/** Longest run of a paragraph that is shown before it is asked for, UTF-16 units. */
const FIRST_CHARACTERS = 2_000;

function LongText({ text }: { readonly text: string }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const isCut = text.length > FIRST_CHARACTERS && !isWhole;
  return (
    <>
      {showText(text, isCut ? FIRST_CHARACTERS : text.length)}
      {isCut && (
        <Button small look="quiet" onPress={() => setWhole(true)}>
          {words.say('case.changes.whole', { count: text.length - FIRST_CHARACTERS })}
        </Button>
      )}
    </>
  );
}

interface Stretch {
  readonly from: number;
  readonly lines: readonly ComparedLine[];
}

/** The places where something changed, each with what stands around it; what is the same in between is left out. */
function stretchesOf(lines: readonly ComparedLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  let upTo = -1;
  for (const [at, line] of lines.entries()) {
    if (line.isSame || at < upTo) continue;
    let end = at;
    for (let next = at; next < lines.length && next <= end + AROUND; next += 1) {
      if (!lines[next]?.isSame) end = next;
    }
    const from = Math.max(at - AROUND, upTo, 0);
    upTo = Math.min(end + AROUND + 1, lines.length);
    stretches.push({ from, lines: lines.slice(from, upTo) });
  }
  return stretches;
}
