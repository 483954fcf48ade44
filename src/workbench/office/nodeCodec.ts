import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Codec, DEFLATE_LEVEL } from '../xlsx/package/codec';

/** The codec of Node itself, four times as fast as the portable one. */
export const NODE_CODEC: Codec = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: DEFLATE_LEVEL }),
  checkSum: (bytes) => crc32(bytes),
};
