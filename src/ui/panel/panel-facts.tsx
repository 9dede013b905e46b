import type { Purchase } from '../../domain/case/purchase.ts';
import { formatMoney } from '../../words/format.ts';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';

/** What is asked for in every call and chat. */
const ASKED = ['orderNumber', 'reference', 'trackingNumber', 'phone', 'email'] as const;

/** The numbers of a purchase beside the page, each copied with one click; nothing while none is known. */
export function PanelFacts({ purchase }: { readonly purchase: Purchase }) {
  const words = useWords();
  const known = ASKED.filter((name) => purchase[name]);
  if (known.length === 0 && !purchase.total) return null;
  return (
    <dl class="panel-facts small">
      {known.map((name) => (
        <div key={name}>
          <dt class="muted">{words.say(`case.facts.${name}`)}</dt>
          <dd>
            <Value code most={80} copies={words.say(`case.facts.${name}`)}>
              {purchase[name]}
            </Value>
          </dd>
        </div>
      ))}
      {purchase.total && (
        <div>
          <dt class="muted">{words.say('case.facts.total')}</dt>
          <dd>
            <Value copies={words.say('case.facts.total')}>
              {formatMoney(words.language, purchase.total)}
            </Value>
          </dd>
        </div>
      )}
    </dl>
  );
}
