import { formatDuration } from '../words/duration.ts';
import { chosenWords } from './chosen-words.ts';

/** What is asked when a call has run for hours, in the shopper's language as it is chosen now. */
export async function callWords({ caseTitle, lastedMs }: { caseTitle: string; lastedMs: number }): Promise<{
  title: string;
  message: string;
}> {
  const words = await chosenWords();
  return {
    title: words.say('reminder.title', { caseTitle }),
    message: words.say('call.forgotten.notice', { time: formatDuration(words, lastedMs) }),
  };
}
