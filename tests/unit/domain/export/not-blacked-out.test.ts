import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import type { Evidence, PartFacts } from '../../../../src/domain/case/evidence.ts';
import type { FileFacts, FileReading } from '../../../../src/domain/case/file-facts.ts';
import { notBlackedOut } from '../../../../src/domain/export/not-blacked-out.ts';
import { sampleEntry, sampleEvidence } from '../../report/sample-case.ts';

const BLACK: Mark = { is: 'black-out', rect: { x: 0, y: 0, width: 9, height: 9 } };
const ARROW: Mark = { is: 'arrow', from: { x: 0, y: 0 }, to: { x: 9, y: 9 } };

const original = (id: string) => sampleEvidence(id, new Uint8Array([1]));
const copyOf = (id: string, mark: Mark): Evidence =>
  sampleEvidence(`${id}-copy`, new Uint8Array([2]), {
    derived: {
      evidenceId: id,
      sha256: 'a'.repeat(64),
      marks: [mark],
      madeAt: { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' },
    },
  });
const added = (id: string, read: FileReading, parts: readonly PartFacts[] = []): Evidence<FileFacts> => ({
  id,
  caseId: 'case-1',
  facts: {
    kind: 'file',
    name: id,
    mediaType: 'application/octet-stream',
    byteLength: 1,
    sha256: 'a'.repeat(64),
    addedAt: { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' },
    extensionVersion: '0.1.0',
    read,
    parts,
  },
});
const part = (mediaType: string, byteLength: number, fileName: string): PartFacts => ({
  name: fileName,
  fileName,
  mediaType,
  byteLength,
  sha256: 'b'.repeat(64),
});
const shown = (evidenceId: string) =>
  sampleEntry('2026-11-05T18:42:10.120Z', { kind: 'capture', evidenceId });

it('names what nothing was blacked out in, once, and leaves recordings and hidden ones', () => {
  const evidence: Evidence[] = [
    original('plain'),
    original('pointed'),
    copyOf('pointed', ARROW),
    original('hidden'),
    copyOf('hidden', BLACK),
    { ...original('sound'), facts: { ...original('sound').facts, mediaType: 'audio/ogg' as 'image/png' } },
  ];
  const entries = ['pointed', 'hidden', 'plain', 'sound', 'plain', 'gone'].map(shown);
  expect(notBlackedOut(entries, evidence).map(({ id }) => id)).toEqual(['pointed', 'plain']);
  expect(notBlackedOut([shown('plain')], evidence).map(({ id }) => id)).toEqual(['plain']);
});

it('names chats and e-mails whose pictures a document shows, and no others', () => {
  const chat = {
    is: 'chat',
    wroteAs: 'whatsapp-android',
    participants: [],
    messageCount: 1,
    unknownLines: 0,
  };
  const mail: FileReading = { is: 'mail', to: [] };
  const evidence: Evidence[] = [
    added('chat-alone', chat as FileReading),
    added('chat-pictures', { ...chat, mediaCount: 2 } as FileReading),
    added('mail-alone', mail, [part('text/calendar', 9_000, 'a.ics'), part('image/gif', 43, 'seen.gif')]),
    added('mail-pdf', mail, [part('application/octet-stream', 9_000, 'Invoice.PDF')]),
    added('mail-photo', mail, [part('image/jpeg', 9_000, 'a.jpg')]),
  ];
  const entries = evidence.map(({ id }) => shown(id));
  expect(notBlackedOut(entries, evidence).map(({ id }) => id)).toEqual([
    'chat-pictures',
    'mail-pdf',
    'mail-photo',
  ]);
});
