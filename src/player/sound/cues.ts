/** What a cue says. Three, so that each is known without looking. */
export type Cue = 'onAir' | 'sent' | 'urgent';

/** One tone of a cue: frequency in Hz, start and length in seconds. */
interface Tone {
  readonly pitch: number;
  readonly at: number;
  readonly length: number;
}

const CUES: Readonly<Record<Cue, readonly Tone[]>> = {
  onAir: [
    { pitch: 440, at: 0, length: 0.09 },
    { pitch: 660, at: 0.1, length: 0.16 },
  ],
  sent: [{ pitch: 880, at: 0, length: 0.07 }],
  urgent: [
    { pitch: 740, at: 0, length: 0.08 },
    { pitch: 740, at: 0.14, length: 0.08 },
  ],
};

/** Quiet beside a voice: somebody may be on the telephone. */
const LOUDEST = 0.08;

/** Plays cues through the loudspeakers, synthesised; nothing is fetched. */
export interface Loudspeaker {
  readonly play: (cue: Cue) => void;
  readonly close: () => void;
}

/** Undefined where the browser has no sound to give. */
export function openLoudspeaker(): Loudspeaker | undefined {
  if (!('AudioContext' in globalThis)) return undefined;
  const context = new AudioContext();
  return {
    play: (cue) => {
      void context.resume();
      for (const tone of CUES[cue]) sound(context, tone);
    },
    close: () => void context.close(),
  };
}

function sound(context: AudioContext, { pitch, at, length }: Tone): void {
  const start = context.currentTime + at;
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  // A ramp at either end: a tone that starts at full strength clicks.
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUDEST, start + 0.012);
  volume.gain.linearRampToValueAtTime(0, start + length);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + length + 0.02);
}
