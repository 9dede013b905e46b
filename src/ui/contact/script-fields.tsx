import './script.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CallOutput } from '../../contract/calls.ts';
import { SCRIPT_PARTS, type ScriptPart } from '../../domain/script/script.ts';
import { isSpoken } from '../../domain/script/spoken.ts';
import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { formatLawName } from '../../words/law-name.ts';
import { formatSection } from '../../words/section.ts';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { HangUpList } from './hang-up-list.tsx';
import { ManagerAnswer } from './manager-answer.tsx';
import { ScriptLines } from './script-lines.tsx';
import { ScriptWant } from './script-want.tsx';
import type { useToldFields } from './told-fields.tsx';
import type { ShownScript } from './use-script.ts';

interface Props {
  readonly draft: ContactDraft;
  readonly onChange: (change: Partial<ContactDraft>) => void;
  readonly locked: boolean;
  readonly script: ShownScript;
  readonly told: CallOutput<'call.script'>;
  readonly fields: ReturnType<typeof useToldFields>;
}

/** What to say, part by part, with the fields of the contact where their answers come. */
export function ScriptFields({ draft, onChange, locked, script, told, fields }: Props) {
  const words = useWords();
  const id = useId();
  const spoken = isSpoken(draft.channel);
  const { want, parts, notByThisWay } = told.script;

  const besides: { readonly [Part in ScriptPart]?: ComponentChildren } = {
    opening: fields.agent,
    request: (
      <>
        <ScriptWant script={script} isAsked={want === undefined} locked={locked} />
        {notByThisWay && (
          <Notice tone="warn" small>
            {words.say('script.notByThisWay', {
              law: formatLawName(words.language, notByThisWay.lawNames),
              section: formatSection(words.language, notByThisWay),
            })}
          </Notice>
        )}
      </>
    ),
    manager: <ManagerAnswer answer={draft.manager} onChange={onChange} locked={locked} />,
    'before-end': (
      <>
        {fields.reference}
        {fields.promises}
        {fields.said}
        <HangUpList draft={draft} labelledBy={`${id}-before-end`} />
      </>
    ),
  };
  return (
    <div class="script">
      <h2 class="unseen">{words.say(spoken ? 'script.title' : 'script.titleWritten')}</h2>
      {SCRIPT_PARTS.filter((part) => parts[part].length > 0 || part === 'request').map((part) => (
        <section key={part} class="script-part" aria-labelledby={`${id}-${part}`}>
          <h3 id={`${id}-${part}`} class="script-part-name">
            {words.say(`script.parts.${part}`)}
          </h3>
          <ScriptLines lines={parts[part]} speaking={told.speaking} isSpoken={spoken} />
          {besides[part]}
        </section>
      ))}
    </div>
  );
}
