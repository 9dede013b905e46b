import * as v from 'valibot';
import type { FileFacts, FileReading } from '../domain/case/file-facts.ts';
import { count, derived, mediaType, parts } from './part-facts.ts';
import { hash, LONG, moment, SHORT } from './values.ts';

const text = v.pipe(v.string(), v.maxLength(LONG));
const name = v.pipe(v.string(), v.maxLength(SHORT));
const names = v.pipe(v.array(text), v.maxLength(10_000));

const reading: v.GenericSchema<unknown, FileReading> = v.variant('is', [
  v.strictObject({
    is: v.literal('photo'),
    width: v.exactOptional(count),
    height: v.exactOptional(count),
    orientation: v.exactOptional(count),
    takenAt: v.exactOptional(v.strictObject({ local: name, offset: v.exactOptional(name) })),
    camera: v.exactOptional(text),
  }),
  v.strictObject({
    is: v.literal('pdf'),
    pages: v.exactOptional(count),
    trouble: v.exactOptional(v.picklist(['locked', 'unreadable', 'slow'])),
  }),
  v.strictObject({
    is: v.literal('mail'),
    from: v.exactOptional(text),
    to: names,
    subject: v.exactOptional(text),
    sentAt: v.exactOptional(moment),
    leftInside: v.exactOptional(count),
  }),
  v.strictObject({
    is: v.literal('chat'),
    wroteAs: v.picklist(['whatsapp-android', 'whatsapp-iphone']),
    participants: names,
    messageCount: count,
    unknownLines: count,
    firstAt: v.exactOptional(moment),
    lastAt: v.exactOptional(moment),
    isOrderGuessed: v.exactOptional(v.literal(true)),
    isLikelyCut: v.exactOptional(v.literal(true)),
    mediaCount: v.exactOptional(count),
  }),
  v.strictObject({ is: v.picklist(['text', 'audio', 'video']) }),
  v.strictObject({ is: v.literal('other'), trouble: v.exactOptional(v.literal('slow')) }),
]);

/** What is known of an added file. */
export const fileFacts: v.GenericSchema<unknown, FileFacts> = v.strictObject({
  kind: v.literal('file'),
  name,
  mediaType: v.union([mediaType, v.literal('')]),
  byteLength: count,
  sha256: hash,
  addedAt: moment,
  lastModifiedAt: v.exactOptional(moment),
  extensionVersion: name,
  read: reading,
  textSha256: v.exactOptional(hash),
  textClipped: v.exactOptional(v.boolean()),
  parts: v.exactOptional(parts),
  derived: v.exactOptional(derived),
});
