import { useMemo } from 'preact/hooks';
import { channelsOf } from '../../../domain/letters/channels.ts';
import { cancelLink } from '../../../domain/letters/links.ts';
import { postAhead } from '../../../domain/letters/post-ahead.ts';
import { formatDay } from '../../../words/format.ts';
import { sourceWords } from '../../../words/right-words.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/**
 * Asks how a notice will go out, before its text is final: the text, its days and its sections hang on it. Only ways that the
 * law lists; of a messaging service it says that it is none, and where the site's own cancellation page is.
 */
export function NoticeWayCard({ writing }: Props) {
  const words = useWords();
  const { name, source, draft, change, input } = writing;
  const { purchase } = source.row.facts;
  const { law, ways, oral } = channelsOf(name, purchase);
  const ahead = useMemo(() => postAhead(name, input), [name, input]);
  if (!law) return null;
  const { way } = draft;
  const day = (on: NonNullable<typeof ahead>['by']): string => formatDay(words.language, on, 'long');
  return (
    <section class="card letter-card notice-way" aria-labelledby="notice-way">
      <h2 id="notice-way">{words.say('letter.notice.title')}</h2>
      <ChoiceField
        label={words.say('letter.notice.choose')}
        value={way ?? ''}
        options={ways.map((value) => ({ value, label: words.say(`letter.ways.${value}`) }))}
        onValue={(chosen) => change({ way: ways.find((one) => one === chosen) ?? null })}
      />
      <div class="notice-way-says small" role="status">
        {way && ways.includes(way) && words.has(`letter.notice.of.${way}`) && (
          <p>{words.say(`letter.notice.of.${way}` as 'letter.notice.of.fax')}</p>
        )}
        {ahead && <p>{words.say('letter.notice.postBy', { by: day(ahead.by), last: day(ahead.last) })}</p>}
      </div>
      <ShopLinks writing={writing} />
      <p class="small">
        {words.say('letter.notice.unlisted')} {oral.includes('phone') && words.say('letter.notice.oral')}{' '}
        <a href={law.sectionUrl} target="_blank" rel="noreferrer">
          {sourceWords(words, law)}
        </a>
      </p>
    </section>
  );
}

/** The shop's cancellation page, as far as the case knows it; nothing of the shopper stands in the address. */
function ShopLinks({ writing: { source, plan } }: Props) {
  const words = useWords();
  const { purchase, hosts } = source.row.facts;
  const { writerName, writerId, writerAddress, writerPhone, writerEmail } = plan.values;
  const { letter: kept = {} } = source.settings;
  const personal = [writerName, writerId, writerAddress, writerPhone, writerEmail, ...Object.values(kept)];
  const link = (address: string | undefined): string | undefined =>
    address === undefined ? undefined : cancelLink(address, personal);
  const cancel = link(purchase.cancelUrl);
  const policy = link(purchase.policyUrl);
  const home = hosts[0] && link(`https://${hosts[0]}/`);
  if (!cancel && !policy && !home) return null;
  return (
    <div class="form-acts">
      {cancel && (
        <ButtonLink small icon="external" href={cancel} newTab>
          {words.say('letter.notice.cancelPage')}
        </ButtonLink>
      )}
      {policy && (
        <ButtonLink small icon="external" href={policy} newTab>
          {words.say('letter.notice.policy')}
        </ButtonLink>
      )}
      {!cancel && home && (
        <ButtonLink small icon="external" href={home} newTab>
          {words.say('letter.notice.home')}
        </ButtonLink>
      )}
    </div>
  );
}
