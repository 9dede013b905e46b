import { useEffect, useRef, useState } from 'preact/hooks';
import type { LadderStep } from '../../../domain/case/case.ts';
import type { RungView } from '../../../domain/ladder/ladder-of.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useLeftForm } from '../frame/use-left-form.ts';
import { useTakeStep } from './use-take-step.ts';

const REASONS = ['no-answer', 'refused', 'broken', 'little', 'dragging'] as const;
type Reason = (typeof REASONS)[number];

interface Props {
  readonly row: CaseRow;
  readonly view: RungView;
  readonly standing: LadderStep | undefined;
  /** Going back down is no moving on: it needs no second thought. */
  readonly isBack?: boolean;
  /** The polite question stands beside it already. */
  readonly isAsked?: boolean;
}

interface Draft {
  readonly reason: Reason | '';
  readonly own: string;
}

const EMPTY: Draft = { reason: '', own: '' };

/** Moves the case to another step for one reason; before a harsh one it asks once more, politely. */
export function MoveOn({ row, view, standing, isBack = false, isAsked = false }: Props) {
  const words = useWords();
  const { rung } = view;
  const [asks, setAsks] = useState<'harsh' | 'reason'>();
  const [isMissing, setMissing] = useState(false);
  const wasLeft = useRef(false);
  const opens = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const { busy, failed, take } = useTakeStep(row);
  const { draft, change, drop } = useFormDraft<Draft>(
    { caseId: row.id, form: `step ${rung.id}` },
    EMPTY,
    ({ reason, own }) => reason === '' && own === '',
  );
  const { reason, own } = draft ?? EMPTY;
  useEffect(() => {
    if (asks && !wasLeft.current) place.current?.focus();
    wasLeft.current = false;
  }, [asks]);
  // A reason that was typed and not saved is shown again by itself, and takes no focus.
  useLeftForm(row.id, `step ${rung.id}`, () => {
    wasLeft.current = true;
    setAsks('reason');
  });

  const move = async (): Promise<void> => {
    const chosen = reason === '' ? [] : [words.say(`ladder.move.reasons.${reason}`)];
    const text = [...chosen, ...(own.trim() ? [own.trim()] : [])].join('. ');
    setMissing(text === '');
    if (text === '') return;
    const { step } = rung;
    const content = { kind: 'step', step, ...(standing && { from: standing }), text } as const;
    const said = words.say(rung.isBeside ? 'ladder.move.besideSaved' : 'ladder.move.saved', {
      step: words.say(`ladder.names.${rung.id}`),
    });
    if (!(await take(content, rung.isBeside ? row.facts : { ...row.facts, step }, said))) return;
    setAsks(undefined);
    await drop().catch((thrown: unknown) => console.error(thrown));
  };

  // What was typed is kept for the next time.
  const leave = (): void => {
    setAsks(undefined);
    requestAnimationFrame(() => focusIfLost(opens.current));
  };
  if (!asks) {
    return (
      <Button
        look="quiet"
        small
        buttonRef={opens}
        onPress={() => setAsks(rung.isHarsh && !isBack && !isAsked ? 'harsh' : 'reason')}
      >
        {words.say(isBack ? 'ladder.move.back' : isAsked ? 'ladder.move.harsh.goOn' : 'ladder.move.open')}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in it leaves it
    <div class="move-on" ref={place} tabIndex={-1} onKeyDown={onEscape(busy ? undefined : leave)}>
      {asks === 'harsh' ? (
        <Notice tone="calm" title={words.say('ladder.move.harsh.title')}>
          <p>
            {words.say(rung.step === 'court' ? 'ladder.move.harsh.court' : 'ladder.move.harsh.authority')}
          </p>
          <div class="form-acts">
            <Button small onPress={leave}>
              {words.say('ladder.move.harsh.notYet')}
            </Button>
            <Button small look="quiet" onPress={() => setAsks('reason')}>
              {words.say('ladder.move.harsh.goOn')}
            </Button>
          </div>
        </Notice>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void move();
          }}
        >
          <fieldset class="move-reasons">
            <legend class="field-label">{words.say('ladder.move.why')}</legend>
            {REASONS.map((one) => (
              <ToggleChip
                key={one}
                isOn={one === reason}
                onPress={() => change({ reason: one === reason ? '' : one })}
              >
                {words.say(`ladder.move.reasons.${one}`)}
              </ToggleChip>
            ))}
          </fieldset>
          <TextField
            label={words.say('ladder.move.own')}
            value={own}
            onValue={(typed) => change({ own: typed })}
            error={
              isMissing && reason === '' && own.trim() === '' ? words.say('ladder.move.missing') : undefined
            }
            readOnly={busy}
          />
          <div class="form-acts">
            <Button submit small look="primary" busy={busy}>
              {words.say(busy ? 'common.saving' : 'ladder.move.save')}
            </Button>
            <Button small look="quiet" onPress={leave}>
              {words.say('ladder.move.harsh.notYet')}
            </Button>
          </div>
          <SaveError code={failed} />
        </form>
      )}
    </div>
  );
}
