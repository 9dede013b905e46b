import type { Citation } from '../domain/letters/field.ts';
import type { LawLine, ScriptLine, Speaking } from '../domain/script/script.ts';
import type { Day } from '../domain/time/day.ts';
import { formatDay, formatMoney } from './format.ts';
import { formatLawName } from './law-name.ts';
import { formatSection, isSeveral, type Place } from './section.ts';
import { creativeWords } from './strength-words.ts';
import type { Words } from './words.ts';

/** A line of a script as the shopper says it. */
export function scriptText(words: Words, line: ScriptLine, { form, today }: Speaking): string {
  const ask = words.say(`script.ask.${form ?? 'neutral'}`);
  switch (line.line) {
    case 'greeting':
      return words.say('script.lines.greeting', { name: line.name });
    case 'order':
      return words.say('script.lines.order', { orderNumber: line.orderNumber });
    case 'item':
      return words.say('script.lines.item', { item: line.item });
    case 'earlier':
      return words.say('script.lines.earlier', { reference: line.reference });
    case 'promised': {
      const told = { day: spoken(words, line.on, today), text: line.text };
      return line.agent
        ? words.say('script.lines.promisedBy', { ...told, agent: line.agent })
        : words.say('script.lines.promised', told);
    }
    case 'want':
      return words.say(`script.wants.${line.want}`, { ask });
    case 'instead':
      return words.say(`script.instead.${line.want}`);
    case 'creative':
      return creativeWords(words, line.group, line.outcome) ?? '';
    case 'enough':
      return words.say('script.lines.enough', { text: line.text });
    case 'ask-recording':
      return words.say('script.lines.ask-recording', { ask });
    case 'greeting-unnamed':
    case 'who':
    case 'why-not':
    case 'manager':
    case 'call-back':
    case 'notice-details':
    case 'ask-reference':
    case 'ask-when':
    case 'ask-writing':
    case 'ask-copy':
      return words.say(`script.lines.${line.line}`);
    default:
      return lawText(words, line, today);
  }
}

/** Weekday and date, with the year only when it is another. */
const spoken = ({ language }: Words, day: Day, today: Day): string =>
  formatDay(language, day, day.slice(0, 4) === today.slice(0, 4) ? 'near' : 'long');

function lawText(words: Words, line: LawLine, today: Day): string {
  const law = citationText(words, line.citation);
  if (line.line === 'technician')
    return words.say('script.laws.technician', { law, sum: formatMoney(words.language, line.sum) });
  if (!('day' in line)) return words.say(`script.laws.${line.line}`, { law });
  return words.say(`script.laws.${line.line}`, { law, day: spoken(words, line.day, today) });
}

/** Where a rule stands, in words that follow "under": section and law. */
export function citationText(
  { say, language }: Words,
  { lawNames, ...place }: Pick<Citation, 'lawNames'> & Place,
): string {
  const law = formatLawName(language, lawNames);
  const cited = { law, section: formatSection(language, place) };
  const several = isSeveral(place);
  if (law.includes(say('script.cite.regulationsAre')))
    return say(several ? 'script.cite.regulations' : 'script.cite.regulation', cited);
  return say(several ? 'script.cite.sections' : 'script.cite.section', cited);
}
const ISOLATES = /[\u2066-\u2069]/g;

/** A line without the marks that keep its values apart on a screen: what goes into a chat. */
export const plainLine = (text: string): string => text.replace(ISOLATES, '');
