import type { ComponentChildren } from 'preact';
import type { GivenFile } from '../../bundle/check-given.ts';
import type { FileProblem, HandedCheck, ListProblem } from '../../domain/export/check-handed.ts';
import type { RecordProblem } from '../../domain/export/check-records.ts';
import { LEFT_OUT_REASONS, type Manifest } from '../../domain/export/manifest.ts';
import { withCodesIsolated } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import { showText } from '../kit/show-text.ts';
import { CompareHash } from './compare-hash.tsx';
import { HandedVolumes } from './handed-volumes.tsx';
import { momentWords, recordName } from './record-name.ts';

interface Props {
  readonly words: Words;
  readonly manifest: Manifest;
  readonly check: HandedCheck;
}

interface Given {
  readonly given: readonly GivenFile[];
  /** Paths of files that systems left there: nobody looked into them. */
  readonly leavings: readonly string[];
}

const MOST_LEAVINGS = 5;
const MOST_SHOWN = 200;
const MOST_PATH = 200;
/** A name that somebody gave, with codes in it that keep their order after Hebrew. */
const shownPath = (path: string): string => withCodesIsolated(showText(path, MOST_PATH));

/** What a check found, in words: what matches, what does not, what was left out on purpose. */
export function HandedOutcome({ words, manifest, check, leavings, given }: Props & Given) {
  const { records, files, list, matching, volumes } = check;
  const wrong = records.length + files.length + list.length;
  const isPart = volumes !== undefined && volumes.here.length < volumes.count;
  const counted = {
    records: words.say('handed.records', { count: manifest.records.length }),
    files: words.say('handed.files', { count: matching }),
  };
  return (
    <>
      {wrong === 0 ? (
        <Notice tone="good" title={words.say(isPart ? 'handed.hereMatches' : 'handed.matches')}>
          <p>{words.say('handed.matchesSays', counted)}</p>
        </Notice>
      ) : (
        <Notice tone="late" title={words.say('handed.wrong', { count: wrong })}>
          <p>{words.say('handed.wrongSays')}</p>
        </Notice>
      )}
      {volumes && <HandedVolumes words={words} volumes={volumes} />}
      {wrong > 0 && <Problems words={words} manifest={manifest} check={check} />}
      <CompareHash words={words} manifest={manifest} records={records} given={given} />
      <Facts words={words} manifest={manifest} check={check} />
      <OnPurpose words={words} check={check} />
      {leavings.length > 0 && (
        <p class="small muted">
          {words.say('handed.leavings', {
            count: leavings.length,
            names: leavings
              .slice(0, MOST_LEAVINGS)
              .map((path) => showText(path, MOST_PATH))
              .join(', '),
          })}
        </p>
      )}
      <section class="handed-honest">
        <h2>{words.say('handed.honest.title')}</h2>
        <ul>
          <li>{words.say('handed.honest.change')}</li>
          <li>{words.say('handed.honest.made')}</li>
          <li>{words.say('handed.honest.page')}</li>
          <li>{words.say('handed.honest.time')}</li>
        </ul>
      </section>
    </>
  );
}

function Facts({ words, manifest, check }: Props) {
  const [first, last] = [manifest.records[0], manifest.records.at(-1)];
  return (
    <dl class="card handed-facts">
      <Fact name={words.say('handed.facts.case')}>
        <bdi>{shownPath(manifest.case.title)}</bdi>
      </Fact>
      <Fact name={words.say('handed.facts.madeAt')}>
        <bdi>{momentWords(words, manifest.madeAt)}</bdi>
      </Fact>
      {first && last && (
        <Fact name={words.say('handed.facts.span')}>
          {words.say('handed.facts.spanSays', {
            count: manifest.records.length,
            first: momentWords(words, first.header.recordedAt),
            last: momentWords(words, last.header.recordedAt),
          })}
        </Fact>
      )}
      <Fact name={words.say('handed.facts.files')}>
        <span class="num">{words.say('handed.files', { count: check.matching })}</span>
      </Fact>
      <Fact name={words.say('handed.facts.head')}>
        <code dir="ltr" class="handed-hash">
          {manifest.head}
        </code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Problems({ words, manifest, check }: Props) {
  const of = (fault: FileProblem['fault']): readonly FileProblem[] =>
    check.files.filter((one) => one.fault === fault);
  return (
    <div class="card handed-problems">
      {(['changed', 'missing', 'renamed', 'extra'] as const).map((fault) => (
        <Group key={fault} words={words} title={words.say(`handed.groups.${fault}`)} items={of(fault)}>
          {(problem) => <FileLine words={words} problem={problem} />}
        </Group>
      ))}
      <Group words={words} title={words.say('handed.groups.records')} items={check.records}>
        {(problem) => <RecordLine words={words} manifest={manifest} problem={problem} />}
      </Group>
      <Group words={words} title={words.say('handed.groups.list')} items={check.list}>
        {(problem) => <ListLine words={words} manifest={manifest} problem={problem} />}
      </Group>
    </div>
  );
}

interface GroupProps<Item> {
  readonly words: Words;
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
}

function Group<Item>({ words, title, items, children }: GroupProps<Item>) {
  if (items.length === 0) return null;
  const more = items.length - MOST_SHOWN;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.slice(0, MOST_SHOWN).map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && <p class="small muted">{words.say('handed.more', { count: more })}</p>}
    </section>
  );
}

