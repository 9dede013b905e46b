// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { IsolatedText } from '../../../../src/ui/kit/isolated-text.tsx';
import { cpuMs } from '../../support/cpu-time.ts';

function drawn(text: string): { text: string | null; codes: (string | null)[] } {
  const place = document.createElement('div');
  render(<IsolatedText>{text}</IsolatedText>, place);
  return {
    text: place.textContent,
    codes: [...place.querySelectorAll('bdi[dir=ltr]')].map((code) => code.textContent),
  };
}

describe('IsolatedText', () => {
  it('isolates a code that begins with digits inside Hebrew, and changes no letter', () => {
    expect(drawn('הזמנה 12345-AB | Gal')).toEqual({ text: 'הזמנה 12345-AB | Gal', codes: ['12345-AB'] });
  });

  it('leaves a code among Latin words in their order', () => {
    expect(drawn('שאלתי (Order 12345-AB) ו-REQ-2026/000123').codes).toEqual([]);
  });

  it('does not take sums, dates and phone numbers apart', () => {
    expect(drawn('סה"כ 1,299.90 ב-3.11.2026, טלפון 03-1234567').codes).toEqual([]);
  });

  it('shows markup as text', () => {
    expect(drawn('<b>1-a</b>').text).toBe('<b>1-a</b>');
  });

  it('is quick on text that was made to be slow', () => {
    const hostile = `${'1-a'.repeat(30_000)} ${'א1'.repeat(30_000)}`;
    const before = cpuMs();
    expect(drawn(hostile).text).toBe(hostile);
    expect(cpuMs() - before).toBeLessThan(2_000);
  });
});
