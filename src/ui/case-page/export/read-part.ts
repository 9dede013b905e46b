import { TikiyaError } from '../../../domain/errors.ts';
import { maskAddress } from '../../../domain/marking/shown-facts.ts';
import { hidePersonal } from '../../../domain/personal/hide-personal.ts';
import { readSettings } from '../../../platform/settings.ts';
import { notPersonal } from '../../../report/report-model.ts';
import type { Database } from '../../../storage/database.ts';
import type { Words } from '../../../words/words.ts';
import { readAtOnce } from './read-at-once.ts';
import { ownDetails } from './read-model.ts';

/** Which part of a case goes out in another way than as a document. */
export interface Part {
  readonly caseId: string;
  /** Ids of entries that do not go along. */
  readonly leftOut: ReadonlySet<string>;
  /** The shopper's personal details are hidden in it. */
  readonly hidesPersonal: boolean;
}

/**
 * What goes out of a case, read at once: its entries without what is left out, all that happened, and what hides the shopper's
 * personal details in a text, and all but the site in an address, where that is wanted. Throws `not-found`.
 */
export async function readPart(db: Database, { caseId, leftOut, hidesPersonal }: Part, words: Words) {
  const { row, whole, chain } = await readAtOnce(db, caseId);
  if (!row) throw new TikiyaError('not-found');
  const happened = whole.entries.filter(({ content }) => content.kind !== 'export');
  const entries = happened.filter(({ id }) => !leftOut.has(id));
  const settings = await readSettings();
  const hide = hidesPersonal
    ? hidePersonal({
        own: ownDetails(settings),
        keep: notPersonal({ case: row, entries: happened }),
        blank: words.say('document.hidden'),
      })
    : (text: string): string => text;
  const hideAddress = hidesPersonal ? maskAddress : (url: string): string => url;
  return { row, entries, evidence: whole.evidence, chain, hide, hideAddress };
}
