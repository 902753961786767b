import { type ReactNode, useCallback, useState } from 'react';
import { blankScenario } from '../../editor/start/blank.ts';
import { StartScreen } from '../../editor/start/start-screen.tsx';
import { serialise } from '../../scenario/serialise.ts';
import { decode } from '../../scenario/source/decode.ts';
import type { Draft } from '../../storage/drafts.ts';
import { randomId } from '../../storage/random-id.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { goTo } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Where writing begins. */
export function WorkshopStartRoute(): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const [turn, setTurn] = useState(0);
  const [removed, setRemoved] = useState<Draft | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const find = useCallback(
    async () => ({ drafts: await archive.drafts.list(), turn }),
    [archive, turn],
  );
  const found = useLoaded(find);
  if (found.type !== 'ready') return <Unready found={found} />;
  const again = (): void => setTurn((n) => n + 1);
  const drafts = found.value.drafts.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));

  const keep = async (file: string, text: string): Promise<string> => {
    const id = randomId();
    await archive.drafts.put({ id, file, text, savedAt: new Date().toISOString() });
    return id;
  };
  const begin = async (): Promise<void> => {
    const id = freshName(drafts);
    goTo(`/workshop/${await keep(`${id}.json`, serialise(blankScenario(id)))}`);
  };
  const open = async (files: readonly File[]): Promise<void> => {
    let last = '';
    const refusals: string[] = [];
    for (const file of files) {
      // Strictly: what cannot be read as it is written must not be kept as something else.
      const { text, problem } = decode(new Uint8Array(await file.arrayBuffer()));
      if (problem === undefined) last = await keep(file.name, text);
      else refusals.push(file.name);
    }
    setRefused(refusals);
    if (files.length === 1 && last !== '') goTo(`/workshop/${last}`);
    else again();
  };
  const remove = async (id: string): Promise<void> => {
    setRemoved(drafts.find((draft) => draft.id === id) ?? null);
    await archive.drafts.remove(id);
    again();
  };
  const bringBack = async (): Promise<void> => {
    if (removed !== null) await archive.drafts.put(removed);
    setRemoved(null);
    again();
  };
  return (
    <ScreenFrame title={say('workshop')}>
      <StartScreen
        drafts={drafts}
        onNew={() => void begin()}
        onFiles={(files) => void open(files)}
        onRemove={(id) => void remove(id)}
        refused={refused}
        removed={removed?.file ?? null}
        onBringBack={() => void bringBack()}
      />
    </ScreenFrame>
  );
}

/** `scenario-1`, or the next that no draft is called. */
function freshName(drafts: readonly Draft[]): string {
  const taken = new Set(drafts.map(({ file }) => file));
  for (let n = 1; ; n += 1) {
    const name = `scenario-${n}`;
    if (!taken.has(`${name}.json`)) return name;
  }
}
