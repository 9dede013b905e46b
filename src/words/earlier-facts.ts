import type { ContactContent, EntryContent } from '../domain/case/entry.ts';
import { entryFacts } from './entry-words.ts';
import { formatMoney, formatTime } from './format.ts';
import type { Words } from './words.ts';

/** What an entry said before it was corrected, beside its words: its facts, and those that elsewhere have a card of their own. */
export const earlierFacts = (words: Words, content: EntryContent): readonly string[] => [
  ...entryFacts(words, content),
  ...besideFacts(words, content),
];

function besideFacts(words: Words, content: EntryContent): readonly string[] {
  if (content.kind === 'contact') return contactFacts(words, content);
  if (content.kind === 'benefit' && content.usualMonthly)
    return [`${words.say('benefit.form.usual')}: ${formatMoney(words.language, content.usualMonthly)}`];
  if (content.kind === 'technician' && content.arrivedAt)
    return [words.say('visit.cameAt', { time: formatTime(words.language, content.arrivedAt) })];
  if (content.kind === 'file' && content.monthFirst) return [words.say('files.chat.nowMonthFirst')];
  return [];
}

function contactFacts({ say }: Words, { direction, call }: ContactContent): readonly string[] {
  return [
    ...(direction ? [`${say('contact.direction')} ${say(`contact.directions.${direction}`)}`] : []),
    ...(call?.about ? [`${say('call.rule.askSubject')} ${say(`call.rule.subjects.${call.about}`)}`] : []),
  ];
}
