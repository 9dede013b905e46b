import './printed-timeline.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { agentOf, evidenceIdOf, textOf } from '../../../domain/case/entry.ts';
import { type EvidenceFacts, titleOf } from '../../../domain/case/evidence.ts';
import { derivedOf } from '../../../domain/marking/shown-evidence.ts';
import { listedFacts } from '../../../domain/marking/shown-facts.ts';
import { type Moment, momentOf, msOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import type { Database } from '../../../storage/database.ts';
import type { CaseRow, EntryRow } from '../../../storage/rows.ts';
import { entryFacts, entryHeading } from '../../../words/entry-words.ts';
import { formatMoment } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { readPart } from '../export/read-part.ts';
import { useNoteExport } from '../export/use-note-export.ts';
import { useDatabase } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { type ActionAbout, useAction } from '../keyboard/action-provider.tsx';

interface PrintedEntry {
  readonly entry: EntryRow;
  /** Of what it shows, as others may read them. */
  readonly facts?: EvidenceFacts;
}

/** What is printed, read at once. */
interface Printed {
  readonly entries: readonly PrintedEntry[];
  readonly rootHash: string | undefined;
  /** A text as others may read it: without the shopper's personal details, where that was wanted. */
  readonly hide: (text: string) => string;
  readonly hideAddress: (url: string) => string;
}

const MOST_TEXT = 20_000;
const MOST_LINE = 500;

/**
 * The whole timeline for the browser's own print, made when it is asked for: the screen holds only what is near. Nothing of it is seen
 * on the screen.
 */
export function PrintedTimeline({ row }: { readonly row: CaseRow }) {
  const db = useDatabase();
  const words = useWords();
  const nowMs = useNow();
  const [printed, setPrinted] = useState<Printed>();
  const note = useNoteExport();
  /** For whom; undefined: nothing is to be printed. */
  const wanted = useRef<string | undefined>(undefined);
  useAction('printTimeline', (about = {}) => {
    wanted.current = about.forWhom?.trim() ?? '';
    readPrinted(db, row.id, about, words).then(setPrinted, (thrown: unknown) => console.error(thrown));
  });
  useEffect(() => {
    const text = wanted.current;
    if (!printed || text === undefined) return;
    wanted.current = undefined;
    window.print();
    setPrinted(undefined);
    // Nobody says whether it was printed: what is noted is that it was asked for.
    const { rootHash } = printed;
    const made = {
      form: 'print',
      language: words.language,
      ...(rootHash !== undefined && { rootHash }),
      ...(text && { text }),
    } as const;
    const said = { noted: words.say('printing.noted'), unnoted: words.say('printing.unnoted') };
    void note(row.id, made, said);
  }, [printed, row.id, words, note]);
  if (!printed) return null;
  const { hide, hideAddress } = printed;
  return (
    <section class="printed-timeline">
      <header>
        <h1>
          <bdi>{showText(hide(row.facts.title), MOST_LINE)}</bdi>
        </h1>
        <p>
          {words.say('printing.heading')} · {words.say('printing.count', { count: printed.entries.length })} ·{' '}
          {words.say('printing.printedAt', { when: when(words.language, momentOf(nowMs, localZone())) })}
        </p>
      </header>
      {printed.entries.map(({ entry, facts }) => (
        <article key={entry.id}>
          <p class="printed-when">{when(words.language, entry.happenedAt)}</p>
          <h2>{hide(entryHeading(words, entry.content))}</h2>
          {agentOf(entry.content) && (
            <p>
              {words.say('case.timeline.withAgent', {
                agent: showText(hide(agentOf(entry.content) ?? ''), MOST_LINE),
              })}
            </p>
          )}
          {textOf(entry.content) && (
            <p class="printed-text" dir="auto">
              <IsolatedText>{showText(hide(textOf(entry.content) ?? ''), MOST_TEXT)}</IsolatedText>
            </p>
          )}
          {entryFacts(words, entry.content).map((fact) => (
            <p key={fact} class="printed-fact">
              <IsolatedText>{showText(hide(fact), MOST_LINE)}</IsolatedText>
            </p>
          ))}
          {facts && <Shown facts={facts} hide={hide} hideAddress={hideAddress} />}
        </article>
      ))}
      <footer>{words.say('printing.notPrinted')}</footer>
    </section>
  );
}

const when = (language: string, moment: Moment): string => formatMoment(language, moment);

/** What a capture or a file is; a link is read on paper, so it stands there in full. */
function Shown({
  facts,
  hide,
  hideAddress,
}: { readonly facts: EvidenceFacts } & Pick<Printed, 'hide' | 'hideAddress'>) {
  return (
    <>
      <p dir="auto">
        <IsolatedText>{showText(hide(titleOf(facts)), MOST_LINE)}</IsolatedText>
      </p>
      {facts.kind !== 'file' && (
        <p class="printed-link" dir="ltr">
          {showText(hideAddress(facts.url), MOST_LINE)}
        </p>
      )}
    </>
  );
}

/** The entries of the timeline that go along, the earliest first, as a story is read. */
async function readPrinted(
  db: Database,
  caseId: string,
  { leftOut = [], hidesPersonal = false }: ActionAbout,
  words: Words,
): Promise<Printed> {
  const { entries, evidence, chain, hide, hideAddress } = await readPart(
    db,
    { caseId, leftOut: new Set(leftOut), hidesPersonal },
    words,
  );
  const of = new Map(evidence.map((item) => [item.id, item]));
  const printed = entries
    .sort((one, other) => msOf(one.happenedAt) - msOf(other.happenedAt))
    .map((entry) => {
      const item = of.get(evidenceIdOf(entry.content) ?? '');
      if (!item) return { entry };
      const made = derivedOf(item.id, evidence).map((one) => one.facts);
      return { entry, facts: listedFacts(item.facts, made) };
    });
  return { entries: printed, rootHash: chain?.head, hide, hideAddress };
}
