/** A larger file is not taken: it is hashed as one, and must fit in memory beside everything else. */
export const MOST_FILE_BYTES = 256 * 1024 * 1024;

/** What is kept of the text of a file, in UTF-16 units; the file itself is whole. */
export const MOST_FILE_TEXT = 8_000_000;

/** What is read of a chat's text in an archive: some hundred thousand messages. */
export const MOST_CHAT_BYTES = 64_000_000;

/** What is shown of one picture or file out of an archive. */
export const MOST_UNPACKED_BYTES = 128 * 1024 * 1024;

/** Bytes of one stored piece of a file. */
export const PIECE_BYTES = 4 * 1024 * 1024;
