import { useEffect, useRef, useState } from 'preact/hooks';
import { evidenceIdOf } from '../../../domain/case/entry.ts';
import { channelsOf } from '../../../domain/letters/channels.ts';
import { SENT_WAYS } from '../../../domain/letters/letter-content.ts';
import type { SentDraft } from '../../../domain/letters/letter-draft.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { typedMoment } from '../../../domain/time/typed-moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { letterDraftStore } from '../../../platform/letter-drafts.ts';
import { ask } from '../../../platform/messaging.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { plainLetter, plainSubject } from '../../../words/letters/plain-letter.ts';
import { otherAttempt } from '../../contact/other-attempt.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/check-field.tsx';
import { DateField, SelectField, TextField } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { entryHash, goTo } from '../frame/route.ts';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { type SentProblems, sentBody } from './sent-values.ts';
import { useDropTyped } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';
import { useProposedDay } from './use-proposed-day.ts';

interface Props {
  readonly writing: Writing;
  readonly sent: SentDraft;
}

/** Entries that are offered as proof, the newest first. */
const MOST_PROOFS = 30;

/** When a letter went out, how, to whom, and what proves it. Saved, it is an entry with its exact text and hash. */
export function SentForm({ writing, sent }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const nowMs = useNow();
  const dropTyped = useDropTyped(writing);
  const [problems, setProblems] = useState<SentProblems>({});
  const { busy, failed, save } = useSaving();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, drop, edited, plan, name, source } = writing;
  const { row, entries } = source;
  const { unlisted } = channelsOf(name, row.facts.purchase);
  const newest = {
    language: edited.letter.language,
    subject: plainSubject(edited.letter),
    text: plainLetter(edited.letter),
    ...(plan.values.rootHash && { rootHash: plan.values.rootHash }),
  };
  const { left } = draft;
  const isOther = left !== null && left.text !== newest.text;
  const went = left && !sent.isNewest ? left : newest;
  const proposed = useProposedDay(writing, sent);
  const put = (part: Partial<SentDraft>): void => change({ sent: { ...sent, ...part } });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const keep = async (): Promise<void> => {
    const { entryId } = draft;
    let isValid = false;
    const saved = await save(async () => {
      const clock = await openClock();
      const made = await sentBody(name, sent, went, { nowMs: clock(), zone: localZone(), proposed });
      setProblems('problems' in made ? made.problems : {});
      if ('problems' in made) return;
      isValid = true;
      await ask('entry.add', { caseId: row.id, entryId, body: made.body }).catch(otherAttempt(change));
      await drop();
    });
    if (!saved || !isValid) return;
    undoToast(words.say('letter.sent.saved'), async () => {
      await undoAddedEntry(entryId);
      // Written again as it was; saved again it is another entry.
      await letterDraftStore(row.id, name).keep({ ...draft, sent: null, entryId: crypto.randomUUID() });
    });
    goTo(entryHash(row.id, entryId));
  };

  const leave = (): void => {
    dropTyped({ sent: null }, () => ({ sent }));
  };
  const wrong = (field: keyof SentProblems): string | undefined => {
    const problem = problems[field];
    return problem && words.say(`letter.sent.wrong.${problem}`);
  };
  const proofs = entries.filter(({ content }) => evidenceIdOf(content) !== undefined).slice(0, MOST_PROOFS);
  return (
    <section class="card letter-card" aria-labelledby="letter-sent">
      <h2 id="letter-sent">{words.say('letter.sent.title')}</h2>
      <form
        ref={form}
        class="sent-form"
        onKeyDown={onEscape(busy ? undefined : leave)}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <SelectField
          label={words.say('letter.sent.way')}
          value={sent.way}
          options={SENT_WAYS.map((way) => ({ value: way, label: words.say(`letter.ways.${way}`) }))}
          onValue={(way) => !busy && put({ way })}
        />
        {unlisted.includes(sent.way) && (
          <Notice tone="warn" small>
            <p class="small">{words.say('letter.sent.unlisted')}</p>
          </Notice>
        )}
        {draft.way && draft.way !== sent.way && !unlisted.includes(sent.way) && (
          <Notice tone="warn" small>
            <p class="small">
              {words.say('letter.sent.otherWay', { way: words.say(`entry.ways.${draft.way}`) })}
            </p>
          </Notice>
        )}
        <DateField
          label={words.say('letter.sent.when')}
          withTime
          value={sent.when}
          max={typedMoment(momentOf(nowMs, localZone()))}
          onValue={(when) => put({ when })}
          readOnly={busy}
          error={wrong('when')}
        />
        <TextField
          label={words.say('letter.sent.to')}
          value={sent.to}
          onValue={(to) => put({ to })}
          readOnly={busy}
          error={wrong('to')}
        />
        <TextField
          label={words.say('letter.sent.address')}
          value={sent.address}
          onValue={(address) => put({ address })}
          readOnly={busy}
          error={wrong('address')}
        />
        <SelectField
          label={words.say('letter.sent.proof')}
          value={sent.proofId}
          options={[
            { value: '', label: words.say('letter.sent.proofLater') },
            ...proofs.map(({ id, content, happenedAt }) => ({
              value: id,
              label: words.say('letter.sent.proofOf', {
                what: entryHeading(words, content),
                when: spokenMoment(words, happenedAt, nowMs),
              }),
            })),
          ]}
          onValue={(proofId) => !busy && put({ proofId })}
        />
        <DateField
          label={words.say('letter.sent.followUpOn')}
          hint={words.say('letter.sent.followUpHint')}
          value={sent.followUpOn ?? proposed ?? ''}
          onValue={(followUpOn) => put({ followUpOn })}
          readOnly={busy}
          error={wrong('followUpOn')}
        />
        {isOther && (
          <CheckField
            label={words.say('letter.sent.newest')}
            checked={sent.isNewest}
            onChecked={(isNewest) => put({ isNewest })}
            readOnly={busy}
          />
        )}
        <p class="tiny muted">{words.say('letter.sent.exact')}</p>
        <SaveError code={failed} />
        <div class="form-acts">
          <Button look="primary" submit busy={busy}>
            {words.say('letter.sent.save')}
          </Button>
          <Button look="quiet" busy={busy} onPress={leave}>
            {words.say('common.cancel')}
          </Button>
        </div>
      </form>
    </section>
  );
}
