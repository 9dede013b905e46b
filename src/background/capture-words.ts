import type { Saved } from '../contract/calls.ts';
import type { PageWords } from '../domain/capture/page-tools.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { browserLanguage, readSettings } from '../platform/settings.ts';
import { LANGUAGE_CODES, wordsOf } from '../words/every-language.ts';
import { pickLanguage } from '../words/words.ts';

/** What the page tools say on the page, in the shopper's language as it is chosen now. */
export async function captureWords(): Promise<{
  onPage: PageWords;
  saved: (saved: Saved) => string;
  failed: (code: ErrorCode) => string;
}> {
  const words = wordsOf(pickLanguage((await readSettings()).language, browserLanguage(), LANGUAGE_CODES));
  return {
    onPage: {
      language: words.language,
      direction: words.direction,
      texts: {
        name: words.say('app.name'),
        dragRegion: words.say('onPage.dragRegion'),
        pickElement: words.say('onPage.pickElement'),
        stripHint: words.say('onPage.stripHint'),
        done: words.say('onPage.done'),
        stop: words.say('onPage.stop'),
        cancel: words.say('onPage.cancel'),
        grow: words.say('onPage.grow'),
        shrink: words.say('onPage.shrink'),
        capturing: words.say('onPage.capturing'),
        take: words.say('onPage.take'),
        pictures: words.say('onPage.pictures', { number: '{number}' }),
        escapeStops: words.say('onPage.escapeStops'),
        close: words.say('onPage.close'),
      },
    },
    saved: ({ caseTitle }) => words.say('onPage.saved', { caseTitle }),
    failed: (code) => words.say(`errors.${code}`),
  };
}
