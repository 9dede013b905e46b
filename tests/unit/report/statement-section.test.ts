import { expect, it } from 'vitest';
import type { Day } from '../../../src/domain/time/day.ts';
import type { Flow } from '../../../src/report/pdf/flow.ts';
import type { TimelineRow } from '../../../src/report/report-model.ts';
import { factsOf } from '../../../src/report/sections/statement-section.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { NO_STORY, sampleEntry, sampleReport } from './sample-case.ts';

it('says of thousands of appendices in time which facts are of their days', () => {
  const count = 3_000;
  const days = Array.from({ length: count }, (_gap, index) =>
    new Date(Date.UTC(2018, 0, 1 + index, 9)).toISOString(),
  );
  const timeline = days.map((at, index): TimelineRow => {
    const { id: entryId, ...row } = sampleEntry(at, { kind: 'capture', evidenceId: `ev-${index}` });
    return { entryId, ...row, appendix: index + 1 };
  });
  const lines = days.map((day) => `On ${day.slice(0, 10)}, by phone.`);
  const daysOfLines = days.map((day) => [day.slice(0, 10) as Day]);
  const { model } = sampleReport('en', 'small-claims');
  const told = { text: 'This is how I have contacted the business so far:', lines, daysOfLines };
  const story = { ...NO_STORY, statement: [told] };
  // Nothing is drawn.
  const flow = undefined as unknown as Flow;
  const section = { flow, words: wordsOf('en'), model: { ...model, story, timeline } };
  const before = performance.now();
  const facts = days.map((_day, index) => factsOf(section, index + 1));
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(facts).toEqual(
    days.map((_day, index) => [{ number: `1.${index + 1}`, name: `fact-1.${index + 1}` }]),
  );
});
