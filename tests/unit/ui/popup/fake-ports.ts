import type { CallInput, CallName, CallOutput, SaveRequest } from '../../../../src/contract/calls.ts';
import { type ErrorCode, TikiyaError } from '../../../../src/domain/errors.ts';
import type { ActiveTab } from '../../../../src/platform/active-tab.ts';
import type { BuyingDraft } from '../../../../src/platform/buying-drafts.ts';
import type { Draft, KeptDraft } from '../../../../src/platform/drafts.ts';
import { draftKeyOf } from '../../../../src/ui/popup/draft-key.ts';
import type { Ports } from '../../../../src/ui/popup/ports.ts';
import { aStart, FINDINGS, PAGE, SAVED, TODAY } from './examples.ts';

type Answers = {
  [Name in CallName]?: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

const wordsOf = ({ agent, text }: SaveRequest): Pick<SaveRequest, 'agent' | 'text'> => ({
  ...(agent === undefined ? {} : { agent }),
  ...(text === undefined ? {} : { text }),
});

/** A worker and a draft store in memory, which note down everything in the order it was asked. */
export class FakePorts implements Ports {
  readonly today = TODAY;
  /** What was asked of the worker and of the draft store, in order. */
  readonly log: string[] = [];
  readonly sent: { readonly call: CallName; readonly input: unknown }[] = [];
  /** What is on disk, by the key of its page. */
  readonly drafts = new Map<string, Draft | KeptDraft>();
  /** The tab in front; another one than the popup was opened on once it moved. */
  tab: ActiveTab | undefined = PAGE;
  failsToKeep = false;
  private ids = 0;
  answers: Answers = {
    'popup.start': () => aStart(),
    'page.read': () => ({
      findings: FINDINGS,
      match: { match: 'case', caseId: 'a', because: 'order-number' },
    }),
    'case.match': () => ({ match: { match: 'case', caseId: 'b', because: 'order-number' } }),
    'capture.save': (request) => ({ ...SAVED, ...wordsOf(request) }),
    'note.save': (request) => ({
      caseId: 'a',
      caseTitle: 'case a',
      entryId: request.draftId,
      ...wordsOf(request),
    }),
    'save.undo': () => ({ caseId: 'a' }),
    'case.show': () => ({}),
    'capture.thumbnail': () => ({ dataUrl: 'data:,' }),
  };

  async ask<Name extends CallName>(call: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    this.log.push(call);
    this.sent.push({ call, input });
    const answer = this.answers[call];
    if (!answer) throw new Error(`nobody answers ${call}`);
    return answer(input);
  }

  /** The draft of the page that most tests open, bare of the tab it was typed in. */
  get stored(): Draft | undefined {
    const draft = this.drafts.get(draftKeyOf(PAGE));
    if (!draft) return undefined;
    const { tabId: _tab, origin: _origin, ...bare } = draft as KeptDraft;
    return bare;
  }

  set stored(draft: Draft | undefined) {
    if (draft) this.drafts.set(draftKeyOf(PAGE), draft);
  }

  async readActiveTab(): Promise<ActiveTab | undefined> {
    return this.tab;
  }

  async readDraft(page: string): Promise<Draft | undefined> {
    return this.drafts.get(page);
  }

  async draftsOfTab(tabId: number, origin: string): Promise<ReadonlyMap<string, Draft>> {
    const isOfTab = (draft: Partial<KeptDraft>): boolean => draft.tabId === tabId && draft.origin === origin;
    return new Map([...this.drafts].filter(([, draft]) => isOfTab(draft)));
  }

  async keepDraft(page: string, draft: KeptDraft): Promise<void> {
    this.log.push('keep');
    if (this.failsToKeep) throw new Error('quota');
    this.drafts.set(page, draft);
  }

  async dropDraft(page: string): Promise<void> {
    this.log.push('drop');
    this.drafts.delete(page);
  }

  /** Checklists before buying, by their place. */
  readonly checklists = new Map<string, BuyingDraft>();
  readonly buying = {
    list: async () => [...this.checklists.values()],
    keep: async (draft: BuyingDraft) => {
      this.log.push('keep checklist');
      if (this.failsToKeep) throw new Error('quota');
      this.checklists.set(draft.place, draft);
    },
    drop: async (place: string) => {
      this.checklists.delete(place);
    },
  };

  now() {
    return { at: '2026-11-21T20:00:00.000Z', zone: 'Asia/Jerusalem' };
  }

  newId(): string {
    this.ids += 1;
    return `id-${this.ids}`;
  }

  /** Makes a call fail with a code. */
  refuse(call: CallName, code: ErrorCode): void {
    this.answers = { ...this.answers, [call]: () => Promise.reject(new TikiyaError(code)) };
  }

  /** Keeps a call waiting until it is let go. */
  hold<Name extends CallName>(call: Name): (value: CallOutput<Name>) => void {
    let release: (value: CallOutput<Name>) => void = () => undefined;
    const waiting = new Promise<CallOutput<Name>>((done) => {
      release = done;
    });
    this.answers = { ...this.answers, [call]: () => waiting };
    return release;
  }

  inputsOf(call: CallName): unknown[] {
    return this.sent.filter((one) => one.call === call).map((one) => one.input);
  }
}
