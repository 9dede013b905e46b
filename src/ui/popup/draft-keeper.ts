import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Draft, KeptDraft } from '../../platform/drafts.ts';
import { isBlank, soundDraft } from './draft.ts';
import { draftKeyOf, originOf } from './draft-key.ts';
import type { Ports } from './ports.ts';

type DraftPorts = Pick<Ports, 'readDraft' | 'draftsOfTab' | 'keepDraft' | 'dropDraft'>;

/**
 * The draft that belongs to a page; else the one left behind in the same tab on the same origin, whose address changed
 * under it: that one is kept under the new page first, and only then dropped under the old one.
 */
export async function findDraft(ports: DraftPorts, page: ActiveTab): Promise<Draft | undefined> {
  const own = soundDraft(await ports.readDraft(draftKeyOf(page)).catch(() => undefined));
  const origin = originOf(page.url);
  if (own || origin === '') return own;
  const left = await ports.draftsOfTab(page.tabId, origin).catch(() => new Map<string, Draft>());
  for (const [oldKey, raw] of left) {
    const draft = soundDraft(raw);
    if (!draft) continue;
    await move(ports, oldKey, page, draft).catch((thrown: unknown) => console.error(thrown));
    return draft;
  }
  return undefined;
}

const keptOf = (page: ActiveTab, draft: Draft): KeptDraft => ({
  ...draft,
  tabId: page.tabId,
  origin: originOf(page.url),
});

async function move(ports: DraftPorts, oldKey: string, page: ActiveTab, draft: Draft): Promise<void> {
  const key = draftKeyOf(page);
  await ports.keepDraft(key, keptOf(page, draft));
  if (key !== oldKey) await ports.dropDraft(oldKey);
}

/** Keeps the draft of one popup where the next one finds it. */
export class DraftKeeper {
  #page: ActiveTab;
  #lastWrite: Promise<unknown> = Promise.resolve();
  readonly #ports: DraftPorts;
  readonly #onKept: (kept: boolean) => void;

  /** `onKept` is told after each write that was not asked to throw whether the browser took it. */
  constructor(ports: DraftPorts, page: ActiveTab, onKept: (kept: boolean) => void) {
    this.#ports = ports;
    this.#page = page;
    this.#onKept = onKept;
  }

  /** At once and never merged: a write that waited for another one would be lost with the popup. */
  keep(draft: Draft): void {
    this.#lastWrite = (isBlank(draft) ? this.#ports.dropDraft(this.#key) : this.#write(draft)).then(
      () => this.#onKept(true),
      () => this.#onKept(false),
    );
  }

  /** Kept also when nothing was typed: should the popup close now, the next one learns by the draft that it was saved. */
  keepForSave(draft: Draft): void {
    this.#lastWrite = this.#write(draft).catch((thrown: unknown) => console.error(thrown));
  }

  /** Settles once the draft is on disk; throws when the browser does not take it. */
  async keepForSure(draft: Draft): Promise<void> {
    await this.#lastWrite;
    if (!isBlank(draft)) await this.#write(draft);
  }

  /** Drops the draft after the writes that are under way. */
  async drop(): Promise<void> {
    await this.#lastWrite;
    this.#lastWrite = this.#ports.dropDraft(this.#key).catch((thrown: unknown) => console.error(thrown));
    await this.#lastWrite;
  }

  /** From now on the draft is that of another page; the old copy goes once the new one is on disk. */
  async moveTo(page: ActiveTab, draft: Draft): Promise<void> {
    const oldKey = this.#key;
    await this.#lastWrite;
    this.#page = page;
    this.#lastWrite = (
      isBlank(draft) ? this.#ports.dropDraft(oldKey) : move(this.#ports, oldKey, page, draft)
    ).then(
      () => this.#onKept(true),
      () => this.#onKept(false),
    );
    await this.#lastWrite;
  }

  get #key(): string {
    return draftKeyOf(this.#page);
  }

  #write(draft: Draft): Promise<void> {
    return this.#ports.keepDraft(this.#key, keptOf(this.#page, draft));
  }
}
