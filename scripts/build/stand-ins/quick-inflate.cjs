const { inflateSync } = require('fflate');

/**
 * Stands for `tiny-inflate` in what is built, which unpacks the tables of Unicode bit by bit at each start of a worker: the
 * unpacker that PDFKit brings along is several times as fast.
 */
module.exports = (packed, out) => inflateSync(packed, { out });
