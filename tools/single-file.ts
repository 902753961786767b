import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { singleFilePolicy } from './content-security.ts';
import { root, singleFile } from './folders.ts';

const icon = readFileSync(join(root, 'public', 'favicon.svg')).toString('base64');

/** What names a file beside the page: the icon goes into it, and an app cannot be installed from a disk. */
const alone: Plugin = {
  name: 'alone',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) =>
      page
        .replace('./favicon.svg', `data:image/svg+xml;base64,${icon}`)
        .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, ''),
  },
};

/**
 * A worker that the bundler compiles would come as a second file. A page opened from a disk may start
 * none anyhow: each has something to fall back on, and finds that this address cannot be started.
 */
const withoutWorkers: Plugin = {
  name: 'without-workers',
  enforce: 'pre',
  load: {
    filter: { id: /\?worker&url$/ },
    handler: () => "export default 'none:'",
  },
};

/** Once everything is in the page: the policy that names its script and its style by their hashes. */
const sealed: Plugin = {
  name: 'sealed',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      const rest = Object.keys(bundle).filter((file) => file !== 'index.html');
      if (rest.length > 0) throw new Error(`Not in the single file: ${rest.join(', ')}`);
      delete bundle['index.html'];
      this.emitFile({
        type: 'asset',
        fileName: singleFile.name,
        source: seal(String(page.source)),
      });
    },
  },
};

function seal(page: string): string {
  const inside = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(
      ([, text]) => text ?? '',
    );
  const policy = singleFilePolicy({ scripts: inside('script'), styles: inside('style') });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  // After the encoding, which a browser looks for in the first kilobyte.
  return page.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${meta}`);
}

/** For `vite build --mode single-file`: the whole studio in one page that opens by a double click. */
export const asSingleFile: PluginOption[] = [alone, withoutWorkers, viteSingleFile(), sealed];
