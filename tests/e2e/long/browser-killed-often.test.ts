import { test } from 'vitest';
import { killManyTimes } from '../support/kill-many-times.ts';

const AT_MOST_MS = 60 * 60_000;

test('300 SIGKILLs in the middle of writes', () => killManyTimes(300), AT_MOST_MS);
