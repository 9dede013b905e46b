import type { RightBadge as Badge } from '../../../words/right-head.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';

type Says = Extract<Badge, { readonly says: unknown }>['says'];

const SIGNS: Readonly<Record<Says, IconName>> = {
  dated: 'calendar',
  open: 'check',
  none: 'close',
  passed: 'clock',
  'needs-fact': 'info',
  contested: 'alert',
  policy: 'letter',
  'reasonable-time': 'clock',
  done: 'check',
  late: 'alert',
  today: 'clock',
};

/** Drawn as what is near, or as what is late. */
const LOUD: readonly Says[] = ['late', 'today'];

/** Days that are that far are told in years: nobody counts them, and their number has no room. */
const YEAR_DAYS = 365.25;
const FAR_DAYS = 2 * YEAR_DAYS;

interface Props {
  readonly badge: Badge;
  /** Nothing is urgent in a closed case. */
  readonly isClosed: boolean;
}

/** The number of days left, large; or how a right stands where there is none. */
export function RightBadge({ badge, isClosed }: Props) {
  const words = useWords();
  if ('days' in badge && badge.days >= FAR_DAYS) {
    const count = Math.floor(badge.days / YEAR_DAYS);
    return (
      <p class="right-badge">
        <Icon name="calendar" />
        <span class="tiny">{words.say('rights.overYears', { count })}</span>
      </p>
    );
  }
  if ('days' in badge) {
    return (
      <p class={badge.isNear && !isClosed ? 'right-badge right-badge-near' : 'right-badge'}>
        <b class="num">{new Intl.NumberFormat(words.language).format(badge.days)}</b>
        <span class="tiny">{words.say('rights.unit', { count: badge.days })}</span>
      </p>
    );
  }
  const isLoud = LOUD.includes(badge.says) && !isClosed;
  return (
    <p class={isLoud ? 'right-badge right-badge-near' : 'right-badge'}>
      <Icon name={SIGNS[badge.says]} />
      <span class="tiny">{words.say(`rights.badge.${badge.says}`)}</span>
    </p>
  );
}
