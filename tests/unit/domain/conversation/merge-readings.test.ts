import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MergedReadings, type SeenMessage } from '../../../../src/domain/conversation/merge-readings.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const HEIGHT = 60;
const VIEW = 600;

interface Options {
  readonly keys?: (at: number, inView: number) => string;
  readonly indexes?: boolean;
  /** How many elements the list uses, again and again; each message has its own without it. */
  readonly slots?: number;
}

/** What a view on some messages of a conversation shows. */
function viewOf(texts: readonly string[], from: number, to: number, options: Options = {}): SeenMessage[] {
  return texts.slice(from, to).map((text, inView) => {
    const at = from + inView;
    return {
      message: { text },
      ...(options.keys && { key: options.keys(at, inView) }),
      ...(options.indexes && { index: at }),
      element: options.slots ? at % options.slots : at,
      top: inView * HEIGHT,
      offset: at * HEIGHT,
    };
  });
}

const merged = (...views: SeenMessage[][]): MergedReadings => {
  const readings = new MergedReadings();
  for (const view of views) readings.add(view, VIEW);
  return readings;
};
const textsOf = (readings: MergedReadings): string[] => readings.messages().map(({ text }) => text);
const gapsOf = (readings: MergedReadings): string[] =>
  readings.gaps().map(({ after, before }) => `${after.text}…${before.text}`);

const SAID = Array.from({ length: 40 }, (_none, at) => `message number ${at}`);

describe('readings that overlap', () => {
  it.each<[string, Options]>([
    ['by their texts', {}],
    ['by the names that the page gives', { keys: (at) => `k${at}` }],
    [
      'though the page names only places on the screen',
      { keys: (_at, inView) => `slot${inView}`, slots: 12 },
    ],
    ['in a list that uses elements again', { slots: 12 }],
  ])('%s', (_how, options) => {
    const readings = merged(
      viewOf(SAID, 0, 10, options),
      viewOf(SAID, 7, 17, options),
      viewOf(SAID, 15, 25, options),
    );
    expect(textsOf(readings)).toEqual(SAID.slice(0, 25));
    expect(gapsOf(readings)).toEqual([]);
  });

  it('the same said several times stays as often as it was said', () => {
    const said = ['hi', 'ok', 'ok', 'ok', 'ok', 'fine', 'ok', 'ok', 'bye'];
    const views = [0, 1, 2, 3, 4, 5].map((from) => viewOf(said, from, from + 4, { slots: 5 }));
    expect(textsOf(merged(...views))).toEqual(said);
  });

  it('a view within what is known adds nothing, one before it comes first', () => {
    expect(textsOf(merged(viewOf(SAID, 10, 20), viewOf(SAID, 12, 18)))).toEqual(SAID.slice(10, 20));
    expect(textsOf(merged(viewOf(SAID, 10, 20), viewOf(SAID, 5, 13)))).toEqual(SAID.slice(5, 20));
  });

  it('a message that came in between, or was taken back, loses none', () => {
    const later = [...SAID.slice(0, 9), 'typing', ...SAID.slice(9)];
    expect(textsOf(merged(viewOf(SAID, 0, 12), viewOf(later, 6, 16)))).toEqual([
      ...SAID.slice(0, 9),
      'typing',
      ...SAID.slice(9, 15),
    ]);
    const without = SAID.filter((_text, at) => at !== 9);
    expect(textsOf(merged(viewOf(SAID, 0, 12), viewOf(without, 6, 16)))).toEqual(SAID.slice(0, 17));
  });

  it('keeps the first time of one whose time goes on, and the name that one view lacks', () => {
    const readings = new MergedReadings();
    const one = (when: string, who?: string): SeenMessage => ({
      message: { text: 'Where is it, please?', when, ...(who && { who }) },
      key: 'a',
      element: 1,
      top: 0,
      offset: 0,
    });
    readings.add([one('1 minute ago', 'Noa')], VIEW);
    readings.add([one('2 minutes ago')], VIEW);
    expect(readings.messages()).toEqual([{ who: 'Noa', when: '1 minute ago', text: 'Where is it, please?' }]);
  });

  it('tells how far the list moved, also where its own scrolling does not', () => {
    const readings = new MergedReadings();
    readings.add(viewOf(SAID, 0, 10), VIEW);
    const shifted = viewOf(SAID, 7, 17).map((one) => ({ ...one, offset: one.offset + 1_000 }));
    expect(readings.add(shifted, VIEW)).toEqual({ count: 7, movedPx: 7 * HEIGHT });
  });
});

