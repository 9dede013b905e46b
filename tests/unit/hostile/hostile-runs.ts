/** How often hostile input is made up: `HOSTILE_RUNS` times what is usual; `npm run test:all` sets it. */
const TIMES = Number(process.env.HOSTILE_RUNS ?? 1);

/** For tests that make up many. */
export const MANY_RUNS_MS = 240_000;

/** So many runs, more of them where there is time. */
export const runsOf = (usual: number): number => Math.ceil(usual * TIMES);

const COMMON = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());

/** Whether what all objects share is as it was: nothing that was read reached into it. */
export const isUnpolluted = (): boolean =>
  JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort()) === COMMON &&
  ({} as Record<string, unknown>).polluted === undefined;
