import type { EntryContent, PhoneCall } from '../domain/case/entry.ts';
import type { Day } from '../domain/time/day.ts';
import { msOf } from '../domain/time/moment.ts';
import { waitOf } from '../domain/timers/waiting-totals.ts';
import { formatDuration } from './duration.ts';
import { formatBytes, formatDay, formatMoney } from './format.ts';
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
    case 'letter':
      return words.say(`entry.letters.${content.letter}`);
    case 'closing':
      return words.say(`entry.closings.${content.outcome}`);
    case 'export':
      return words.say(`entry.exports.${content.form}`);
    case 'term-notice':
      return words.say(`entry.termNotices.${content.notice}`);
    case 'step':
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

function callFacts(words: Words, call: PhoneCall): readonly string[] {
  const waited = formatDuration(words, waitOf(call));
  if (call.answeredAt === null) return [words.say('call.facts.nobody', { time: waited })];
  const spoke = formatDuration(words, Math.max(0, msOf(call.endedAt) - msOf(call.answeredAt)));
  return [words.say('call.facts.waited', { time: waited }), words.say('call.facts.spoke', { time: spoke })];
}

/** A fact of an entry in words. */
export interface ToldFact {
  readonly text: string;
  /** What in it is copied with one click, and the name of that. */
  readonly copy?: { readonly text: string; readonly what: string };
  /** The day that it tells. */
  readonly day?: Day;
}

/** The facts of an entry beside its words, each short enough for a chip, with what a screen can do with them. */
export function toldFacts(words: Words, content: EntryContent): readonly ToldFact[] {
  const facts = entryFacts(words, content).map((text) => ({ text }));
  const [first, ...others] = facts;
  if (!first) return facts;
  switch (content.kind) {
    case 'contact': {
      const what = words.say('case.facts.reference');
      return content.reference ? [{ ...first, copy: { text: content.reference, what } }, ...others] : facts;
    }
    case 'bill':
    case 'payment': {
      const copy = { text: first.text, what: words.say('case.facts.total') };
      const days =
        content.kind === 'bill' ? others.map((one) => ({ ...one, day: content.billedOn })) : others;
      return [{ ...first, copy }, ...days];
    }
    case 'closing': {
      if (!content.won) return facts;
      const copy = { text: formatMoney(words.language, content.won), what: words.say('case.facts.total') };
      return [{ ...first, copy }, ...others];
    }
    case 'promise':
      return content.dueOn ? [{ ...first, day: content.dueOn }, ...others] : facts;
    case 'technician':
      return [{ ...first, day: content.agreedOn }, ...others];
    case 'benefit':
      return facts.map((one, at) => {
        const until = content.stages[at]?.untilDay;
        return until ? { ...one, day: until } : one;
      });
    default:
      return facts;
  }
}

/** The facts of an entry beside its words, each short enough for a chip. */
export function entryFacts(words: Words, content: EntryContent): readonly string[] {
  const { language } = words;
  switch (content.kind) {
    case 'contact':
      return [
        ...(content.reference ? [words.say('entry.facts.reference', { number: content.reference })] : []),
        ...(content.manager ? [words.say(`entry.managers.${content.manager}`)] : []),
        ...(content.call ? callFacts(words, content.call) : []),
      ];
    case 'promise':
      return [
        ...(content.dueOn
          ? [words.say('entry.facts.dueOn', { day: formatDay(language, content.dueOn) })]
          : []),
        words.say(`entry.promises.${content.state}`),
      ];
    case 'benefit':
      return content.stages.map(({ fromDay, untilDay, monthly, percentOff }) => {
        const until = formatDay(language, untilDay);
        const price = monthly
          ? formatMoney(language, monthly)
          : percentOff !== undefined && words.say('entry.facts.percentOff', { percent: `${percentOff}%` });
        // A coupon has an end and no price.
        if (!price) return words.say('entry.facts.stageUntil', { until });
        return words.say('entry.facts.stage', { price, from: formatDay(language, fromDay), until });
      });
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
    case 'letter':
      return [
        words.say('entry.facts.to', { name: content.to }),
        words.say(`entry.ways.${content.way}`),
        ...(content.address ? [content.address] : []),
      ];
    case 'step':
      return [words.say(`ladder.steps.${content.step}`)];
    case 'term-notice':
      return [
        words.say(content.came ? 'entry.facts.came' : 'entry.facts.notCome'),
        words.say('entry.facts.termEnds', { day: formatDay(language, content.endsOn) }),
      ];
    case 'export': {
      const files = content.files ?? [content];
      return [
        ...(content.variant ? [words.say(`entry.variants.${content.variant}`)] : []),
        ...files.flatMap(({ fileName, byteLength }) =>
          fileName === undefined
            ? []
            : [
                words.say('entry.facts.fileOfSize', {
                  name: fileName,
                  size: formatBytes(language, byteLength ?? 0),
                }),
              ],
        ),
        ...(content.rootHash ? [words.say('entry.facts.rootHash', { hash: content.rootHash })] : []),
        ...files.flatMap(({ sha256 }) =>
          sha256 ? [words.say('entry.facts.fileHash', { hash: sha256 })] : [],
        ),
      ];
    }
    case 'closing':
      return content.won ? [words.say('entry.facts.won', { sum: formatMoney(language, content.won) })] : [];
    case 'capture':
    case 'note':
    case 'delivery':
    case 'file':
      return [];
  }
}
