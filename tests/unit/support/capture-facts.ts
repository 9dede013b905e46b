import type { CaptureFacts } from '../../../src/domain/case/evidence.ts';

/** Facts of a screenshot of a window. */
export const captureFacts = (over: Partial<CaptureFacts> = {}): CaptureFacts => ({
  sha256: 'a'.repeat(64),
  byteLength: 4,
  mediaType: 'image/png',
  url: 'https://gal.co.il/order/1',
  title: 'An order',
  capturedAt: { at: '2026-01-21T10:00:00.000Z', zone: 'Asia/Jerusalem' },
  viewport: { width: 1280, height: 800 },
  scroll: { x: 0, y: 0 },
  devicePixelRatio: 1,
  userAgent: 'Test/1',
  extensionVersion: '0.0.0',
  textSha256: 'b'.repeat(64),
  textClipped: false,
  ...over,
});
