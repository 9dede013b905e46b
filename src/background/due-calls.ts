import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { DueCalls } from '../contract/due-calls.ts';
import { remindersOf } from '../domain/settings/settings.ts';
import { dropShownNotices, listShownNotices } from '../platform/kept-words.ts';
import { readSettings } from '../platform/settings.ts';
import { answerDue, answeredNotices, answerNotice } from '../services/answer-due.ts';
import type { Deps } from '../services/deps.ts';

type Handlers = { [Name in keyof DueCalls]: (input: CallInput<Name>) => Promise<CallOutput<Name>> };

/** What answers the messages about dates that are due. */
export const dueCalls = (deps: Deps): Handlers => ({
  'due.answer': async (input) => {
    const answer = await answerDue({ ...deps, reminders: remindersOf(await readSettings()) }, input);
    await dropAnswered(deps);
    return answer;
  },
});

/** The buttons of a notification, in their order. */
const BUTTONS = ['done', 'later'] as const;

/** Does what a button of a notification says for all its dates. */
export async function pressNotice(deps: Deps, noticeId: string, button: number): Promise<void> {
  const as = BUTTONS[button];
  if (!as) return;
  await answerNotice({ ...deps, reminders: remindersOf(await readSettings()) }, noticeId, as);
  await dropShownNotices([noticeId]);
}

/** Takes notifications off the screen that were answered elsewhere. */
async function dropAnswered({ db, clock }: Deps): Promise<void> {
  const shown = new Set((await listShownNotices()).map(({ name }) => name));
  const answered = await answeredNotices(db, clock());
  await dropShownNotices(answered.filter((name) => shown.has(name)));
}
