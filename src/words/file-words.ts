import type { FileFacts, FileReading } from '../domain/case/file-facts.ts';
import { dayIn, msOf } from '../domain/time/moment.ts';
import { formatBytes, formatCameraTime, formatDay, formatMoment } from './format.ts';
import type { Words } from './words.ts';

/** A fact of a file: its name and its value. */
export interface FileFact {
  readonly label: string;
  /** Each on a line of its own. */
  readonly values: readonly string[];
  /** `code`: digits and names that are one piece; `said`: a sentence of ours; absent: somebody's own words. */
  readonly look?: 'code' | 'said';
}

/** What an added file is, in a word or two: "Photo", "WhatsApp chat". */
export const fileKindWords = (words: Words, { is }: FileReading): string =>
  words.say(`files.kinds.${is === 'other' ? 'file' : is}`);

/** What a file says of itself on one line: subject of an e-mail, participants of a chat, hour of a picture. */
export function fileLine(words: Words, read: FileReading): string | undefined {
  switch (read.is) {
    case 'photo':
      return read.takenAt && takenWords(words, read.takenAt);
    case 'mail':
      return [read.subject, read.from].filter(Boolean).join(' · ') || undefined;
    case 'chat':
      return [periodWords(words, read), read.participants.slice(0, 4).join(', ')].filter(Boolean).join(' · ');
    case 'pdf':
      return read.trouble && words.say(`files.pdf.${read.trouble}`);
    case 'other':
      return read.trouble && words.say(`files.unread.${read.trouble}`);
    case 'text':
    case 'audio':
    case 'video':
      return undefined;
  }
}

/** Everything that is known of a file, in the order in which one asks. Its hash stands apart. */
export function fileFacts(words: Words, facts: FileFacts): readonly FileFact[] {
  const { language } = words;
  const label = (name: FactName): string => words.say(`files.facts.${name}`);
  return [
    { label: label('kind'), values: [fileKindWords(words, facts.read)], look: 'said' },
    ...readFacts(words, facts.read, label),
    { label: label('size'), values: [formatBytes(language, facts.byteLength)], look: 'code' },
    { label: label('mediaType'), values: [facts.mediaType], look: 'code' },
    ...(facts.lastModifiedAt
      ? [
          {
            label: label('lastModified'),
            values: [formatMoment(language, facts.lastModifiedAt)],
            look: 'said' as const,
          },
        ]
      : []),
    { label: label('added'), values: [formatMoment(language, facts.addedAt)], look: 'said' },
  ];
}

type FactName =
  | 'kind'
  | 'size'
  | 'mediaType'
  | 'lastModified'
  | 'added'
  | 'taken'
  | 'dimensions'
  | 'camera'
  | 'pages'
  | 'from'
  | 'to'
  | 'subject'
  | 'sent'
  | 'participants'
  | 'messages'
  | 'period'
  | 'remarks';

function readFacts(words: Words, read: FileReading, label: (name: FactName) => string): FileFact[] {
  const { language } = words;
  const said = (name: FactName, ...values: readonly (string | undefined)[]): FileFact[] => {
    const there = values.filter((value) => value !== undefined);
    return there.length === 0 ? [] : [{ label: label(name), values: there, look: 'said' }];
  };
  const own = (name: FactName, values: readonly (string | undefined)[]): FileFact[] => {
    const there = values.filter((value) => value !== undefined && value !== '') as readonly string[];
    return there.length === 0 ? [] : [{ label: label(name), values: there }];
  };
  switch (read.is) {
    case 'photo': {
      const { takenAt, width, height, camera } = read;
      return [
        ...said('taken', takenAt && takenWords(words, takenAt)),
        ...(width && height ? said('dimensions', words.say('files.dimensions', { width, height })) : []),
        ...own('camera', [camera]),
      ];
    }
    case 'pdf':
      return [
        ...said('pages', read.pages === undefined ? undefined : String(read.pages)),
        ...said('remarks', read.trouble && words.say(`files.pdf.${read.trouble}`)),
      ];
    case 'mail':
      return [
        ...own('from', [read.from]),
        ...own('to', read.to),
        ...own('subject', [read.subject]),
        ...said('sent', read.sentAt && formatMoment(language, read.sentAt)),
        ...said(
          'remarks',
          read.leftInside ? words.say('files.leftInside', { count: read.leftInside }) : undefined,
        ),
      ];
    case 'chat':
      return [
        ...own('participants', read.participants),
        ...said('messages', words.say('files.chat.messages', { count: read.messageCount })),
        ...said('period', periodWords(words, read)),
        ...said('remarks', ...chatRemarks(words, read)),
      ];
    case 'other':
      return said('remarks', read.trouble && words.say(`files.unread.${read.trouble}`));
    case 'text':
    case 'audio':
    case 'video':
      return [];
  }
}

/** The hour on the camera's clock; without an offset nobody can say which zone's hour it was. */
function takenWords(words: Words, { local, offset }: { local: string; offset?: string }): string {
  const when = formatCameraTime(words.language, local);
  return offset === undefined
    ? words.say('files.takenCamera', { when })
    : words.say('files.takenOffset', { when, offset });
}

type Chat = Extract<FileReading, { is: 'chat' }>;

function periodWords(words: Words, { firstAt, lastAt }: Chat): string | undefined {
  if (!firstAt || !lastAt) return undefined;
  const [from, until] = [firstAt, lastAt].map((one) => formatDay(words.language, dayIn(one.zone, msOf(one))));
  return from === until ? from : words.say('files.chat.period', { from: from ?? '', until: until ?? '' });
}

/** What is to be said of a chat beside its messages: what is likely missing, what could not be read. */
export function chatRemarks(words: Words, read: Chat): readonly string[] {
  const { unknownLines, isLikelyCut, isOrderGuessed, isMonthFirst, mediaCount } = read;
  return [
    ...(isLikelyCut ? [words.say('files.chat.likelyCut')] : []),
    ...(unknownLines > 0 ? [words.say('files.chat.unknownLines', { count: unknownLines })] : []),
    ...(isOrderGuessed
      ? [words.say(isMonthFirst ? 'files.chat.orderChosen' : 'files.chat.orderGuessed')]
      : []),
    ...(mediaCount ? [words.say('files.chat.media', { count: mediaCount })] : []),
  ];
}
