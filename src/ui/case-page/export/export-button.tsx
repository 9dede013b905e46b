import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { useAction } from '../keyboard/action-provider.tsx';
import { exportCase } from './export-case.ts';

interface Props {
  readonly caseId: string;
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Makes the PDF of a case in the language of the screen, shows how far it is, and lets it be stopped. */
export function ExportButton({ caseId }: Props) {
  const words = useWords();
  const toast = useToast();
  const db = useDatabase();
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<ErrorCode>();
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setFailed(undefined);
    setProgress({ done: 0, total: 0 });
    try {
      const name = await exportCase(
        db,
        caseId,
        words.language,
        'full',
        (done, total) => setProgress({ done, total }),
        control.signal,
      );
      toast({ text: words.say('case.exporting.done', { name }) });
    } catch (thrown) {
      if (control.signal.aborted) toast({ text: words.say('case.exporting.stopped') });
      else {
        console.error(thrown);
        setFailed(codeOf(thrown));
      }
    } finally {
      setProgress(undefined);
    }
  };

  useAction('exportPdf', progress ? undefined : () => void start());

  return (
    <div class="export">
      {progress ? (
        <>
          <span class="export-progress small" role="status">
            {words.say('case.exporting.working')}
            {progress.total > 0 && (
              <>
                {' '}
                <span class="num">{words.say('case.exporting.progress', { ...progress })}</span>
              </>
            )}
          </span>
          <Button onPress={() => running.current?.abort()}>{words.say('case.exporting.cancel')}</Button>
        </>
      ) : (
        <Button icon="export" onPress={() => void start()}>
          {words.say('case.exporting.button')}
        </Button>
      )}
      <SaveError code={failed} />
    </div>
  );
}
