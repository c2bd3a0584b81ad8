import { brotliCompressSync, constants } from 'node:zlib';

/** What a text weighs on the wire at best. @param {string | Uint8Array} text */
export const brotliBytes = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
