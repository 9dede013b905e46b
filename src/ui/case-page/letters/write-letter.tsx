import type { LetterName } from '../../../domain/letters/letter-content.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { HarshStep } from './harsh-step.tsx';
import { KeepValues } from './keep-values.tsx';
import { LawCard } from './law-card.tsx';
import { LeaveCard } from './leave-card.tsx';
import { LetterNotes } from './letter-notes.tsx';
import { LetterOptions } from './letter-options.tsx';
import { MissingBar } from './missing-bar.tsx';
import { NoticeWayCard } from './notice-way-card.tsx';
import { Paper } from './paper.tsx';
import { SentCard } from './sent-card.tsx';
import { ToneCard } from './tone-card.tsx';
import { type LetterSource, useLetter } from './use-letter.ts';

interface Props {
  readonly name: LetterName;
  readonly source: LetterSource;
}

/** One letter: the paper, and beside it what it can be told and where it can go. */
export function WriteLetter({ name, source }: Props) {
  const words = useWords();
  const writing = useLetter(name, source);
  const isAsked = writing !== undefined && (writing.draft.left !== null || writing.draft.sent !== null);
  const title = words.say(`entry.letters.${name}`);
  return (
    <>
      <ScreenTitle title={title}>{title}</ScreenTitle>
      <p class="muted letter-lead">{words.say(`letter.about.${name}`)}</p>
      {writing ? (
        <div class="letter-desk">
          <div class="letter-main">
            <HarshStep writing={writing} />
            <NoticeWayCard writing={writing} />
            <MissingBar writing={writing} />
            <LetterNotes writing={writing} />
            <Paper writing={writing} />
            <p class="tiny muted letter-kept" role="status">
              {words.say(writing.isKept ? 'letter.kept' : 'letter.notKept')}
            </p>
            <KeepValues writing={writing} />
          </div>
          <div class="letter-side">
            <div role="status">{isAsked && <SentCard writing={writing} />}</div>
            <LeaveCard writing={writing} />
            {!isAsked && <SentCard writing={writing} />}
            <ToneCard writing={writing} />
            <LetterOptions writing={writing} />
            <LawCard writing={writing} />
          </div>
        </div>
      ) : (
        <p class="unseen">{words.say('common.loading')}</p>
      )}
      {source.row.facts.sample && (
        <Notice small>
          <p>{words.say('letter.sample')}</p>
        </Notice>
      )}
    </>
  );
}
