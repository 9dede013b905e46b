import { CaseScreen } from './case-screen.ts';
import type { Chromium } from './chromium.ts';
import { setClock } from './clock.ts';
import { openStore, type Store } from './store.ts';

/** Said on a Sunday noon in Israel, by the clock of the test build. */
const NOW = '2036-11-16T10:00:00.000Z';
const purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'goods',
  merchant: 'Galil Mobile',
  total: { minor: 300_00, currency: 'ILS' },
};

/** A case with its entries, made by the messages that the screens send. */
export interface OwnCase {
  readonly caseId: string;
  readonly screen: CaseScreen;
  readonly store: Store;
}

/** Makes a case with entries of these contents, a minute after one another, and opens its page. */
export async function openOwnCase(chromium: Chromium, contents: readonly object[]): Promise<OwnCase> {
  await (await CaseScreen.open(chromium)).page.close();
  const store = await openStore(chromium);
  await setClock(store, NOW);
  const caseId = `own-${contents.length}-${(await store.rows('cases')).length}`;
  const facts = { title: 'Mobile plan', status: 'open', hosts: [], purchase };
  await tell(store, 'case.create', { caseId, facts });
  for (const [index, content] of contents.entries()) {
    const at = new Date(Date.parse('2036-11-10T10:00:00.000Z') + index * 24 * 3_600_000).toISOString();
    const body = { happenedAt: { at, zone: 'Asia/Jerusalem' }, content };
    await tell(store, 'entry.add', { caseId, entryId: `${caseId}-${index}`, body });
  }
  return { caseId, screen: await CaseScreen.open(chromium, `#/case/${caseId}`), store };
}

async function tell(store: Store, call: string, input: object): Promise<void> {
  const reply = await store.page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean }>,
    { call, input },
  );
  if (!reply.ok) throw new Error(`${call}: ${JSON.stringify(reply)}`);
}
