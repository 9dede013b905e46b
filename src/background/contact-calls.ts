import type { CallOutput } from '../contract/calls.ts';
import type { ContactCalls } from '../contract/contact-calls.ts';
import {
  answerCall,
  confirmCall,
  dropCall,
  runningCall,
  startCall,
  stopCall,
} from '../services/call-timers.ts';
import { saveContact } from '../services/contacts.ts';
import type { Deps } from '../services/deps.ts';
import { knownAgents } from '../services/known-agents.ts';

type Handlers = {
  [Name in keyof ContactCalls]: (input: ContactCalls[Name]['in']) => Promise<CallOutput<Name>>;
};

/** What answers the messages about contacts and timers. */
export const contactHandlers = (deps: Deps): Handlers => ({
  'contact.save': (input) => saveContact(deps, input),
  'contact.agents': (input) => knownAgents(deps.db, input),
  'timer.running': () => runningCall(deps),
  'timer.start': (input) => startCall(deps, input),
  'timer.answer': (input) => answerCall(deps, input),
  'timer.confirm': (input) => confirmCall(deps, input),
  'timer.stop': (input) => stopCall(deps, input),
  'timer.drop': (input) => dropCall(deps, input),
});
