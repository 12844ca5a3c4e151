const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
});

/** CRC-32 (IEEE 802.3) of the first `end` characters, as an unsigned number. Right for ASCII text only. */
export function crc32(text: string, end = text.length): number {
  let remainder = 0xffffffff;
  for (let i = 0; i < end; i++) {
    remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ text.charCodeAt(i)) & 0xff] ?? 0);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
