import { test } from 'vitest';
import { killManyTimes } from './support/kill-many-times.ts';

const AT_MOST_MS = 10 * 60_000;

test(
  '4 SIGKILLs in the middle of writes: what was shown as saved is there, whole',
  () => killManyTimes(4),
  AT_MOST_MS,
);