describe('what is missing', () => {
  it('readings that do not meet', () => {
    const readings = merged(viewOf(SAID, 0, 10), viewOf(SAID, 20, 30), viewOf(SAID, 28, 35));
    expect(textsOf(readings)).toEqual([...SAID.slice(0, 10), ...SAID.slice(20, 35)]);
    expect(gapsOf(readings)).toEqual(['message number 9…message number 20']);
  });

  it('a short word on both sides of a gap does not hide it', () => {
    const said = [...SAID.slice(0, 9), 'ok', ...SAID.slice(10, 29), 'ok', ...SAID.slice(30)];
    const readings = merged(viewOf(said, 0, 10), viewOf(said, 29, 40));
    expect(gapsOf(readings)).toEqual(['ok…ok']);
    expect(textsOf(readings)).toEqual([...said.slice(0, 10), ...said.slice(29, 40)]);
  });

  it('the same greeting at another time does not hide a gap', () => {
    const greeting = 'Hello, how may I help you today?';
    const at = (when: string, one: SeenMessage): SeenMessage => ({
      ...one,
      message: { ...one.message, when },
    });
    const said = [...SAID.slice(0, 9), greeting, ...SAID.slice(10, 29), greeting, ...SAID.slice(30)];
    const readings = merged(
      viewOf(said, 0, 10).map((one) => at('10:00', one)),
      viewOf(said, 29, 40).map((one) => at('11:00', one)),
    );
    expect(readings.gaps()).toHaveLength(1);
    expect(readings.messages()).toHaveLength(21);
  });

  it('a hole that the page leaves, unless it was filled later', () => {
    const view = viewOf([...SAID.slice(0, 5), ...SAID.slice(10, 15)], 0, 10);
    const holed = view.map((one, at) => (at === 5 ? { ...one, hasHoleAbove: true } : one));
    expect(gapsOf(merged(holed))).toEqual(['message number 4…message number 10']);
    expect(gapsOf(merged(holed, view))).toEqual([]);
  });

  it('numbers that never came; but not those of lines that are no message', () => {
    const view = [...viewOf(SAID, 0, 5, { indexes: true }), ...viewOf(SAID, 8, 12, { indexes: true })];
    const readings = merged(view);
    expect(gapsOf(readings)).toEqual(['message number 4…message number 8']);
    readings.ignoreNumbers([5, 6, 7]);
    expect(gapsOf(readings)).toEqual([]);
  });

  it('a gap stays said when the next view begins right behind it', () => {
    const readings = merged(viewOf(SAID, 0, 10), viewOf(SAID, 20, 30), viewOf(SAID, 20, 32));
    expect(readings.gaps()).toHaveLength(1);
  });
});

const walks = fc.record({
  texts: fc.array(fc.constantFrom('ok', 'כן', 'תודה', 'a', 'b', 'c', 'where is my order 12?'), {
    minLength: 1,
    maxLength: 80,
  }),
  steps: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 }),
  keyed: fc.boolean(),
  slots: fc.option(fc.integer({ min: 9, max: 20 }), { nil: undefined }),
});

it('every walk with overlapping views gives the whole conversation, in order, without a gap', () => {
  fc.assert(
    fc.property(walks, ({ texts, steps, keyed, slots }) => {
      const options: Options = {
        ...(keyed && { keys: (at) => `m${at}` }),
        ...(slots !== undefined && { slots }),
      };
      const readings = new MergedReadings();
      let [from, end] = [0, 0];
      for (const step of [0, ...steps]) {
        from = Math.min(from + step, Math.max(0, texts.length - 8));
        end = Math.max(end, Math.min(texts.length, from + 8));
        readings.add(viewOf(texts, from, from + 8, options), VIEW);
      }
      expect(textsOf(readings)).toEqual(texts.slice(0, end));
      expect(readings.gaps()).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const anything: fc.Arbitrary<SeenMessage> = fc.record({
  message: fc.record({ text: fc.oneof(fc.constantFrom('a', 'b', ''), fc.string()) }),
  element: fc.integer({ min: 0, max: 5 }),
  top: fc.double(),
  offset: fc.double(),
  hasHoleAbove: fc.boolean(),
});

it('never throws, whatever the views hold; every text was seen, and none of the first view is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anything, { maxLength: 8 }), { maxLength: 8 }), (views) => {
      const readings = merged(...views);
      const seen = new Set(views.flat().map(({ message }) => message.text));
      const texts = textsOf(readings);
      for (const text of texts) expect(seen).toContain(text);
      for (const text of seen) expect(texts).toContain(text);
      for (const gap of readings.gaps()) expect(texts).toContain(gap.after.text);
    }),
  );
});

it('is fast where every message is the same', () => {
  const same = Array.from({ length: 5_000 }, () => 'a');
  const startedMs = cpuMs();
  const readings = merged(viewOf(same, 0, 5_000, { slots: 9 }), viewOf(same, 100, 5_000, { slots: 9 }));
  expect(cpuMs() - startedMs).toBeLessThan(5_000);
  expect(readings.count).toBeGreaterThanOrEqual(5_000);
});
