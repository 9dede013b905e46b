import type { EntryContent } from '../domain/case/entry.ts';
import { formatDay, formatMoney } from './format.ts';
import type { Words } from './words.ts';

/** What kind of thing an entry tells of, in a word or two: "Phone call", "Promise", "Bill". */
export function entryHeading(words: Words, content: EntryContent): string {
  switch (content.kind) {
    case 'contact':
      return words.say(`entry.channels.${content.channel}`);
    case 'payment':
      return words.say(`entry.payments.${content.direction}`);
    case 'delivery':
      return words.say(`entry.deliveries.${content.event}`);
    case 'capture':
    case 'note':
    case 'promise':
    case 'benefit':
    case 'bill':
    case 'technician':
    case 'file':
      return words.say(`entry.kinds.${content.kind}`);
  }
}

/** The facts of an entry beside its words, each short enough for a chip. */
export function entryFacts(words: Words, content: EntryContent): readonly string[] {
  const { language } = words;
  switch (content.kind) {
    case 'contact':
      return content.reference ? [words.say('entry.facts.reference', { number: content.reference })] : [];
    case 'promise':
      return [
        ...(content.dueOn
          ? [words.say('entry.facts.dueOn', { day: formatDay(language, content.dueOn) })]
          : []),
        words.say(`entry.promises.${content.state}`),
      ];
    case 'benefit':
      return content.stages.map(({ fromDay, untilDay, monthly, percentOff }) =>
        words.say('entry.facts.stage', {
          price: monthly ? formatMoney(language, monthly) : `${percentOff ?? 0}%`,
          from: formatDay(language, fromDay),
          until: formatDay(language, untilDay),
        }),
      );
    case 'bill':
      return [formatMoney(language, content.sum), formatDay(language, content.billedOn)];
    case 'payment':
      return [formatMoney(language, content.sum)];
    case 'technician':
      return [
        words.say('entry.facts.agreed', {
          day: formatDay(language, content.agreedOn),
          hours: [content.agreedFrom, content.agreedUntil].filter(Boolean).join('–'),
        }),
        ...(content.arrivedAt === null ? [words.say('entry.facts.neverCame')] : []),
      ];
    case 'capture':
    case 'note':
    case 'delivery':
    case 'file':
      return [];
  }
}
