// Writes files under hashed names with compressed siblings, and the manifest.

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Already compressed: a second compression would only make them longer. */
const COMPRESSED = new Set(['.woff2', '.png']);

export class Output {
  #dist;
  #files = {};

  constructor(dist) {
    this.#dist = dist;
  }

  /** Writes `bytes` as the logical name `name`; answers the hashed file name. */
  async add(name, bytes) {
    const body = Buffer.from(bytes);
    const extension = path.extname(name);
    const contentType = TYPES[extension];
    if (!contentType) throw new Error(`${name}: no content type known for "${extension}"`);
    const digest = createHash('sha256').update(body).digest();
    const file = `${name.slice(0, -extension.length)}.${digest.toString('hex').slice(0, 12)}${extension}`;
    const entry = { file, contentType, bytes: body.length, br: null, gz: null, sha256: digest.toString('base64') };
    await writeFile(path.join(this.#dist, file), body);
    if (!COMPRESSED.has(extension)) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
      const br = brotliCompressSync(body, { params });
      const gz = gzipSync(body, { level: 9 });
      await writeFile(path.join(this.#dist, `${file}.br`), br);
      await writeFile(path.join(this.#dist, `${file}.gz`), gz);
      entry.br = br.length;
      entry.gz = gz.length;
    }
    this.#files[name] = entry;
    return file;
  }

  async writeManifest() {
    await writeFile(path.join(this.#dist, 'manifest.json'), `${JSON.stringify(this.#files, null, 2)}\n`);
  }

  print() {
    for (const [name, { bytes, br }] of Object.entries(this.#files)) {
      console.log(`${name.padEnd(28)} ${String(bytes).padStart(7)} B  ${br === null ? '' : `${br} B brotli`}`);
    }
  }
}
