import { channelsOf } from '../../../domain/letters/channels.ts';
import type { SentDraft } from '../../../domain/letters/letter-draft.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { typedMoment } from '../../../domain/time/typed-moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { recipientOf } from './recipient.ts';
import { SentForm } from './sent-form.tsx';
import { useDropTyped } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** Asks whether a letter that was handed over was sent, and takes down when, how and to whom. */
export function SentCard({ writing }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const dropTyped = useDropTyped(writing);
  const { draft, change, name, source } = writing;
  const { left, sent } = draft;
  if (sent) return <SentForm writing={writing} sent={sent} />;
  const tell = (): void => {
    const { purchase } = source.row.facts;
    const { ways } = channelsOf(name, purchase);
    const way =
      left?.way && (ways.includes(left.way) || left.way === 'whatsapp') ? left.way : (draft.way ?? ways[0]);
    const to = left?.to || recipientOf(words, writing);
    const started: SentDraft = {
      when: left ? typedMoment(momentOf(left.atMs, localZone())) : '',
      way: way ?? 'email',
      to,
      address: way === 'whatsapp' ? (draft.phone ?? purchase.phone ?? '') : addressOf(writing, way),
      proofId: '',
      isNewest: left === null,
    };
    change({ sent: started });
  };
  if (!left) {
    return (
      <Button look="quiet" icon="check" onPress={tell}>
        {words.say('letter.sent.already')}
      </Button>
    );
  }
  return (
    <Notice tone="calm" title={words.say('letter.sent.ask')}>
      <p class="small">
        <Time of={momentOf(left.atMs, localZone())}>
          {words.say('letter.sent.leftAt', { when: spokenInstant(words, left.atMs, nowMs) })}
        </Time>
      </p>
      <p class="small muted">{words.say('letter.sent.why')}</p>
      <div class="form-acts">
        <Button look="primary" onPress={tell}>
          {words.say('letter.sent.yes')}
        </Button>
        <Button
          look="quiet"
          onPress={() => dropTyped({ left: null }, () => ({ left }), words.say('letter.sent.putAway'))}
        >
          {words.say('letter.sent.notYet')}
        </Button>
      </div>
    </Notice>
  );
}

/** The address of letters to the business, where it is known. */
const addressOf = ({ draft, plan, source }: Writing, way: string | undefined): string =>
  way === 'email'
    ? (draft.email ?? (plan.template.to === 'business' ? source.row.facts.purchase.email : undefined) ?? '')
    : '';
