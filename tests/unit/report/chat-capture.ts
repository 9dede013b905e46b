import { createHash } from 'node:crypto';
import type { Message } from '../../../src/domain/capture/message.ts';
import type { CaptureFacts, Evidence } from '../../../src/domain/case/evidence.ts';
import { sampleEvidence } from './sample-case.ts';
import { samplePng } from './sample-png.ts';

interface ChatCapture {
  readonly evidence: Evidence<CaptureFacts>;
  /** As `write` takes them. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Of the file with the messages. */
  readonly sha256: string;
}

/** A conversation, as its capture is kept. */
export function chatCapture(id: string, messages: unknown, png = samplePng(400, 300, 1)): ChatCapture {
  const bytes = Buffer.from(typeof messages === 'string' ? messages : JSON.stringify(messages));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = {
    name: 'messages.json',
    mediaType: 'application/json',
    byteLength: bytes.length,
    sha256,
  } as const;
  const evidence = sampleEvidence(id, png, { way: 'chat', parts: [file] });
  return {
    evidence,
    files: new Map([
      [id, png],
      [`${id} messages.json`, bytes],
    ]),
    sha256,
  };
}

export const TALK: readonly Message[] = [
  { who: 'נציג: דן (מס׳ 77)', when: '14:05', text: 'ההזמנה 12345-AB בסך ₪1,299.90 תגיע עד 12/11/2026' },
  { who: 'Noa', when: '[14:06, 3.5.2026]', text: 'Your request REQ-2026/000123? התקשרתי ל-*2345', own: true },
  { text: '', attachments: 2 },
];
