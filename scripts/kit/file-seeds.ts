import { BackupClient } from '../../src/backup/backup-client.ts';
import { momentOf } from '../../src/domain/time/moment.ts';
import type { FromFileWorker, ToFileWorker } from '../../src/file-reader/worker-messages.ts';
import { ask } from '../../src/platform/messaging.ts';
import { whileRestoring } from '../../src/platform/restore-locks.ts';
import { addOneFile } from '../../src/ui/case-page/files/add-one-file.ts';
import { backupHash, evidenceHash } from '../../src/ui/case-page/frame/route.ts';
import { putReady } from './ready-files.ts';
import { chatFile, eitherWayFile, mailFile, pdfFile, soundFile } from './sample-files.ts';
import { CASE_ID, seedSmallCase, ZONE } from './small-case.ts';

/** That case with a file in it, which is shown. */
async function seedFile(file: File): Promise<string> {
  await seedSmallCase();
  const asked = { caseId: CASE_ID, file, entryId: 'kit-file', isTwinWanted: false };
  const added = await addOneFile(asked, () => undefined, new AbortController().signal);
  if (added.is !== 'saved' || !added.saved.evidenceId) throw new Error(`not added: ${added.is}`);
  return evidenceHash(CASE_ID, added.saved.evidenceId);
}

export const seedChat = (): Promise<string> => seedFile(chatFile());
export const seedEitherWay = (): Promise<string> => seedFile(eitherWayFile());
export const seedMail = (): Promise<string> => seedFile(mailFile());
export const seedPdf = (): Promise<string> => seedFile(pdfFile());
export const seedSound = (): Promise<string> => seedFile(soundFile());

let workers = 0;

/** Reads files as one would wish for a picture: the first cannot be read, the next is half way for ever. */
class StandingWorker extends EventTarget {
  private readonly nth = workers++;

  constructor() {
    super();
    setTimeout(() => this.say({ kind: 'ready' }));
  }

  postMessage({ kind }: ToFileWorker): void {
    if (kind !== 'take') return;
    if (this.nth === 0) this.say({ kind: 'failed', code: 'file-unreadable' });
    else this.say({ kind: 'progress', done: 2, total: 5 });
  }

  terminate(): void {}

  private say(data: FromFileWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** That case, and files of which some are on their way into it. */
export async function seedAdding(): Promise<string> {
  const hash = await seedSmallCase();
  putReady([soundFile(), chatFile(), mailFile()]);
  Object.assign(globalThis, { Worker: StandingWorker });
  // What is under way for ever would ask before every other screen is opened.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  return hash;
}

/** Backs everything up, as it would have been made on another day. */
async function backedUp(): Promise<File> {
  const client = new BackupClient();
  const order = {
    kept: { settings: {}, drafts: {} },
    madeAt: momentOf(Date.parse('2026-11-16T18:00:00Z'), ZONE),
    extensionVersion: '0.0.0',
    about: '',
  };
  const name = 'tikiya-2026-11-16.zip';
  const answer = await client.ask({ kind: 'make', order, name }, () => undefined);
  if (answer.kind !== 'made') throw new Error(`not made: ${answer.kind}`);
  // Its bytes, before the worker goes with the file that it made.
  const file = new File([await answer.file.arrayBuffer()], name);
  client.end();
  return file;
}

/** Lets the case take the place of ours as it stands in a backup; settings stay. */
async function restored(file: File): Promise<void> {
  const client = new BackupClient();
  const restoreId = 'kit-restore';
  await client.ask({ kind: 'open', file }, () => undefined);
  await whileRestoring(restoreId, async () => {
    const choice = { mode: 'merge', choices: { [CASE_ID]: 'theirs' } } as const;
    await client.ask({ kind: 'stage', restoreId, startedAtMs: Date.now(), choice }, () => undefined);
    await ask('restore.complete', { restoreId });
  });
  client.end();
}

const addNote = (entryId: string, iso: string, text: string): Promise<unknown> =>
  ask('entry.add', {
    caseId: CASE_ID,
    entryId,
    body: { happenedAt: momentOf(Date.parse(iso), ZONE), content: { kind: 'note', text } },
  });

/** A backup of that case and the sample; since then the one went on and the other was erased. */
export async function seedBackup(): Promise<string> {
  await ask('sample.make', { caseId: 'kit-sample' });
  await seedSmallCase();
  putReady([await backedUp()]);
  await ask('case.erase', { caseId: 'kit-sample' });
  await addNote('kit-later', '2026-11-17T09:00:00Z', 'ביקשו לחכות עוד יום.');
  return backupHash;
}

/** A backup of that case from another computer, where it went on otherwise than here. */
export async function seedForked(): Promise<string> {
  await seedSmallCase();
  const before = await backedUp();
  await addNote('kit-there', '2026-11-17T07:00:00Z', 'שלחתי תמונה של המסך.');
  await addNote('kit-there-too', '2026-11-17T08:00:00Z', 'אישרו שקיבלו אותה.');
  putReady([await backedUp()]);
  await restored(before);
  await addNote('kit-here', '2026-11-17T09:00:00Z', 'ביקשו לחכות עוד יום.');
  return backupHash;
}
