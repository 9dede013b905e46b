/** An archive (Zip64) whose list names so many files, all of them empty and at one place. */
export function manyEntries(count: number): Uint8Array<ArrayBuffer> {
  const name = 8;
  const each = 46 + name;
  const [headerBytes, listBytes] = [30 + name, each * count];
  const file = Buffer.alloc(headerBytes + listBytes + 56 + 20 + 22);
  file.writeUInt32LE(0x04034b50, 0);
  file.writeUInt16LE(name, 26);
  file.write('00000000', 30);
  for (let index = 0; index < count; index += 1) {
    const at = headerBytes + index * each;
    file.writeUInt32LE(0x02014b50, at);
    file.writeUInt16LE(name, at + 28);
    file.write(String(index).padStart(name, '0'), at + 46);
  }
  let at = headerBytes + listBytes;
  file.writeUInt32LE(0x06064b50, at);
  file.writeBigUInt64LE(44n, at + 4);
  file.writeBigUInt64LE(BigInt(count), at + 24);
  file.writeBigUInt64LE(BigInt(count), at + 32);
  file.writeBigUInt64LE(BigInt(listBytes), at + 40);
  file.writeBigUInt64LE(BigInt(headerBytes), at + 48);
  file.writeUInt32LE(0x07064b50, at + 56);
  file.writeBigUInt64LE(BigInt(at), at + 64);
  file.writeUInt32LE(1, at + 72);
  at += 76;
  file.writeUInt32LE(0x06054b50, at);
  file.fill(0xff, at + 8, at + 20);
  return new Uint8Array(file);
}
