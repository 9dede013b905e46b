import './handed-screen.css';
import type { GivenFile } from '../../../bundle/check-given.ts';
import { checkInWorker } from '../../../bundle/check-in-worker.ts';
import { readAttachments } from '../../../file-reader/read-attachments.ts';
import { HandedCheck } from '../../handed/handed-check.tsx';
import type { RunCheck } from '../../handed/use-check.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';

const run: RunCheck = async (given, onProgress, signal) => {
  const starts = await Promise.all(given.map(({ file }) => file.slice(0, 5).text()));
  if (given.length === 0 || starts.some((start) => start !== '%PDF-'))
    return checkInWorker(given, onProgress, signal);
  // One document, or its volumes: the list stands in the last one, the files in all.
  const files: GivenFile[] = [];
  for (const { file: pdf } of given)
    for (const { name, file } of await readAttachments(pdf, signal)) files.push({ path: name, file });
  if (files.length === 0) return { is: 'no-attachments' };
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
