import { join } from 'node:path';

/** The project's root, whatever folder a command was started from. */
export const root = join(import.meta.dirname, '..');

/** What `vite build` writes and every server here serves. */
export const dist = join(root, 'dist');

/** What `npm run build:single` writes: the whole studio in one page. */
const single = { folder: join(root, 'dist-single'), name: 'en-ondes.html' };
export const singleFile = { ...single, path: join(single.folder, single.name) };

/** Where tools keep what they can make again. */
export const cache = join(root, 'node_modules', '.cache');
