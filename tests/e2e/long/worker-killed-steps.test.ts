import { test } from 'vitest';
import { expectSoundAfterKillAt, type StepOfCapture } from '../support/worker-killed-at.ts';

// What tests/e2e/worker-killed.test.ts leaves out.
const STEPS: readonly StepOfCapture[] = [
  { step: 'asked', isWritten: false },
  { step: 'page-read', isWritten: false },
  { step: 'hashed', isWritten: false },
  { step: 'read-back', isWritten: true },
];

test.each(STEPS)(
  'the worker is killed at "$step": nothing is lost, halved or doubled',
  expectSoundAfterKillAt,
);
