import { channelsOf } from '../../../domain/letters/channels.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { goToGap } from './missing-bar.tsx';
import { useLeaving } from './use-leaving.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** The ways in which a letter can leave. It says so first when something is still missing in it. */
export function LeaveCard({ writing }: Props) {
  const words = useWords();
  const leaving = useLeaving(writing);
  const { name, source, change, edited, plan, draft } = writing;
  const { unlisted } = channelsOf(name, source.row.facts.purchase);
  // What was written for another way does not go by mail.
  const mayMail = !draft.way || draft.way === 'email';
  const isPaperOnly = plan.template.to === 'court';
  const { email, phone, mail, chat, leave, failed, asked } = leaving;
  return (
    <section class="card letter-card letter-leave" aria-labelledby="letter-leave">
      <h2 id="letter-leave">{words.say('letter.leave.title')}</h2>
      {asked && (
        <Notice tone="warn" urgent title={words.say('letter.missing.title', { count: edited.gaps.length })}>
          <p class="small">{words.say('letter.leave.withGaps')}</p>
          <div class="form-acts">
            <Button
              small
              look="primary"
              onPress={() => {
                leaving.dismiss();
                goToGap(edited.gaps[0]?.field ?? '');
              }}
            >
              {words.say('letter.missing.fill')}
            </Button>
            <Button small onPress={leaving.leaveAnyway}>
              {words.say('letter.leave.anyway')}
            </Button>
          </div>
        </Notice>
      )}
      {failed && (
        <Notice tone="late" urgent>
          <p>{words.say(`letter.leave.failed.${failed}`)}</p>
        </Notice>
      )}
      <Button icon="copy" look={asked ? 'plain' : 'primary'} onPress={() => leave('copy')}>
        {words.say('letter.leave.copy')}
      </Button>
      {!isPaperOnly && mayMail && (
        <div class="leave-way">
          <TextField
            label={words.say('letter.leave.emailTo')}
            name="email"
            code
            value={email}
            onValue={(typed) => change({ email: typed })}
            error={email !== '' && !mail ? words.say('letter.leave.noAddress') : undefined}
          />
          {mail && (
            <a
              class="button"
              href={mail}
              onClick={(event) => {
                event.preventDefault();
                leave('email');
              }}
            >
              <Icon name="email" />
              {words.say('letter.leave.mail')}
            </a>
          )}
        </div>
      )}
      {!isPaperOnly && !unlisted.includes('whatsapp') && (
        <div class="leave-way">
          <TextField
            label={words.say('letter.leave.phoneTo')}
            name="phone"
            code
            value={phone}
            onValue={(typed) => change({ phone: typed })}
            error={phone !== '' && !chat ? words.say('letter.leave.noNumber') : undefined}
          />
          {chat && (
            <a
              class="button"
              href={chat}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                event.preventDefault();
                leave('whatsapp');
              }}
            >
              <Icon name="whatsapp" />
              {words.say('letter.leave.chat')}
            </a>
          )}
        </div>
      )}
      {!isPaperOnly && mayMail && <p class="tiny muted">{words.say('letter.leave.pasteThere')}</p>}
      <div class="form-acts">
        <Button icon="letter" onPress={() => leave('print')}>
          {words.say('letter.leave.print')}
        </Button>
        <Button icon="export" busy={leaving.busy} onPress={() => leave('pdf')}>
          {words.say('letter.leave.pdf')}
        </Button>
      </div>
    </section>
  );
}
