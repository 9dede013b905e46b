const OLDER =
  /^\s*(?:(?:load|show|see|view|get)\s+(?:\d+\s+)?(?:more|earlier|older|previous|past)|(?:earlier|older|previous)\s+(?:messages|conversation)|(?:טען|טעינת|הצג|הצגת|לטעינת|להצגת)\s+(?:עוד|הודעות|שיחות)|(?:ל?הודעות|שיחות)\s+(?:קודמות|ישנות))/iu;

/** Whether the words of a button offer older messages. */
export const isOlderLabel = (words: string): boolean => OLDER.test(words);
