import { deflateSync } from 'node:zlib';

const HEADER = 127;
const PNG = 2;
const PLAIN = 1;

/** A PMTiles file of one picture for the whole world, as small as one can be. */
export function tinyMap(): Uint8Array {
  const tile = picture();
  const metadata = Buffer.from('{"name":"tiny"}');
  // One entry: tile 0, once, so many bytes, from the beginning.
  const directory = Buffer.from([1, 0, 1, tile.length, 1]);
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  const [at, metaAt] = [HEADER, HEADER + directory.length];
  const tileAt = metaAt + metadata.length;
  const places = [at, directory.length, metaAt, metadata.length, tileAt, 0, tileAt, tile.length, 1, 1, 1];
  for (const [index, place] of places.entries()) header.writeBigUInt64LE(BigInt(place), 8 + 8 * index);
  header.set([1, PLAIN, PLAIN, PNG, 0, 0], 96);
  for (const [index, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * index);
  return Buffer.concat([header, directory, metadata, tile]);
}

/** One green dot. */
function picture(): Buffer {
  const part = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const start = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    start,
    part('IHDR', size),
    part('IDAT', deflateSync(Buffer.from([0, 40, 160, 90]))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
