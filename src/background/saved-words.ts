import type { Saved } from '../contract/calls.ts';
import type { ToastTone } from '../domain/capture/page-tools.ts';
import { lackSentences } from '../words/verdict-words.ts';
import type { Words } from '../words/words.ts';

/** What is said on the page of a capture that was saved. */
export function savedWords(
  words: Words,
  { caseTitle, verdict }: Saved,
): { readonly tone: ToastTone; readonly message: string } {
  const lacks = lackSentences(words, verdict).join('; ');
  return lacks
    ? { tone: 'warn', message: words.say('onPage.savedLacking', { caseTitle, lacks }) }
    : { tone: 'good', message: words.say('onPage.saved', { caseTitle }) };
}
