import './contact.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../contract/calls.ts';
import type { EntryBody } from '../../domain/case/entry.ts';
import { waitOf } from '../../domain/timers/waiting-totals.ts';
import { localZone, openClock } from '../../platform/clock.ts';
import type { ContactDraft, ContactPlace } from '../../platform/contact-drafts.ts';
import { ask } from '../../platform/messaging.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { onEscape } from '../kit/on-escape.ts';
import { SaveError } from '../kit/save-error.tsx';
import { useSaving } from '../kit/use-saving.ts';
import { useWords } from '../kit/words-provider.tsx';
import { ContactFields } from './contact-fields.tsx';
import {
  type ContactProblems,
  contactDraftOf,
  emptyContact,
  isBlank,
  type MadeContact,
  madeContact,
} from './contact-values.ts';
import type { DrawLaw } from './draw-law.ts';
import { KeptLine } from './kept-line.tsx';
import { otherAttempt } from './other-attempt.ts';
import { undoAddedContact, undoContactCorrection } from './undo-contact.ts';
import { type KnownBy, useAgents } from './use-agents.ts';
import { useContactDraft } from './use-contact-draft.ts';
import type { TakeBack } from './use-kept-draft.ts';
import { waitAsked } from './wait-asked.ts';

/** A contact as it stands, when it is corrected or completed. */
interface Corrected {
  readonly entryId: string;
  /** The wording that the shopper saw: a later one is not written over unseen. */
  readonly version: number;
  readonly body: EntryBody;
}

interface Props {
  readonly place: ContactPlace;
  /** The case it is known to belong to; undefined while there is none yet. */
  readonly caseId: string | undefined;
  /** What its business is known by while there is no case. */
  readonly knownBy?: KnownBy | undefined;
  /** The case that it is saved to, made now where there was none. */
  readonly caseToSaveTo: () => Promise<string>;
  readonly corrects?: Corrected;
  /** What the law says of a call that was timed. */
  readonly law?: DrawLaw | undefined;
  /** Words of the way out without saving. */
  readonly leaveLabel: string;
  /** Takes the focus when it is drawn. */
  readonly takesFocus?: boolean;
  /** `undo` takes back what was saved, with its promises. */
  readonly onSaved: (saved: Saved, undo: () => Promise<void>) => void;
  readonly onLeave?: () => void;
  /** What was typed was given up; `takeBack` brings it back. */
  readonly onGivenUp: (takeBack: TakeBack) => void;
}

/** Writes a contact down, or corrects one. What is typed is kept from the first letter on, and one field is enough. */
export function ContactForm(props: Props) {
  const {
    place,
    caseId,
    knownBy,
    caseToSaveTo,
    corrects,
    law,
    leaveLabel,
    takesFocus = true,
    onSaved,
    onLeave,
    onGivenUp,
  } = props;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  // As it was when the form was opened: a later wording is not written over unseen.
  const [seen] = useState(corrects);
  const { draft, isKept, isOutdated, newest, change, drop, giveUp } = useContactDraft(place, {
    fresh: () => (seen ? contactDraftOf(seen.entryId, seen.body) : emptyContact(crypto.randomUUID())),
    seenVersion: seen?.version,
    onDropped: seen && onLeave,
  });
  const [problems, setProblems] = useState<ContactProblems>({});
  const { busy, failed, save } = useSaving();
  const agents = useAgents(caseId, knownBy);
  const isReady = draft !== undefined;

  // Before the browser paints: a letter typed at once must not fall beside the field.
  useLayoutEffect(() => {
    if (isReady && takesFocus) form.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [isReady]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  if (!draft) return null;
  const content = corrects?.body.content;
  const call = content?.kind === 'contact' ? content.call : undefined;

  const send = async (typed: ContactDraft, { body, promises }: MadeContact): Promise<Saved> => {
    const { entryId } = typed;
    const asked = { caseId: await caseToSaveTo(), entryId, body, promises };
    if (seen) return ask('contact.save', { ...asked, version: seen.version });
    const time = typed.when === '' ? { isTimeAssumed: true as const } : {};
    return ask('contact.save', { ...asked, ...time }).catch(otherAttempt(change));
  };
  const keep = async (): Promise<void> => {
    let done: [Saved, () => Promise<void>] | undefined;
    // All of it is one save, from the press to the dropped draft: until then nothing can be typed.
    await save(async () => {
      const clock = await openClock();
      const base = { nowMs: clock(), zone: localZone(), corrects: seen?.body };
      const typed = newest() ?? draft;
      const made = madeContact(typed, base);
      setProblems('problems' in made ? made.problems : {});
      if ('problems' in made) return;
      const saved = await send(typed, made);
      const promiseIds = made.promises.map((promise) => promise.entryId);
      await drop(emptyContact(crypto.randomUUID(), draft.channel)).catch((thrown: unknown) =>
        console.error(thrown),
      );
      const undo = () =>
        seen ? undoContactCorrection(seen, promiseIds) : undoAddedContact(saved.entryId, promiseIds);
      done = [saved, undo];
    });
    if (done) onSaved(...done);
  };
  const leave = (): void => {
    giveUp(corrects ? undefined : emptyContact(crypto.randomUUID(), draft.channel)).then(
      (takeBack) => takeBack && onGivenUp(takeBack),
      (thrown: unknown) => console.error(thrown),
    );
    setProblems({});
    onLeave?.();
  };

  return (
    <form
      ref={form}
      class="contact-form"
      noValidate
      onKeyDown={onEscape(corrects && !busy ? leave : undefined)}
      aria-label={words.say(corrects ? 'case.entry.editTitle' : 'contact.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {law &&
        call &&
        caseId !== undefined &&
        law({
          caseId,
          wait: waitAsked(call.startedAt, waitOf(call), draft.about),
          onSubject: (about) => change({ about }),
        })}
      <ContactFields
        draft={draft}
        problems={problems}
        agents={agents}
        caseId={caseId}
        onChange={change}
        isCall={call !== undefined}
        isNew={!corrects}
        locked={busy}
      />
      {isOutdated && (
        <Notice tone="warn" small>
          {words.say('case.entry.outdated')}
        </Notice>
      )}
      <SaveError code={failed} />
      <div class="contact-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('contact.save')}
        </Button>
        {(onLeave || !isBlank(draft)) && (
          <Button look="quiet" busy={busy} onPress={leave}>
            {leaveLabel}
          </Button>
        )}
        <KeptLine isKept={isKept} />
      </div>
    </form>
  );
}
