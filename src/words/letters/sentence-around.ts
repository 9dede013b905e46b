/** A piece of a text. `end` is exclusive; both count UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const BREAK = /[.!?…]{1,200}(?=\s|$)|\n/gu;
/** What tells something that is to stay: a number, words of somebody else, a place for a value. */
const TELLS = /[\d:"״“”«»{}▁\u2066-\u2069]/u;
/** With more words around the place a sentence says something beside it. */
const MOST_WORDS_AROUND = 5;

/**
 * The sentence in which a place lies, with the marks that end it, so that another one can stand there. Undefined where it
 * tells more than that: a fact of the case would be lost with it.
 */
export function sentenceAround(text: string, place: Stretch): Stretch | undefined {
  let start = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    if (index + mark.length <= place.start) start = index + mark.length;
    else if (index >= place.end) {
      end = mark === '\n' ? index : index + mark.length;
      break;
    }
  }
  start += text.slice(start).search(/\S|$/u);
  const around = `${text.slice(start, place.start)} ${text.slice(place.end, end)}`;
  const words = around.match(/\p{L}+/gu)?.length ?? 0;
  return TELLS.test(around) || words > MOST_WORDS_AROUND ? undefined : { start, end };
}
