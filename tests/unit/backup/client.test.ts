import { afterEach, expect, it, vi } from 'vitest';
import { BackupClient, STOPPED } from '../../../src/backup/backup-client.ts';
import type { FromBackupWorker, ToBackupWorker } from '../../../src/backup/backup-messages.ts';

afterEach(() => vi.unstubAllGlobals());

/** A worker that hears of everything, and says what it is told to. */
class SpokenWorker extends EventTarget {
  static last: SpokenWorker;
  readonly heard: ToBackupWorker['kind'][] = [];
  isEnded = false;
  constructor() {
    super();
    SpokenWorker.last = this;
  }
  say(data: FromBackupWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  postMessage({ kind }: ToBackupWorker): void {
    this.heard.push(kind);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function started(): { client: BackupClient; worker: SpokenWorker } {
  vi.stubGlobal('Worker', SpokenWorker);
  const client = new BackupClient();
  SpokenWorker.last.say({ kind: 'ready', owner: 'o' });
  return { client, worker: SpokenWorker.last };
}

const OPEN = { kind: 'open', file: new Blob([]) } as const;
const STAGE = {
  kind: 'stage',
  restoreId: 'r',
  startedAtMs: 1,
  choice: { mode: 'merge', choices: {} },
} as const;
const silent = (): void => undefined;
const heard = (worker: SpokenWorker, kind: string) =>
  vi.waitFor(() => expect(worker.heard.at(-1)).toBe(kind));

it('ends a worker that opens a file at once: while it makes a key it would not hear', async () => {
  const { client, worker } = started();
  const asked = client.ask(OPEN, silent);
  await heard(worker, 'open');
  client.stop();
  await expect(asked).rejects.toBe(STOPPED);
  expect(worker.isEnded).toBe(true);
});

it('lets a worker that stages take back itself what it wrote', async () => {
  const { client, worker } = started();
  const asked = client.ask(STAGE, silent);
  await heard(worker, 'stage');
  client.stop();
  expect(worker).toMatchObject({ isEnded: false, heard: ['stage', 'stop'] });
  worker.say({ kind: 'stopped' });
  await expect(asked).rejects.toBe(STOPPED);
});

it('refuses what is asked for after a stop, as of a preview that came just then', async () => {
  const { client, worker } = started();
  const asked = client.ask(OPEN, silent);
  await heard(worker, 'open');
  worker.say({ kind: 'want-password' });
  client.stop();
  await expect(asked).rejects.toBe(STOPPED);
  await expect(client.ask(STAGE, silent)).rejects.toBe(STOPPED);

  const again = started();
  const read = again.client.ask(OPEN, silent);
  await heard(again.worker, 'open');
  again.worker.say({ kind: 'want-password' });
  await read;
  again.client.stop();
  await expect(again.client.ask(STAGE, silent)).rejects.toBe(STOPPED);
});
