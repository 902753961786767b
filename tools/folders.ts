import { join } from 'node:path';

/** The project's root, whatever folder a command was started from. */
export const root = join(import.meta.dirname, '..');

/** What `vite build` writes and every server here serves. */
export const dist = join(root, 'dist');

/** Where tools keep what they can make again. */
export const cache = join(root, 'node_modules', '.cache');
