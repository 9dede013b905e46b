import { readFileSync } from 'node:fs';

/** A request as the browser's network stack began it. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin of the page or worker that asked for it; `not an origin` where nobody did but the browser or its user. */
  readonly initiator: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Partial<LoggedRequest> }[];
}

/** What stands in a file that Chromium wrote for `--log-net-log` and closed: every request of every page, worker and extension. */
export function requestsIn(path: string): readonly LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const begun = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === begun && params?.url
      ? [{ url: params.url, initiator: params.initiator ?? 'not an origin' }]
      : [],
  );
}
