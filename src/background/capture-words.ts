import type { Saved } from '../contract/calls.ts';
import type { PageWords, ToastTone } from '../domain/capture/page-tools.ts';
import type { TitleWords } from '../domain/case/proposed-title.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { chosenWords } from './chosen-words.ts';
import { savedWords } from './saved-words.ts';

/** What is said about captures outside of our own screens. */
export interface CaptureWords {
  readonly onPage: PageWords;
  /** That it was saved, and what it lacks, while the page to capture again is still there. */
  readonly saved: (saved: Saved) => { readonly tone: ToastTone; readonly message: string };
  readonly undone: string;
  /** That the terms were opened, and what is still to be done there; that there was no link to any. */
  readonly termsOpened: string;
  readonly noTermsLink: string;
  /** How far one is that was begun without the popup, and how it is stopped; `total` where it can be told. */
  readonly progress: (done: number, total: number | null) => string;
  readonly failed: (code: ErrorCode) => string;
  /** For cases that are made without the popup. */
  readonly titles: TitleWords;
}

/** What is said about captures, in the shopper's language as it is chosen now. */
export async function captureWords(): Promise<CaptureWords> {
  const words = await chosenWords();
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
        wholePage: words.say('onPage.wholePage'),
        thisPart: words.say('onPage.thisPart'),
        nextPart: words.say('onPage.nextPart'),
        pictures: words.say('onPage.pictures', { number: '{number}' }),
        escapeStops: words.say('onPage.escapeStops'),
        close: words.say('onPage.close'),
        undo: words.say('onPage.undo'),
      },
    },
    saved: (saved) => savedWords(words, saved),
    undone: words.say('onPage.undone'),
    termsOpened: words.say('onPage.termsOpened'),
    noTermsLink: words.say('onPage.noTermsLink'),
    progress: (done, total) =>
      total === null
        ? words.say('onPage.progress', { number: done })
        : words.say('onPage.progressOf', { number: done, total }),
    failed: (code) => words.say(`errors.${code}`),
    titles: {
      withOrder: (who, orderNumber) => words.say('popup.case.titleWithOrder', { who, orderNumber }),
      withItem: (who, item) => words.say('popup.case.titleWithItem', { who, item }),
      untitled: words.say('popup.case.untitled'),
    },
  };
}
