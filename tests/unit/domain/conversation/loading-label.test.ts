import { expect, it } from 'vitest';
import { isLoadingClass, isLoadingLabel } from '../../../../src/domain/conversation/loading-label.ts';

it.each(['Loading…', 'Loading more orders...', 'טוען…', 'טוענים עוד הזמנות', 'אנא המתינו', 'Загрузка…'])(
  '“%s” says that something is being loaded',
  (words) => {
    expect(isLoadingLabel(words)).toBe(true);
  },
);

it.each(['Loading dock 4, gate 7, delivery on Thursday', 'Free loading', 'The end', '', 'Downloads'])(
  '“%s” does not',
  (words) => {
    expect(isLoadingLabel(words)).toBe(false);
  },
);

it.each([
  'skeleton',
  'MuiSkeleton-root MuiSkeleton-text',
  'is-loading',
  'LoadingSpinner_root__x1',
  'ant-skeleton',
])('the class %s says so', (names) => {
  expect(isLoadingClass(names)).toBe(true);
});

it.each(['uploader', 'preloading', 'lazy-loading', 'loading-done', 'loaded', 'header main', ''])(
  'the class %s does not',
  (names) => {
    expect(isLoadingClass(names)).toBe(false);
  },
);
