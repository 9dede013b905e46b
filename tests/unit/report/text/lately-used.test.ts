import { expect, it, vi } from 'vitest';
import { LatelyUsed } from '../../../../src/report/text/lately-used.ts';

it('makes once what comes again and again, and lets go of what came once', () => {
  const kept = new LatelyUsed<string>(2);
  const make = vi.fn((key: string) => key.toUpperCase());
  const get = (key: string): string => kept.get(key, () => make(key));
  for (const once of ['a', 'b', 'c', 'd', 'e', 'f']) {
    expect(get('label')).toBe('LABEL');
    get(once);
  }
  expect(make.mock.calls.filter(([key]) => key === 'label')).toHaveLength(1);
  get('a');
  expect(make.mock.calls.filter(([key]) => key === 'a')).toHaveLength(2);
});
