import type { ManifestRecord } from '../../domain/export/manifest.ts';
import type { Moment } from '../../domain/time/moment.ts';
import { formatMoment } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { showText } from '../kit/show-text.ts';

const MOST_QUOTED = 80;
const SUBJECTS = ['case', 'entry', 'evidence'] as const;

/** A moment out of a file from somebody else, whose zone may be none. */
export function momentWords({ language }: Words, moment: Moment): string {
  try {
    return formatMoment(language, moment);
  } catch {
    return showText(moment.at, MOST_QUOTED);
  }
}

/** What a record is of, when it was written, and the beginning of what it says. */
export function recordName(words: Words, record: ManifestRecord): { about: string; quoted: string } {
  const { subject, recordedAt } = record.header;
  const type = SUBJECTS.find((one) => one === subject.type) ?? 'something';
  const when = words.say('handed.writtenAt', { when: momentWords(words, recordedAt) });
  return {
    about: `${words.say(`handed.subjects.${type}`)}, ${when}`,
    quoted: showText(quoteOf(record.salted?.content), MOST_QUOTED),
  };
}

/** Of whatever stands in a record, the text by which people know it. */
function quoteOf(content: unknown): string {
  const { title, name, content: inner } = (content ?? {}) as Record<string, unknown>;
  const { text, name: innerName } = (typeof inner === 'object' && inner !== null ? inner : {}) as Record<
    string,
    unknown
  >;
  for (const one of [title, name, text, innerName]) if (typeof one === 'string' && one !== '') return one;
  return '';
}
