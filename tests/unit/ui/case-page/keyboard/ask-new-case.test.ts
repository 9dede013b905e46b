// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { askNewCase, onNewCaseAsked } from '../../../../../src/ui/case-page/home/ask-new-case.ts';

it('is heard by the list that is there, and by the one that comes next', () => {
  const there = vi.fn();
  const leave = onNewCaseAsked(there);
  expect(there).not.toHaveBeenCalled();
  askNewCase();
  expect(there).toHaveBeenCalledOnce();
  leave();
  askNewCase();
  expect(there).toHaveBeenCalledOnce();
  const next = vi.fn();
  onNewCaseAsked(next)();
  expect(next).toHaveBeenCalledOnce();
  const later = vi.fn();
  onNewCaseAsked(later)();
  expect(later).not.toHaveBeenCalled();
});
