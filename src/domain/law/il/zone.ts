/** The zone in whose civil days Israel's law counts. */
export const ISRAEL_ZONE = 'Asia/Jerusalem';
