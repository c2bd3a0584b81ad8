/** Identifiers worked out from names (UUID version 5, RFC 9562): the same name gives the same identifier, everywhere. */

/** The namespace of everything that this exporter names; itself the version 5 UUID of the project's name in the namespace of URLs. */
export const NAMESPACE = '181367a7-2c69-59de-9144-72e6ccf781da';

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** The message with the padding that SHA-1 asks for, as 32-bit words. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
  bytes.forEach((byte, at) => (words[at >> 2]! |= byte << (24 - (at % 4) * 8)));
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length % 4) * 8);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** What each run of twenty rounds mixes in. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function addBlock(state: Uint32Array, block: Uint32Array): void {
  const w = new Uint32Array(80);
  w.set(block);
  for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let i = 0; i < 80; i++) {
    const next = (rotate(a, 5) + mixed(i, b, c, d) + e + w[i]!) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((word, at) => (state[at]! += word));
}

/** SHA-1: no secret hangs on it here, and version 5 UUIDs are defined by it. */
function sha1(bytes: Uint8Array): Uint8Array {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = padded(bytes);
  for (let at = 0; at < words.length; at += 16) addBlock(state, words.subarray(at, at + 16));
  return Uint8Array.from({ length: 20 }, (_, at) => state[at >> 2]! >>> (24 - (at % 4) * 8));
}

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (uuid: string): number[] =>
  uuid
    .replace(/-/g, '')
    .match(/../g)!
    .map((pair) => parseInt(pair, 16));

/** The version 5 UUID of a name in a namespace. */
export function uuidOf(name: string, namespace: string = NAMESPACE): string {
  const bytes = sha1(
    Uint8Array.from([...bytesOf(namespace), ...new TextEncoder().encode(name)]),
  ).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether this looks like a UUID as CASE 1.0 asks for it; 1.1 also asks for a variant, which real packages lack. */
export const isUuid = (text: string): boolean => UUID.test(text);
