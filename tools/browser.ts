import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { cache, root } from './folders.ts';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function systemBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

/** Unpacks beside its place and moves it there whole: a copy cut short is never taken for one. */
async function unpack(packed: string, into: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const half = `${into}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const usualTemporaryFolder = process.env['TMPDIR'];
  // The package unpacks into the system's temporary folder and takes no other.
  process.env['TMPDIR'] = half;
  try {
    const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(packed, 'bin', part))));
    renameSync(half, into);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(into)) throw error;
  } finally {
    if (usualTemporaryFolder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usualTemporaryFolder;
  }
}

function versionOf(packed: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const named = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  if (!named) throw new Error(`${packed} has no version; run npm ci again.`);
  return String(manifest.version);
}

/**
 * The packaged browser looks for fonts where none are and would show no text at all. It gets the
 * system's fonts and the one that came with it, which also stands for "sans-serif".
 */
function writeFontSettings(folder: string): string {
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`,
  );
  return path;
}

/** The browser that npm brought, for Linux on x64, with the libraries that a bare system lacks. */
async function packagedBrowser(): Promise<LaunchOptions> {
  const packed = join(root, 'node_modules', '@sparticuz', 'chromium');
  const folder = join(cache, `chromium-${versionOf(packed)}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(delimiter),
      FONTCONFIG_FILE: writeFontSettings(folder),
    },
  };
}

/**
 * How to start a browser here, in this order: the one that `CHROME_PATH` names, one that the system
 * has, the one that npm brought. Throws with a sentence when there is none.
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  // Chromium refuses to sandbox a process of root's; for anyone else the sandbox stays.
  const needed = process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args;
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return { executablePath: chosen, args: needed };
  }
  const found = systemBrowser();
  if (found !== undefined) return { executablePath: found, args: needed };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { ...(await packagedBrowser()), args: needed };
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program.',
  );
}
