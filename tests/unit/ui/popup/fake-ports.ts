import type { CallInput, CallName, CallOutput } from '../../../../src/contract/calls.ts';
import { type ErrorCode, TikiyaError } from '../../../../src/domain/errors.ts';
import type { Draft } from '../../../../src/platform/drafts.ts';
import type { Ports } from '../../../../src/ui/popup/session.ts';
import { aStart, FINDINGS, SAVED, TODAY } from './examples.ts';

type Answers = {
  [Name in CallName]?: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

/** A worker and a draft store in memory, which note down everything in the order it was asked. */
export class FakePorts implements Ports {
  readonly today = TODAY;
  /** What was asked of the worker and of the draft store, in order. */
  readonly log: string[] = [];
  readonly sent: { readonly call: CallName; readonly input: unknown }[] = [];
  stored: Draft | undefined;
  failsToKeep = false;
  private ids = 0;
  answers: Answers = {
    'popup.start': () => aStart(),
    'page.read': () => ({
      findings: FINDINGS,
      match: { match: 'case', caseId: 'a', because: 'order-number' },
    }),
    'capture.save': () => SAVED,
    'note.save': ({ draftId }) => ({ caseId: 'a', caseTitle: 'case a', entryId: draftId }),
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

  async readDraft(): Promise<Draft | undefined> {
    return this.stored;
  }

  async keepDraft(_page: string, draft: Draft): Promise<void> {
    this.log.push('keep');
    if (this.failsToKeep) throw new Error('quota');
    this.stored = draft;
  }

  async dropDraft(): Promise<void> {
    this.log.push('drop');
    this.stored = undefined;
  }

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
