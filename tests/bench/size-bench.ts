import { dist } from '../../tools/folders.ts';
import { ensureFreshBuild } from '../../tools/fresh-build.ts';
import { initialJavaScript } from '../../tools/initial-javascript.ts';

/** What a first visit downloads before anything shows. */
export async function benchSize() {
  await ensureFreshBuild();
  return { gzipBytes: initialJavaScript(dist).gzipBytes };
}
