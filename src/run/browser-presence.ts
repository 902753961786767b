import type { PresencePort } from './ports.ts';

/** Watches whether the trainee can see this page. */
export function createBrowserPresence(): PresencePort {
  return {
    watch(onChange) {
      const onVisibility = () => onChange(document.hidden ? 'hidden' : 'shown');
      const onLeaving = () => onChange('leaving');
      document.addEventListener('visibilitychange', onVisibility);
      window.addEventListener('pagehide', onLeaving);
      return () => {
        document.removeEventListener('visibilitychange', onVisibility);
        window.removeEventListener('pagehide', onLeaving);
      };
    },
  };
}
