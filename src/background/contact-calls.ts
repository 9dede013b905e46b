import type { CallOutput } from '../contract/calls.ts';
import type { ContactCalls } from '../contract/contact-calls.ts';
import { moveContactDraft, placeOfCase, placeOfPage } from '../platform/contact-drafts.ts';
import { bindPanel } from '../platform/panel-case.ts';
import { readSettings } from '../platform/settings.ts';
import { answerSector, lawOfWait } from '../services/call-law.ts';
import { scriptOfCase, wantInCase } from '../services/call-script.ts';
import {
  answerCall,
  confirmCall,
  dropCall,
  endedCall,
  resumeCall,
  runningCall,
  startCall,
  stopCall,
} from '../services/call-timers.ts';
import { createCase } from '../services/cases.ts';
import { saveContact } from '../services/contacts.ts';
import type { Deps } from '../services/deps.ts';
import { knownAgents } from '../services/known-agents.ts';
import { unmakeCase } from '../services/unmake-case.ts';

type Handlers = {
  [Name in keyof ContactCalls]: (input: ContactCalls[Name]['in']) => Promise<CallOutput<Name>>;
};

/** What answers the messages about contacts and timers. */
export const contactHandlers = (deps: Deps): Handlers => ({
  'contact.save': (input) => saveContact(deps, input),
  'contact.agents': (input) => knownAgents(deps.db, input),
  'panel.bind': async ({ windowId, caseId, facts, typedOn }) => {
    if (facts) await createCase(deps, { caseId, facts });
    if (typedOn !== undefined) await moveContactDraft(placeOfPage(typedOn), placeOfCase(caseId));
    await bindPanel(windowId, caseId, facts !== undefined);
    return { caseId };
  },
  'timer.running': () => runningCall(deps),
  'timer.start': (input) => startCall(deps, input),
  'timer.answer': (input) => answerCall(deps, input),
  'timer.confirm': (input) => confirmCall(deps, input),
  'timer.stop': (input) => stopCall(deps, input),
  'timer.ended': (input) => endedCall(deps, input),
  'timer.drop': (input) => dropCall(deps, input),
  'case.unmake': ({ caseId }) => unmakeCase(deps, caseId),
  'timer.resume': (input) => resumeCall(deps, input),
  'call.script': async (input) => scriptOfCase(deps, input, await readSettings()),
  'call.want': (input) => wantInCase(deps, input),
  'call.law': (input) => lawOfWait(deps, input),
  'call.sector': (input) => answerSector(deps, input),
});
