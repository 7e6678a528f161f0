// The Nu Html Checker over everything of one kind, in one Java: node vnu.mjs html DIRECTORY, node vnu.mjs css DIRECTORY.
// Says every fault, and last how many files there were and how many of them are good: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const [kind, directory] = process.argv.slice(2);
const jar = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
const files = readdirSync(directory, { recursive: true }).map(String).filter((name) => name.endsWith(`.${kind}`)).sort();
if (files.length === 0) throw new Error(`there is no .${kind} in ${directory}`);

const { stdout, error } = spawnSync(
  'java',
  ['-Xss4m', '-jar', jar, `--${kind}`, '--stdout', '--exit-zero-always', '--format', 'json', ...files.map((name) => join(directory, name))],
  { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
);
if (error) throw error;

const bad = new Set();
for (const { type, subType, message, url, lastLine, lastColumn, extract } of JSON.parse(stdout).messages) {
  // What it only remarks upon is no fault.
  if (type === 'info') continue;
  const name = relative(directory, url?.replace(/^file:(?:\/\/)?/, '') ?? '');
  bad.add(name);
  console.log(`${name}:${lastLine}:${lastColumn} ${subType ?? type}: ${message}\n    ${extract ?? ''}`);
}
console.log(`${files.length - bad.size} passed, ${bad.size} failed`);
process.exit(bad.size > 0 ? 1 : 0);
