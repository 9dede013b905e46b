import type { MailReading } from '../../../domain/case/file-facts.ts';
import { formatMoment } from '../../../words/format.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { TextPane } from './text-pane.tsx';

interface Props {
  readonly read: MailReading;
  readonly text: string;
  readonly isClipped: boolean;
}

/** An e-mail as one reads it: who, when, about what, and its words. Its pictures and its looks are in the file. */
export function MailView({ read, text, isClipped }: Props) {
  const words = useWords();
  const { from, to, subject, sentAt } = read;
  return (
    <div class="mail-view">
      <header class="mail-head">
        <h3>
          <Value most={400}>{subject ?? words.say('viewing.noSubject')}</Value>
        </h3>
        <dl>
          {from && <Row label={words.say('files.facts.from')} value={from} />}
          {to.length > 0 && <Row label={words.say('files.facts.to')} value={to.join(', ')} />}
          {sentAt && (
            <Row label={words.say('files.facts.sent')} value={formatMoment(words.language, sentAt)} />
          )}
        </dl>
      </header>
      <TextPane text={text} label={words.say('files.text')} isClipped={isClipped} />
    </div>
  );
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt class="small muted">{label}</dt>
      <dd>
        <Value most={600}>{value}</Value>
      </dd>
    </div>
  );
}
