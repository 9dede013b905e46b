import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type CaseCheck, type CaseProblem, checkCase } from '../../../storage/check-case.ts';
import { formatMoment } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { entryHash, evidenceHash, handedHash } from '../frame/route.ts';

interface Props {
  readonly caseId: string;
}

/** Checks a case against its chain, when the shopper opens this. */
export function CheckCase({ caseId }: Props) {
  const words = useWords();
  return (
    <div class="case-check">
      <Fold summary={words.say('case.check.title')}>{() => <Check caseId={caseId} />}</Fold>
    </div>
  );
}

type Shown =
  | { readonly state: 'checking'; readonly done: number; readonly total: number }
  | { readonly state: 'checked'; readonly check: CaseCheck }
  | { readonly state: 'failed' };

function Check({ caseId }: Props) {
  const words = useWords();
  const db = useDatabase();
  const [shown, setShown] = useState<Shown>({ state: 'checking', done: 0, total: 0 });
  const left = useRef(false);

  const run = useCallback(async (): Promise<void> => {
    const show = (next: Shown): void => {
      if (!left.current) setShown(next);
    };
    show({ state: 'checking', done: 0, total: 0 });
    try {
      const onProgress = (done: number, total: number): void => show({ state: 'checking', done, total });
      show({ state: 'checked', check: await checkCase(db, caseId, onProgress) });
    } catch (thrown) {
      console.error(thrown);
      show({ state: 'failed' });
    }
  }, [db, caseId]);

  useEffect(() => {
    left.current = false;
    void run();
    return () => {
      left.current = true;
    };
  }, [run]);

  return (
    <>
      <p class="small muted">{words.say('case.check.says')}</p>
      <div role="status">
        {shown.state === 'checking' && (
          <p class="small">
            {words.say('case.check.working')}{' '}
            {shown.total > 0 && words.say('case.check.progress', { done: shown.done, total: shown.total })}
          </p>
        )}
        {shown.state === 'failed' && <Notice tone="late">{words.say('common.readFailed')}</Notice>}
        {shown.state === 'checked' && <Outcome caseId={caseId} check={shown.check} />}
      </div>
      {shown.state !== 'checking' && (
        <>
          <Button small look="quiet" onPress={() => void run()}>
            {words.say('case.check.again')}
          </Button>
          <ButtonLink small look="quiet" href={handedHash}>
            {words.say('handed.open')}
          </ButtonLink>
        </>
      )}
    </>
  );
}

function Outcome({ caseId, check }: Props & { readonly check: CaseCheck }) {
  const words = useWords();
  const { recordCount, screenshotCount, problems } = check;
  if (problems.length === 0) {
    return (
      <Notice tone="good">
        {words.say('case.check.verified', {
          records: words.say('case.check.records', { count: recordCount }),
          screenshots: words.say('case.check.screenshots', { count: screenshotCount }),
        })}
      </Notice>
    );
  }
  return (
    <Notice tone="late" title={words.say('case.check.wrong', { count: problems.length })}>
      <ul class="small">
        {problems.map((problem, index) => (
          <li key={index}>
            <ProblemSubject caseId={caseId} problem={problem} />
            {': '}
            {faultWords(words, problem)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Faults that are said of an added file in other words than of a screenshot. */
const OF_FILES = ['picture-missing', 'picture-changed', 'text-missing', 'text-changed'] as const;

function faultWords(words: Words, { fault, evidence, file }: CaseProblem): string {
  const ofFile = evidence?.is === 'file' && OF_FILES.find((one) => one === fault);
  if (ofFile) return words.say(`case.check.fileFaults.${ofFile}`);
  return words.say(`case.check.faults.${fault}`, { file: showText(file ?? '', MOST_NAME) });
}

/** Longest name of a file or of evidence that is shown, UTF-16 units. */
const MOST_NAME = 80;

function ProblemSubject({ caseId, problem }: Props & { readonly problem: CaseProblem }) {
  const words = useWords();
  const { subject, evidence, recordedAt } = problem;
  const name = words.say(`case.check.subjects.${evidence?.is ?? subject.type}`);
  if (subject.type === 'case') return <>{name}</>;
  const hash = subject.type === 'entry' ? entryHash : evidenceHash;
  return (
    <a href={hash(caseId, subject.id)}>
      {name}
      {evidence?.title && (
        <>
          {' '}
          <IsolatedText>{showText(evidence.title, MOST_NAME)}</IsolatedText>
        </>
      )}
      {recordedAt && (
        <>
          {' '}
          <bdi>{words.say('case.check.recorded', { when: formatMoment(words.language, recordedAt) })}</bdi>
        </>
      )}
    </a>
  );
}
