import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/messaging.ts';

/** Names of people that were met at the business of a case; none while it is not known, or there is no case. */
export function useAgents(caseId: string | undefined): readonly string[] {
  const [agents, setAgents] = useState<readonly string[]>([]);
  useEffect(() => {
    if (caseId === undefined) return;
    ask('contact.agents', { caseId }).then(
      (answer) => setAgents(answer.agents),
      // Without suggestions a name is typed as it always can be.
      (thrown: unknown) => console.error(thrown),
    );
  }, [caseId]);
  return agents;
}
