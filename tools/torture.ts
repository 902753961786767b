/**
 * `npm run torture`: a thousand page crashes at random moments, and the whole browser killed now and
 * then. The same test kills two hundred pages in `npm test`.
 */
import { spawn } from 'node:child_process';
import { root } from './folders.ts';

const child = spawn('npm run -s test:e2e -- crashes.test.ts', {
  cwd: root,
  env: { ...process.env, CRASHES: '1000' },
  // A shell, because on Windows npm is a shell script.
  shell: true,
  stdio: 'inherit',
});
child.once('exit', (code) => process.exit(code ?? 1));
