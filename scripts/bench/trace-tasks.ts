import type { Page } from 'puppeteer-core';

/** A thing that a thread did without a pause. Times are on one clock, in milliseconds. */
interface Task {
  readonly thread: 'page' | 'worker';
  readonly startMs: number;
  readonly wallMs: number;
  /** What the processor worked for it: less than the wall on a machine that others use too. */
  readonly cpuMs: number;
}

/** A `performance.mark` of the page. */
export interface Mark {
  readonly name: string;
  readonly atMs: number;
  /** What the processor has worked for the page's main thread until then. */
  readonly cpuMs: number;
}

export interface Traced {
  readonly tasks: readonly Task[];
  readonly marks: readonly Mark[];
}

/** Events of the trace that are looked at, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const START = 'trace-start';
const THREADS: Readonly<Record<string, Task['thread']>> = {
  CrRendererMain: 'page',
  'DedicatedWorker thread': 'worker',
};

/**
 * Every task of a page's main thread and of its dedicated workers while something is done, with its processor time: a
 * figure that stays the same when others use the machine. Pages of the extension share a process: no other may be open.
 */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<Traced> {
  await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing', '__metadata'] });
  let bytes: Uint8Array | undefined;
  try {
    await page.evaluate((name) => performance.mark(name), START);
    await work();
    // What was begun is ended and drawn.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  } finally {
    bytes = await page.tracing.stop();
  }
  return read(JSON.parse(new TextDecoder().decode(bytes)).traceEvents);
}

function read(events: readonly TraceEvent[]): Traced {
  const begun = events.find(({ name, ph }) => name === START && ph !== 'M');
  if (!begun) throw new Error('the trace does not begin');
  const own = events.filter(({ pid, ts, ph }) => pid === begun.pid && (ph === 'M' || ts >= begun.ts));
  const threads = new Map<number, Task['thread']>();
  for (const { name, tid, args } of own) {
    const thread = name === 'thread_name' && args.name ? THREADS[args.name] : undefined;
    if (thread) threads.set(tid, thread);
  }
  const tasks: Task[] = [];
  const marks: Mark[] = [];
  for (const { name, tid, ph, ts, dur = 0, tdur = 0, tts = 0 } of own) {
    const thread = threads.get(tid);
    if (!thread) continue;
    if (name === 'ThreadControllerImpl::RunTask')
      tasks.push({ thread, startMs: ts / 1000, wallMs: dur / 1000, cpuMs: tdur / 1000 });
    else if (ph === 'I' && thread === 'page') marks.push({ name, atMs: ts / 1000, cpuMs: tts / 1000 });
  }
  return { tasks, marks };
}

/** The longest task of the page's main thread, by the clock and by the processor; 0 where there was none. */
export function longestOfPage({ tasks }: Traced): { readonly wallMs: number; readonly cpuMs: number } {
  const own = tasks.filter(({ thread }) => thread === 'page');
  return {
    wallMs: Math.max(0, ...own.map(({ wallMs }) => wallMs)),
    cpuMs: Math.max(0, ...own.map(({ cpuMs }) => cpuMs)),
  };
}
