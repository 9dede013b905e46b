import type { Step } from '../../domain/law/answer.ts';
import { zoneOfLaw } from '../../domain/law/assess.ts';
import { type FactName, isOwnFact, type LawResult } from '../../domain/law/result.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { factName } from '../../words/fact-words.ts';
import { formatDay } from '../../words/format.ts';
import { formatLawName } from '../../words/law-name.ts';
import { formatSection } from '../../words/section.ts';
import { plainStepWords } from '../../words/step-words.ts';
import type { Words } from '../../words/words.ts';
import { COLOUR, MARGIN, STYLE } from '../pdf/style.ts';
import type { TextStyle } from '../text/text-block.ts';
import type { Section } from './section.ts';

const PAD = 12;

/** What the law says of this purchase: the date, why, where it is written; once, that this is no legal advice. */
export function writeLaw({ flow, words, model }: Section): void {
  const today = dayIn(zoneOfLaw(model.purchase), msOf(model.generatedAt));
  for (const law of model.laws) {
    const sentences: [string, TextStyle][] = [
      [statement(words, law), STYLE.strong],
      ...reasons(words, law, today, model.purchase.jurisdiction).map((sentence): [string, TextStyle] => [
        sentence,
        STYLE.body,
      ]),
      ...sources(words, law).map((sentence): [string, TextStyle] => [sentence, STYLE.small]),
    ];
    const width = flow.width - 2 * PAD;
    const blocks = sentences.map(([text, style]) => flow.lay(text, style, width));
    const height = blocks.reduce((sum, block) => sum + block.height + 2, 0) + 2 * PAD - 2;
    flow.sectionHeading(words.say('report.law.title'), height + 30);
    flow.y += 2;
    flow.tint({ inset: 0, width: flow.width }, flow.y, height, COLOUR.accentSoft);
    flow.tint({ inset: 0, width: 3 }, flow.y, height, COLOUR.accent);
    let top = flow.y + PAD;
    for (const block of blocks) {
      flow.addText(flow.root, 'P', block, { inset: PAD, width }, top);
      top += block.height + 2;
    }
    flow.y += height + 6;
  }
  if (model.laws.length > 0) {
    flow.ensure(STYLE.small.leading + MARGIN.bottom / 10);
    flow.paragraph(words.say('report.law.notAdvice'), STYLE.small, 0);
  }
}

function statement(words: Words, law: LawResult): string {
  const day = law.deadline;
  switch (law.state) {
    case 'dated':
      return day
        ? words.say('report.law.dated', { day: formatDay(words.language, day, 'long') })
        : words.say('report.law.open');
    case 'passed':
      return day
        ? words.say('report.law.passed', { day: formatDay(words.language, day, 'long') })
        : words.say('report.law.undatedPassed');
    case 'open':
      return words.say('report.law.open');
    case 'needs-fact':
      return words.say('report.law.needsFact');
    case 'none':
      return words.say('report.law.none');
    case 'contested':
      return words.say('report.law.contested');
    case 'policy':
      return words.say('report.law.policy');
    case 'reasonable-time':
      return words.say('report.law.reasonableTime');
  }
}

function reasons(words: Words, law: LawResult, today: Day, country: string): string[] {
  const sentences = law.reasons.flatMap((reason) =>
    reason.steps.map((step) => stepSentence(words, step, country)),
  );
  if (law.state === 'open') {
    if (isNever(law, 'receivedDate')) sentences.push(words.say('report.law.notReceived'));
    if (isNever(law, 'disclosureDate')) sentences.push(words.say('report.law.noDocument'));
  }
  const lacks = law.lacks ?? law.missing;
  if (lacks.length > 0) {
    const facts = lacks
      .map((fact) =>
        isOwnFact(fact) ? words.say(`report.law.facts.${fact}`) : factName(words, country, fact),
      )
      .join(', ');
    sentences.push(words.say('report.law.missing', { facts }));
  }
  if (law.safeBy && law.safeBy !== law.deadline && law.state !== 'passed') {
    const day = formatDay(words.language, law.safeBy, 'long');
    // The law's own last day is known and said above: then a passed safe date needs no word.
    if (law.safeBy >= today) sentences.push(words.say('report.law.safeBy', { day }));
    else if (!law.deadline) sentences.push(words.say('report.law.safePassed', { day }));
  }
  return sentences;
}

function stepSentence(words: Words, step: Step, country: string): string {
  const say = (day: Day): string => formatDay(words.language, day);
  switch (step.step) {
    case 'starts-from':
      if (!isOwnFact(step.fact)) return plainStepWords(words, country, step);
      return words.say('report.law.startsFrom', {
        fact: words.say(`report.law.facts.${step.fact}`),
        day: say(step.day),
      });
    case 'counts-days':
      if (step.days < 0) return plainStepWords(words, country, step);
      return words.say('report.law.countsDays', {
        count: step.days,
        from: say(step.from),
        to: formatDay(words.language, step.to, 'long'),
      });
    case 'moves-off':
      return words.say('report.law.movesOff', {
        from: say(step.from),
        because: words.say(`report.law.${step.because}`),
        to: formatDay(words.language, step.to, 'long'),
      });
    default:
      return plainStepWords(words, country, step);
  }
}

/** Each section of the law once, in the order of the reasons. */
function sources(words: Words, law: LawResult): string[] {
  const seen = new Map(law.reasons.map((reason) => [`${reason.law} ${reason.section}`, reason]));
  return [...seen.values()].map((reason) =>
    words.say('report.law.source', {
      law: formatLawName(words.language, reason.lawNames),
      section: formatSection(words.language, reason),
      day: formatDay(words.language, reason.checkedOn),
    }),
  );
}

/** Whether the law was asked with the fact that this never happened. */
const isNever = (law: LawResult, fact: FactName): boolean =>
  law.reasons.some((reason) => reason.facts.some((used) => used.fact === fact && used.value === null));
