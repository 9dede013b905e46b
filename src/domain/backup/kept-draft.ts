// What is typed and not saved, by how the names begin under which it is kept.
const DRAFTS = ['draft ', 'entry-draft ', 'marking-draft ', 'buying '];
const NEW_CASE = 'new-case-draft';

/** Whether a name under which something is kept outside of the database is that of a draft: backups have them. */
export const isDraftName = (name: string): boolean =>
  name === NEW_CASE || DRAFTS.some((start) => name.startsWith(start));
