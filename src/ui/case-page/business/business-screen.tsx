import '../../kit/list-page.css';
import './business.css';
import type { Business } from '../../../domain/business/businesses.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { formatDay } from '../../../words/format.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { businessesHash, caseHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { answerWords, holdWords, outcomeWords, promiseWords } from './business-words.ts';
import { readBusinesses } from './read-businesses.ts';

interface Props {
  /** The key of the business, or the id of one of its cases. */
  readonly businessKey: string;
}

/** What one's own record says of a business, so that next time one knows. */
export function BusinessScreen({ businessKey }: Props) {
  const words = useWords();
  const live = useLive(readBusinesses, ['businesses']);
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  const business =
    live.value.find(({ key }) => key === businessKey) ??
    live.value.find(({ cases }) => cases.some(({ row }) => row.id === businessKey));
  if (!business)
    return (
      <div class="case-missing">
        <ScreenTitle title={words.say('business.list')}>{words.say('business.missing')}</ScreenTitle>
        <ButtonLink href={businessesHash}>{words.say('business.all')}</ButtonLink>
      </div>
    );
  return <FoundBusiness business={business} />;
}

function FoundBusiness({ business }: { readonly business: Business<CaseRow> }) {
  const words = useWords();
  const promises = promiseWords(business, words);
  const outcomes = outcomeWords(business, words);
  const told = [
    { label: words.say('business.answer'), lines: [answerWords(business, words)] },
    { label: words.say('business.hold'), lines: [holdWords(business, words)] },
    {
      label: words.say('business.promises'),
      lines: promises.length > 0 ? promises : [words.say('business.noPromises')],
    },
    ...(outcomes.length > 0 ? [{ label: words.say('business.outcomes'), lines: outcomes }] : []),
  ];
  return (
    <div class="list-page">
      <a class="case-back small" href={businessesHash}>
        <Icon name="back" />
        {words.say('business.all')}
      </a>
      <div>
        <ScreenTitle title={business.name}>
          <Value most={200}>{business.name}</Value>
        </ScreenTitle>
        <p class="small muted">{words.say('business.own')}</p>
      </div>
      <dl class="business-told">
        {told.map(({ label, lines }) => (
          <div key={label} class="card">
            <dt class="small muted">{label}</dt>
            {lines.map((line) => (
              <dd key={line} class="num">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <BusinessCases business={business} />
      <People business={business} />
      <Contacts business={business} />
    </div>
  );
}

interface PartProps {
  readonly business: Business<CaseRow>;
}

function BusinessCases({ business }: PartProps) {
  const words = useWords();
  return (
    <section class="business-part" aria-labelledby="business-cases">
      <h2 id="business-cases">{words.say('business.casesTitle')}</h2>
      <ul class="business-rows">
        {business.cases.map(({ row, daysToAnswer, end }) => (
          <li key={row.id}>
            <a href={caseHash(row.id)}>
              <Value most={160}>{row.facts.title}</Value>
            </a>
            <Time class="small muted" of={row.createdAt}>
              {formatDay(words.language, dayIn(row.createdAt.zone, msOf(row.createdAt)))}
            </Time>
            <Chip tone={row.facts.status === 'open' ? 'accent' : 'plain'}>
              {words.say(`business.${row.facts.status}`)}
            </Chip>
            {daysToAnswer !== undefined && daysToAnswer > 0 && (
              <span class="small muted">
                {words.say('business.answer')}: {words.say('business.days', { count: daysToAnswer })}
              </span>
            )}
            {end?.outcome && <span class="small">{words.say(`closing.summary.${end.outcome}`)}</span>}
            {end?.learnt && (
              <p class="business-learnt small">
                <span class="muted">{words.say('closing.summary.learnt')}:</span>{' '}
                <bdi class="business-own-words">{end.learnt}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ business: { agents } }: PartProps) {
  const words = useWords();
  if (agents.length === 0) return null;
  return (
    <section class="business-part" aria-labelledby="business-agents">
      <h2 id="business-agents">{words.say('business.agents')}</h2>
      <ul class="business-rows">
        {agents.map(({ agent, entryCount, lastAt }) => (
          <li key={agent}>
            <Value most={120}>{agent}</Value>
            <span class="small muted">{words.say('business.met', { count: entryCount })}</span>
            <Time class="small muted" of={lastAt}>
              {words.say('business.lastMet', {
                day: formatDay(words.language, dayIn(lastAt.zone, msOf(lastAt))),
              })}
            </Time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contacts({ business: { contacts, sites } }: PartProps) {
  const words = useWords();
  const rows = [
    ...sites.map((value) => ({ label: words.say('business.site'), value })),
    ...contacts.map(({ fact, value }) => ({ label: words.say(`case.facts.${fact}`), value })),
  ];
  if (rows.length === 0) return null;
  return (
    <section class="business-part" aria-labelledby="business-contacts">
      <h2 id="business-contacts">{words.say('business.contacts')}</h2>
      <dl class="facts">
        {rows.map(({ label, value }) => (
          <div class="fact" key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>
              <Value code most={120} copies={label}>
                {value}
              </Value>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
