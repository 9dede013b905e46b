import { expect, it } from 'vitest';
import { bytesOfDataUrl } from '../../../src/platform/data-url.ts';

it('gives exactly the bytes that were encoded', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, n) => (n * 37) % 256);
  const dataUrl = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  expect(bytesOfDataUrl(dataUrl)).toEqual(bytes);
});

it.each(['', 'https://example.com/,AAAA', 'data:image/png;base64'])(
  'refuses what is no data URL: "%s"',
  (text) => {
    expect(() => bytesOfDataUrl(text)).toThrow('not a data URL');
  },
);

it('refuses what is not base64', () => {
  expect(() => bytesOfDataUrl('data:image/png;base64,%%%')).toThrow();
});
