import { expect, it } from 'vitest';
import { gatherLines } from '../../../../src/report/pdf/gather-lines.ts';

it('hands on lines and bytes in their order, whatever their length', () => {
  const taken: Uint8Array[] = [];
  let isEnded = false;
  const written = gatherLines((bytes) => {
    if (bytes) taken.push(bytes);
    else isEnded = true;
  });
  const long = 'x'.repeat(40_000);
  written.line('1 0 obj');
  written.bytes(Uint8Array.of(0, 255));
  written.line(long);
  written.line('%\u00ff');
  written.bytes(null);
  expect(isEnded).toBe(true);
  expect(Buffer.concat(taken).toString('latin1')).toBe(`1 0 obj\n\u0000\u00ff${long}\n%\u00ff\n`);
  expect(taken.length).toBeLessThan(8);
});
