import type { Catalogue } from '../../catalogue.ts';

export default {
  kinds: {
    photo: 'Picture',
    pdf: 'PDF document',
    mail: 'E-mail',
    chat: 'WhatsApp chat',
    text: 'Text',
    audio: 'Recording',
    video: 'Video',
    file: 'File',
  },
  facts: {
    name: 'File',
    kind: 'What it is',
    size: 'Size',
    mediaType: 'Format',
    lastModified: 'Last changed, by the computer that held it',
    added: 'Added',
    taken: 'Taken',
    dimensions: 'Dimensions',
    camera: 'Camera',
    pages: 'Pages',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    sent: 'Sent',
    participants: 'Participants',
    messages: 'Messages',
    period: 'Period',
    remarks: 'To know',
  },
  dimensions: '{width} × {height} pixels',
  takenCamera: '{when}, by the camera’s clock',
  takenOffset: '{when} (UTC{offset}), by the camera’s clock',
  leftInside: {
    one: 'One attachment was too large to be listed apart; it is in the file',
    other: '{count} attachments were too many or too large to be listed apart; they are in the file',
  },
  pdf: {
    locked: 'The document is locked with a password. It is kept as it is.',
    unreadable: 'The document could not be read, it may be damaged. It is kept as it is.',
    slow: 'Reading the document took too long. It is kept as it is; not all of its words can be searched.',
  },
  unread: {
    slow: 'Reading the file took too long, so it is kept as it is, unread. Its words cannot be searched.',
  },
  chat: {
    messages: { one: '{count} message', other: '{count} messages' },
    period: '{from} to {until}',
    likelyCut:
      'The export has as many messages as WhatsApp writes at most: older ones are likely missing from it.',
    unknownLines: {
      one: 'One line was not recognised as a message; it is kept as it is written',
      other: '{count} lines were not recognised as messages; they are kept as they are written',
    },
    orderGuessed: 'The dates do not tell whether day or month comes first; they were read day first.',
    orderChosen:
      'The dates do not tell whether day or month comes first; they are read month first, as you chose.',
    readMonthFirst: 'Read the dates month first',
    readDayFirst: 'Read the dates day first',
    nowMonthFirst: 'The dates are read month first',
    nowDayFirst: 'The dates are read day first',
    media: {
      one: '{count} picture or file in the archive',
      other: '{count} pictures and files in the archive',
    },
  },
  show: 'Show: {name}',
  gone: 'The file is missing from the store',
  text: 'Text',
  textFailed: {
    missing: 'The text is missing from the store.',
    altered: 'The text is not the one that was recorded, so it is not shown.',
  },
} satisfies Catalogue['files'];