function FileLine({ words, problem }: { readonly words: Words; readonly problem: FileProblem }) {
  const path = showText(problem.path, MOST_PATH);
  return problem.fault === 'renamed' ? (
    words.say('handed.renamed', { path, foundAs: showText(problem.foundAs, MOST_PATH) })
  ) : (
    <bdi>{shownPath(problem.path)}</bdi>
  );
}

interface RecordLineProps {
  readonly words: Words;
  readonly manifest: Manifest;
  readonly problem: RecordProblem;
}

function RecordLine({ words, manifest, problem: { at, fault } }: RecordLineProps) {
  return (
    <>
      <RecordName words={words} manifest={manifest} at={at} />: {words.say(`handed.recordFaults.${fault}`)}
    </>
  );
}

function ListLine({
  words,
  manifest,
  problem,
}: Omit<RecordLineProps, 'problem'> & { readonly problem: ListProblem }) {
  return (
    <>
      {problem.at === undefined ? (
        <bdi>
          {problem.fault === 'volume-differs'
            ? words.say('handed.volumes.one', { number: problem.id })
            : showText(placeOf(manifest, problem.id), MOST_PATH)}
        </bdi>
      ) : (
        <RecordName words={words} manifest={manifest} at={problem.at} />
      )}
      : {words.say(`handed.listFaults.${problem.fault}`)}
    </>
  );
}

/** Where a piece of evidence or a letter lies in what was handed over; its id where nothing of it went along. */
function placeOf({ evidence, made }: Manifest, id: string): string {
  const files = evidence.find((one) => one.id === id)?.files ?? [];
  const letter = made.find(({ entryId }) => entryId === id);
  return files.find(({ path }) => path !== undefined)?.path ?? letter?.path ?? id;
}

function RecordName({ words, manifest, at }: Omit<RecordLineProps, 'problem'> & { readonly at: number }) {
  const record = manifest.records[at];
  if (!record) return <strong>{words.say('handed.record', { number: at + 1 })}</strong>;
  const { about, quoted } = recordName(words, record);
  return (
    <>
      <strong>{words.say('handed.record', { number: at + 1 })}</strong> <bdi>{about}</bdi>
      {quoted && (
        <>
          {' '}
          <q>
            <bdi>{quoted}</bdi>
          </q>
        </>
      )}
    </>
  );
}

function OnPurpose({ words, check }: Omit<Props, 'manifest'>) {
  const { leftOut, erased, unlinked } = check;
  const reasons = LEFT_OUT_REASONS.filter((reason) => leftOut[reason]);
  if (reasons.length === 0 && erased === 0 && unlinked === 0) return null;
  return (
    <Notice tone="calm" title={words.say('handed.onPurpose')}>
      {reasons.length > 0 && <p>{words.say('handed.onPurposeSays')}</p>}
      <ul class="handed-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{words.say(`handed.leftOut.${reason}`, { count: leftOut[reason] ?? 0 })}</li>
        ))}
        {erased > 0 && <li>{words.say('handed.erased', { count: erased })}</li>}
      </ul>
      {unlinked > 0 && <p>{words.say('handed.unlinked', { count: unlinked })}</p>}
    </Notice>
  );
}
