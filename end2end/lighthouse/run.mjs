// Lighthouse, as on a telephone, over the pages that most people land on: node run.mjs VICINO, a release build, because its answers
// are compressed and its sheets inside. Accessibility, best practices and search must be 100; how fast a page is depends on the machine
// and is only told.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const pages = {
  home: '/it/',
  municipality: '/it/municipi/municipio-8',
  desk: '/it/sportelli/quarto-oggiaro',
  slots: '/it/prenota/quarto-oggiaro',
  event: '/it/eventi/festa-di-natale-torri-bianche-2026',
  drive: '/it/raccolte/zaino-sospeso',
};
const whole = ['accessibility', 'best-practices', 'seo'];

const vicino = resolve(process.argv[2] ?? '../../target/release/vicino');
const directory = mkdtempSync(join(tmpdir(), 'vicino-lighthouse.'));
const port = await new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});
const base = `http://127.0.0.1:${port}`;
const settings = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VICINO_'))),
  VICINO_LISTEN: `127.0.0.1:${port}`,
  VICINO_BASE_URL: base,
  VICINO_DATABASE_URL: `sqlite:${join(directory, 'data', 'vicino.db')}`,
  VICINO_SMTP_URL: 'smtp://127.0.0.1:1',
  VICINO_DISK_FLOOR_MB: '1',
};
const options = { cwd: directory, env: settings, stdio: ['ignore', 'pipe', 'inherit'] };
let server;
let chrome;
let failed = 0;
try {
  for (const verb of ['migrate', 'demo']) {
    const { status } = spawnSync(vicino, [verb], options);
    if (status !== 0) throw new Error(`${vicino} ${verb} ended with ${status}`);
  }
  server = spawn(vicino, ['serve'], options);
  for await (const chunk of server.stdout) if (String(chunk).includes('listening on')) break;
  server.stdout.resume();
  chrome = await chromeLauncher.launch({
    chromePath: process.env.VICINO_CHROMIUM,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    logLevel: 'silent',
  });

  for (const [name, path] of Object.entries(pages)) {
    const { lhr, report } = await lighthouse(base + path, { port: chrome.port, output: 'html', logLevel: 'error' });
    if (process.env.LIGHTHOUSE_REPORTS) writeFileSync(join(process.env.LIGHTHOUSE_REPORTS, `${name}.html`), report);
    const score = (category) => Math.round((lhr.categories[category].score ?? 0) * 100);
    console.log(`${name.padEnd(13)} ${whole.map((category) => `${category} ${score(category)}`).join(', ')}; performance ${score('performance')}`);
    const told = (category) => lhr.categories[category].auditRefs.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
    for (const category of whole.filter((category) => score(category) < 100)) {
      failed += 1;
      for (const audit of told(category)) console.log(`  ${category}: ${audit.id}: ${audit.title} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? '')}`);
    }
    if (score('performance') < 98) for (const audit of told('performance')) console.log(`  performance: ${audit.id}: ${audit.displayValue ?? audit.title}`);
  }
  console.log(`${Object.keys(pages).length * whole.length - failed} passed, ${failed} failed`);
} finally {
  await chrome?.kill();
  if (server && server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
