import type { ComponentChildren } from 'preact';
import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { CallHoursFields } from './call-hours-fields.tsx';
import { CallSubjectField } from './call-subject.tsx';
import { ContactChannels } from './contact-channels.tsx';
import { ContactMore } from './contact-more.tsx';
import { HangUpList } from './hang-up-list.tsx';
import { ManagerAnswer } from './manager-answer.tsx';
import { ScriptFields } from './script-fields.tsx';
import { ScriptSwitch } from './script-switch.tsx';
import { type ToldProps, useToldFields } from './told-fields.tsx';
import { useScript } from './use-script.ts';

interface Props extends ToldProps {
  /** The case, for what can be said in it; undefined while there is none yet. */
  readonly caseId: string | undefined;
  /** A call that is or was timed: how and when it was is known. */
  readonly isCall: boolean;
  readonly isNew: boolean;
  /** What ends the contact, once more below the lines of a script: its own place is far up then. */
  readonly end?: ComponentChildren;
  readonly onChange: (change: Partial<ContactDraft>) => void;
}

/**
 * The fields of a contact: how, with whom, what was said and promised; the rest below. Of a new one they can stand among
 * what to say.
 */
export function ContactFields(props: Props) {
  const { draft, caseId, isCall, isNew, locked, onChange } = props;
  const fields = useToldFields(props);
  const script = useScript(isNew ? caseId : undefined, draft.channel);
  return (
    <>
      {!isCall && (
        <ContactChannels chosen={draft.channel} onChoose={(channel) => !locked && onChange({ channel })} />
      )}
      {script.canShow && <ScriptSwitch script={script} channel={draft.channel} />}
      {script.told ? (
        <>
          <ScriptFields {...props} script={script} told={script.told} fields={fields} />
          {props.end}
        </>
      ) : (
        <>
          {isCall && isNew && <HangUpList draft={draft} />}
          <div class="contact-pair">
            {fields.agent}
            {fields.reference}
          </div>
          {fields.said}
          {fields.promises}
          {draft.manager !== undefined && (
            <ManagerAnswer answer={draft.manager} onChange={onChange} locked={locked} />
          )}
        </>
      )}
      {draft.about && (
        <CallSubjectField about={draft.about} onAbout={(about) => onChange({ about })} locked={locked} />
      )}
      {draft.hours && (
        <CallHoursFields
          hours={draft.hours}
          onChange={(hours) => onChange({ hours })}
          locked={locked}
          error={fields.wrong('hours')}
        />
      )}
      {!isCall && (
        <ContactMore
          draft={draft}
          onChange={onChange}
          isNew={isNew}
          locked={locked}
          error={fields.wrong('when')}
        />
      )}
    </>
  );
}
