import { useState } from 'preact/hooks';
import { countryOf } from '../../../domain/law/country-of.ts';
import type { SentWay } from '../../../domain/letters/letter-content.ts';
import type { LeftLetter } from '../../../domain/letters/letter-draft.ts';
import { chatLink, mailLink } from '../../../domain/letters/links.ts';
import { openClock } from '../../../platform/clock.ts';
import { plainLetter, plainSubject } from '../../../words/letters/plain-letter.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { saveLetterPdf } from './letter-pdf.ts';
import { recipientOf } from './recipient.ts';
import type { Writing } from './use-letter.ts';

/** How a letter is handed over. */
type Leave = 'copy' | 'email' | 'whatsapp' | 'print' | 'pdf';

/** What a letter can leave by, and what happened when it did. */
interface Leaving {
  readonly email: string;
  readonly phone: string;
  /** Undefined where the address is none. */
  readonly mail: string | undefined;
  readonly chat: string | undefined;
  /** A way that was chosen while the letter still has gaps: it waits for an answer. */
  readonly asked: Leave | undefined;
  readonly busy: boolean;
  /** What went wrong: nothing was put on the clipboard, no file was made. */
  readonly failed: 'copy' | 'pdf' | undefined;
  readonly leave: (way: Leave) => void;
  readonly leaveAnyway: () => void;
  readonly dismiss: () => void;
}

/** The text that leaves and what is noted of it. No part of it ever goes into an address. */
export function useLeaving(writing: Writing): Leaving {
  const words = useWords();
  const toast = useToast();
  const [asked, setAsked] = useState<Leave>();
  const [failed, setFailed] = useState<Leaving['failed']>();
  const [busy, setBusy] = useState(false);
  const { draft, change, edited, source, plan } = writing;
  const { purchase } = source.row.facts;
  const isToBusiness = plan.template.to === 'business' || plan.template.to === 'ombudsman';
  const email = draft.email ?? (isToBusiness ? purchase.email : undefined) ?? '';
  const phone = draft.phone ?? (isToBusiness ? purchase.phone : undefined) ?? '';
  const subject = plainSubject(edited.letter);
  const mail = email === '' ? undefined : mailLink(email, subject);
  const callingCode = countryOf(purchase.jurisdiction)?.callingCode;
  const chat = callingCode === undefined ? undefined : chatLink(phone, callingCode);
  const text = plainLetter(edited.letter);
  const chosen = plan.values.sendWay as SentWay | undefined;

  const noteLeft = async (way: SentWay | undefined): Promise<void> => {
    const clock = await openClock();
    const left: LeftLetter = {
      atMs: clock(),
      ...(way && { way }),
      language: edited.letter.language,
      to: recipientOf(words, writing),
      subject,
      text,
      ...(plan.values.rootHash && { rootHash: plan.values.rootHash }),
    };
    change({ left });
  };
  const copy = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (thrown) {
      console.error(thrown);
      setFailed('copy');
      return false;
    }
  };

  const go = async (way: Leave): Promise<void> => {
    setAsked(undefined);
    setFailed(undefined);
    switch (way) {
      case 'copy':
        if (!(await copy())) return;
        toast({ text: words.say('letter.leave.copied') });
        return noteLeft(chosen);
      case 'email':
        if (!mail || !(await copy())) return;
        open(mail, '_self');
        return noteLeft('email');
      case 'whatsapp':
        if (!chat || !(await copy())) return;
        open(chat, '_blank', 'noreferrer');
        return noteLeft('whatsapp');
      case 'print':
        window.print();
        // How paper or a file goes out nobody has said yet, unless it is a notice.
        return noteLeft(chosen);
      case 'pdf': {
        setBusy(true);
        try {
          const name = await saveLetterPdf(edited.letter, subject, words.say('app.name'));
          toast({ text: words.say('letter.leave.pdfDone', { name }) });
          await noteLeft(chosen);
        } catch (thrown) {
          console.error(thrown);
          setFailed('pdf');
        } finally {
          setBusy(false);
        }
      }
    }
  };
  return {
    email,
    phone,
    mail,
    chat,
    asked,
    busy,
    failed,
    leave: (way) => (edited.gaps.length > 0 ? setAsked(way) : void go(way)),
    leaveAnyway: () => asked && void go(asked),
    dismiss: () => setAsked(undefined),
  };
}
