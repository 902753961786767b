import { useSyncExternalStore } from 'react';

/** What Chromium sends when a site could be installed; TypeScript does not know it. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offered: InstallPrompt | null = null;
const callbacks = new Set<() => void>();

function offer(prompt: InstallPrompt | null): void {
  offered = prompt;
  for (const callback of callbacks) callback();
}

function isPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event;
}

/** Keeps the browser's offer to install for the moment at which it is of use; call once, early. */
export function listenForInstallOffer(view: Window): void {
  view.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isPrompt(event)) offer(event);
  });
  view.addEventListener('appinstalled', () => offer(null));
}

async function install(): Promise<boolean> {
  const prompt = offered;
  if (prompt === null) return false;
  // An offer can be taken once.
  offer(null);
  return (await prompt.prompt()).outcome === 'accepted';
}

function subscribe(callback: () => void): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

/** Installs the studio, with the browser's own question; null where the browser offers nothing. */
export function useInstallOffer(): (() => Promise<boolean>) | null {
  const there = useSyncExternalStore(subscribe, () => offered !== null);
  return there ? install : null;
}
