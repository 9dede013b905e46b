import type { CaptureStep } from '../services/deps.ts';

/** Called at each step of a capture. Nothing happens here; a test build stops the worker at a step of its choice. */
export async function reachStep(_step: CaptureStep): Promise<void> {}
