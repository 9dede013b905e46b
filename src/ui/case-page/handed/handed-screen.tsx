import './handed-screen.css';
import { checkInWorker } from '../../../bundle/check-in-worker.ts';
import { readAttachments } from '../../../file-reader/read-attachments.ts';
import { HandedCheck } from '../../handed/handed-check.tsx';
import type { RunCheck } from '../../handed/use-check.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';

const run: RunCheck = async (given, onProgress, signal) => {
  const [first] = given;
  if (given.length !== 1 || !first || (await first.file.slice(0, 5).text()) !== '%PDF-')
    return checkInWorker(given, onProgress, signal);
  const attachments = await readAttachments(first.file, signal);
  if (attachments.length === 0) return { is: 'no-attachments' };
  const files = attachments.map(({ name, file }) => ({ path: name, file }));
  return checkInWorker(files, onProgress, signal);
};

/** Checks what somebody handed over: a bundle, what was in one, or a document with attachments. */
export function HandedScreen() {
  const words = useWords();
  return (
    <div class="handed-screen">
      <div class="handed-screen-lead">
        <ScreenTitle title={words.say('handed.title')}>{words.say('handed.title')}</ScreenTitle>
        <p>
          {words.say('handed.lead')} {words.say('handed.leadPdf')}
        </p>
        <p class="small muted">{words.say('handed.stays')}</p>
      </div>
      <HandedCheck words={words} run={run} accept=".zip,.pdf,.json,application/zip,application/pdf" />
    </div>
  );
}
