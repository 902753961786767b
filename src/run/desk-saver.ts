import type { Desk } from '../storage/desks.ts';
import type { DeskPort } from './ports.ts';

/**
 * Keeps the desk as it changes: one write at a time, and what changed meanwhile goes into the next.
 * A desk that cannot be kept stays on the screen; nothing else depends on it.
 *
 * @returns a function that takes the newest desk.
 */
export function createDeskSaver(port: DeskPort): (desk: Desk) => void {
  let newest: Desk | null = null;
  let writing = false;
  const write = async () => {
    writing = true;
    while (newest !== null) {
      const desk = newest;
      newest = null;
      await port.save(desk).catch(() => undefined);
    }
    writing = false;
  };
  return (desk) => {
    newest = desk;
    if (!writing) void write();
  };
}
