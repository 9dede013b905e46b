import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { Chip } from '../kit/chip.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly draft: ContactDraft;
  /** The heading that it stands under; absent: it has one of its own. */
  readonly labelledBy?: string;
}

/** What to ask for before hanging up; what stands in the fields below is ticked. */
export function HangUpList({ draft, labelledBy }: Props) {
  const words = useWords();
  const isDone = {
    agent: draft.agent.trim() !== '',
    reference: draft.reference.trim() !== '',
    promise: draft.promises.some(({ text }) => text.trim() !== ''),
    dueOn: draft.promises.some(({ dueOn }) => dueOn !== ''),
  };
  return (
    <div>
      {labelledBy === undefined && (
        <h2 class="call-list-head" id="hang-up">
          {words.say('call.before.title')}
        </h2>
      )}
      <ul class="call-list" aria-labelledby={labelledBy ?? 'hang-up'}>
        {(['agent', 'reference', 'promise', 'dueOn'] as const).map((name) => (
          <li key={name}>
            <Chip tone={isDone[name] ? 'good' : 'plain'} {...(isDone[name] && { icon: 'check' as const })}>
              {words.say(`call.before.${name}`)}
              {isDone[name] && <span class="unseen">, {words.say('call.before.noted')}</span>}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}
