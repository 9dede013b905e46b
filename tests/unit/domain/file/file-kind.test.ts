import { expect, it } from 'vitest';
import { fileKind } from '../../../../src/domain/file/file-kind.ts';
import { proposedMoment } from '../../../../src/domain/file/proposed-moment.ts';

const first = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

it.each<[string, string, string, string]>([
  ['\xff\xd8\xff\xe0', 'a.png', 'photo', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'a', 'photo', 'image/png'],
  ['\0\0\0\x18ftypheic', 'IMG_1.HEIC', 'photo', 'image/heic'],
  ['\0\0\0\x18ftypM4A ', 'call.m4a', 'audio', 'audio/mp4'],
  ['\0\0\0\x18ftypisom', 'a.mp4', 'video', 'video/mp4'],
  ['%PDF-1.7', 'a.exe', 'pdf', 'application/pdf'],
  ['PK\x03\x04', 'WhatsApp.zip', 'zip', 'application/zip'],
  ['OggS', 'PTT-1.opus', 'audio', 'audio/ogg'],
  ['Received: from x', 'mail', 'mail', 'message/rfc822'],
  ['12.3.2025, 9:00 - A: x', 'chat.txt', 'text', 'text/plain'],
  ['\0\x01\x02', 'a.txt', 'other', 'application/octet-stream'],
  ['<html>', 'a.html', 'other', 'application/octet-stream'],
])('tells %j (%s)', (bytes, name, is, mediaType) => {
  expect(fileKind(first(bytes), name)).toEqual({ is, mediaType });
});

const added = { at: '2026-11-22T08:00:00.000Z', zone: 'Asia/Jerusalem' };

it.each<[string, Parameters<typeof proposedMoment>[0], string]>([
  [
    'a picture, by the clock here',
    { is: 'photo', takenAt: { local: '2026-11-03T18:22:07' } },
    '2026-11-03T16:22:07.000Z',
  ],
  [
    'a picture, by its offset',
    { is: 'photo', takenAt: { local: '2026-11-03T18:22:07', offset: '+00:00' } },
    '2026-11-03T18:22:07.000Z',
  ],
  ['a picture from the future', { is: 'photo', takenAt: { local: '2036-11-03T18:22:07' } }, added.at],
  ['a picture of a clock never set', { is: 'photo', takenAt: { local: '1980-01-01T00:00:00' } }, added.at],
  [
    'a mail',
    { is: 'mail', to: [], sentAt: { at: '2026-11-01T10:00:00.000Z', zone: 'Asia/Jerusalem' } },
    '2026-11-01T10:00:00.000Z',
  ],
  ['anything else', { is: 'pdf' }, added.at],
])('proposes when %s happened', (_what, read, at) => {
  expect(proposedMoment(read, added).at).toBe(at);
});
