import type { CaptureWay, ClipReason, Remark, Verdict } from '../domain/capture/verdict.ts';
import { isComplete } from '../domain/capture/verdict.ts';
import { listOf } from './list-of.ts';
import type { Words } from './words.ts';

/** Longest piece of a message that a sentence names, in UTF-16 units. */
const NAMED_CHARACTERS = 60;

/** Embeddings, overrides, isolates and control characters: they would reach past their own text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** A sentence of a verdict: that all is there (`good`), that something is not (`warn`), or what there is (`plain`). */
export interface VerdictSentence {
  readonly text: string;
  readonly tone: 'good' | 'warn' | 'plain';
}

/**
 * A verdict in sentences, without full stops, the most important first: "Complete" when nothing is missing, else what
 * is; a count of messages stands beside either. Page text in them is isolated, cleaned and shortened.
 */
export const verdictSentences = (words: Words, verdict: Verdict): readonly string[] =>
  verdictParts(words, verdict).map(({ text }) => text);

/** Only what is missing, the most important first; empty where the capture is complete or nothing is known of it. */
export const lackSentences = (words: Words, verdict: Verdict | undefined): readonly string[] =>
  verdict
    ? verdictParts(words, verdict)
        .filter(({ tone }) => tone === 'warn')
        .map(({ text }) => text)
    : [];

/** All of a verdict, each sentence with its tone. */
export function verdictParts(words: Words, verdict: Verdict): readonly VerdictSentence[] {
  const told = verdict.remarks.map(
    (remark): VerdictSentence => ({
      text: sentenceOf(words, remark),
      tone: remark.is === 'messages' ? 'plain' : 'warn',
    }),
  );
  const complete: VerdictSentence = { text: words.say('verdict.complete'), tone: 'good' };
  return [
    ...(isComplete(verdict) ? [complete] : []),
    ...told.filter(({ tone }) => tone === 'warn'),
    ...told.filter(({ tone }) => tone === 'plain'),
  ];
}

/** What a capture was meant to hold, in words; undefined as in facts without `way`: the visible part of the page. */
export const wayWords = (words: Words, way: CaptureWay | undefined): string =>
  words.say(`verdict.ways.${way ?? 'visible'}`);

function sentenceOf(words: Words, remark: Remark): string {
  switch (remark.is) {
    case 'clipped':
      return clipped(words, remark);
    case 'clipped-sideways':
      return words.say('verdict.clippedSideways', { atPx: remark.atPx, ofPx: remark.ofPx });
    case 'still-loading':
      return words.say('verdict.stillLoading', { count: remark.pictures });
    case 'parts-loading':
      return words.say('verdict.partsLoading', { count: remark.count });
    case 'covered':
      return words.say('verdict.covered', { count: remark.count });
    case 'parts-cut-off':
      return words.say('verdict.partsCutOff', { count: remark.count });
    case 'page-changed':
      return words.say('verdict.pageChanged');
    case 'address-changed':
      return words.say('verdict.addressChanged', { url: shorten(remark.url) });
    case 'moves-by-itself': {
      const name = shorten(remark.name);
      const { atPx } = remark;
      return name ? words.say('verdict.moves', { name, atPx }) : words.say('verdict.movesUntold', { atPx });
    }
    case 'picture-only':
      return words.say('verdict.pictureOnly');
    case 'embedded': {
      const places = listOf(
        words.language,
        remark.atPx.map((px) => new Intl.NumberFormat(words.language).format(px)),
      );
      return words.say('verdict.embedded', { count: remark.count, places });
    }
    case 'messages':
      return words.say('verdict.messages', { count: remark.count });
    case 'pictures-until':
      return words.say('verdict.picturesUntil', { message: remark.message, of: remark.of });
    case 'older-missing':
      return words.say('verdict.olderMissing', { why: words.say(`verdict.reasons.${remark.why}`) });
    case 'gap':
      return gap(words, shorten(remark.after), shorten(remark.before));
    case 'gap-between-pictures':
      return words.say('verdict.gapBetweenPictures', { count: remark.count });
    case 'parts-not-scrolled':
      return words.say('verdict.partsNotScrolled', { count: remark.count });
    case 'parts-sideways':
      return words.say('verdict.partsSideways', { count: remark.count });
    case 'text-clipped':
      return words.say('verdict.textClipped');
    case 'not-as-linked':
      return words.say(`verdict.notAsLinked.${remark.why}`, { linkedUrl: shorten(remark.linkedUrl) });
    case 'page-copy':
      return words.say(`verdict.pageCopy.${remark.how}`);
  }
}

function clipped(
  words: Words,
  { atPx, ofPx, why }: { readonly atPx: number; readonly ofPx?: number; readonly why: ClipReason },
): string {
  const reason = words.say(`verdict.reasons.${why}`);
  return ofPx === undefined
    ? words.say('verdict.clippedAt', { atPx, why: reason })
    : words.say('verdict.clippedOf', { atPx, ofPx, why: reason });
}

/** Messages without text (pictures, redacted copies) are not quoted. */
function gap(words: Words, after: string, before: string): string {
  if (after && before) return words.say('verdict.gap', { after, before });
  if (after) return words.say('verdict.gapAfter', { after });
  return before ? words.say('verdict.gapBefore', { before }) : words.say('verdict.gapUntold');
}

function shorten(text: string): string {
  const clean = text
    .slice(0, 4 * NAMED_CHARACTERS)
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length <= NAMED_CHARACTERS) return clean;
  return `${clean
    .slice(0, NAMED_CHARACTERS)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
