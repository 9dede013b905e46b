import type { Purchase } from '../../../domain/case/purchase.ts';
import { webAddressOf } from '../../../domain/case/purchase.ts';
import type { NoticeWays } from '../../../domain/law/notice-ways.ts';
import { formatLawName } from '../../../words/law-name.ts';
import { formatSection } from '../../../words/section.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly law: NoticeWays;
  readonly purchase: Purchase;
  readonly hosts: readonly string[];
}

/** In which ways the law lets a notice be given, that a messaging service is none of them, and the way to the site's own. */
export function NoticeWaysNote({ law, purchase, hosts }: Props) {
  const words = useWords();
  const { language } = words;
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const ways = law.written.map((way) => words.say(`entry.ways.${way}`));
  const policy = purchase.policyUrl && webAddressOf(purchase.policyUrl);
  const home = hosts[0] && webAddressOf(`https://${hosts[0]}/`);
  return (
    <Notice small tone="calm" title={words.say('letter.notice.title')}>
      <p class="small">
        {words.say('letter.notice.ways', { ways: list.format(ways) })}{' '}
        <a href={law.sectionUrl} target="_blank" rel="noreferrer">
          {words.say('letter.law.section', {
            law: formatLawName(language, law.lawNames),
            section: formatSection(language, law),
          })}
        </a>
      </p>
      <p class="small">{words.say('letter.notice.unlisted')}</p>
      {law.oral.includes('phone') && <p class="small">{words.say('letter.notice.oral')}</p>}
      {(policy || home) && (
        <div class="form-acts">
          {policy && (
            <ButtonLink small icon="external" href={policy} newTab>
              {words.say('letter.notice.policy')}
            </ButtonLink>
          )}
          {home && (
            <ButtonLink small icon="external" href={home} newTab>
              {words.say('letter.notice.home')}
            </ButtonLink>
          )}
        </div>
      )}
    </Notice>
  );
}
