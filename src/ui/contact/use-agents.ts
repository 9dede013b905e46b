import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/messaging.ts';

/** What a business is known by before it has a case. */
export interface KnownBy {
  readonly host?: string | undefined;
  readonly merchant?: string | undefined;
}

/** Names of people that were met at the business of a case, or at one that is known by a site or name; none while it is unknown. */
export function useAgents(caseId: string | undefined, { host, merchant }: KnownBy = {}): readonly string[] {
  const [agents, setAgents] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    const business = { ...(host && { host }), ...(merchant && { merchant }) };
    setAgents([]);
    if (caseId === undefined && Object.keys(business).length === 0) return;
    ask('contact.agents', caseId === undefined ? business : { caseId }).then(
      (answer) => !isOver && setAgents(answer.agents),
      // Without suggestions a name is typed as it always can be.
      (thrown: unknown) => console.error(thrown),
    );
    return () => {
      isOver = true;
    };
  }, [caseId, host, merchant]);
  return agents;
}
