/** So many small pictures are made at once: the worker decodes large ones for them. */
const AT_ONCE = 2;

interface Job {
  readonly begin: () => void;
}

const waiting: Job[] = [];
let running = 0;

/**
 * Does something slow when its turn has come, whatever was asked for last first: that is what stands in the window.
 * Rejects with the reason of `signal`; what was scrolled away before its turn is never begun.
 */
export function makeInTurn<Made>(make: () => Promise<Made>, signal: AbortSignal): Promise<Made> {
  return new Promise<Made>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const leave = (): void => {
      const place = waiting.indexOf(job);
      if (place >= 0) waiting.splice(place, 1);
      reject(signal.reason);
    };
    const job: Job = {
      begin: () => {
        running += 1;
        make()
          .then(resolve, reject)
          .finally(() => {
            signal.removeEventListener('abort', leave);
            running -= 1;
            next();
          });
      },
    };
    signal.addEventListener('abort', leave, { once: true });
    waiting.push(job);
    next();
  });
}

function next(): void {
  if (running < AT_ONCE) waiting.pop()?.begin();
}
