import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the list says instead of the truth. */
  readonly claims?: {
    readonly byteLength?: number;
    readonly packedLength?: number;
    readonly headerAt?: number;
  };
}

/** Makes an archive of files, deflated; lies where it is told to. */
export function makeZip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes, claims = {} } of members) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32?.(bytes) ?? 0, 10);
    common.writeUInt32LE(claims.packedLength ?? packed.length, 14);
    common.writeUInt32LE(claims.byteLength ?? bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), common, label, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(claims.headerAt ?? at, 10);
    list.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, rest, label);
    at += 30 + label.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, directory, end]));
}
