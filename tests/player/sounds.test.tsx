import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlayerContext } from '../../src/player/player-context.ts';
import { createScreen } from '../../src/player/screen/screen.ts';
import type { Cue } from '../../src/player/sound/cues.ts';
import { Sounds } from '../../src/player/sound/sounds.tsx';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { fakeRunOnAir } from '../run/fake-run-store.ts';
import { fakeInject, fakePersona, fakeScenario, publishes } from '../support/fake-scenario.ts';

const MINUTE = 6000;

/** The desk of a run on air, and what is heard there. */
async function listen(scenario: Scenario) {
  const fake = await fakeRunOnAir({ scenario });
  const heard: Cue[] = [];
  let closed = 0;
  const open = () => ({
    play: (cue: Cue) => void heard.push(cue),
    close: () => {
      closed += 1;
    },
  });
  const desk = { store: fake.store, screen: createScreen() };
  const shown = render(
    <PlayerContext value={desk}>
      <Sounds open={open} />
    </PlayerContext>,
  );
  return { ...fake, ...shown, heard, closed: () => closed };
}

function saying(item: Parameters<typeof publishes>[0], badge?: 'journalist'): Scenario {
  return fakeScenario({
    cast: [fakePersona(badge === undefined ? {} : { badge })],
    injects: [fakeInject({ do: [publishes(item)] })],
  });
}

test('an ordinary comment makes no sound', async () => {
  const { clock, heard } = await listen(saying({}));
  clock.pass(MINUTE + 3000);
  expect(heard).toEqual([]);
});

test('a private message is heard, and so is somebody with a badge', async () => {
  const priv = await listen(saying({ channel: 'private', in: undefined }));
  priv.clock.pass(MINUTE + 3000);
  expect(priv.heard).toEqual(['urgent']);
  const press = await listen(saying({}, 'journalist'));
  press.clock.pass(MINUTE + 3000);
  expect(press.heard).toEqual(['urgent']);
});

test('a reply is heard once it is kept, and going back on the air too', async () => {
  const { clock, store, heard } = await listen(saying({}));
  clock.pass(MINUTE + 3000);
  const [item = ''] = store.getState().view.items('wall').slice(-1);
  await store.actions.reply({
    action: 'reply',
    to: item,
    text: 'Bonjour Léa, on vous rembourse demain.',
    covers: [],
    promise: null,
  });
  expect(heard).toEqual(['sent']);
  await store.actions.pause();
  await store.actions.resume();
  expect(heard).toEqual(['sent', 'onAir']);
});

test('a like, which holds no words, makes no sound', async () => {
  const { clock, store, heard } = await listen(saying({}));
  clock.pass(MINUTE + 3000);
  const [item = ''] = store.getState().view.items('wall').slice(-1);
  const liked = await store.actions.moderate({ action: 'like', item, undone: false });
  expect(liked.type).toBe('accepted');
  expect(heard).toEqual([]);
});

test('the loudspeaker is given back', async () => {
  const { unmount, closed } = await listen(saying({}));
  unmount();
  expect(closed()).toBe(1);
});
