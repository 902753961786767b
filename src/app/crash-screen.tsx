import { type ReactNode, useState } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { exportRun } from './export-run.ts';
import { appTexts } from './messages/catalogue.ts';
import { ScreenFrame } from './screen-frame.tsx';
import { useStudio } from './studio.ts';

/** The run that a route is about, if it is about one. */
function runOf(path: string): string | undefined {
  return /^\/run\/([^/]+)/.exec(path)?.[1];
}

/** A screen has thrown. What it was, that nothing is lost, and the ways on. */
export function CrashScreen({
  error,
  path,
}: {
  readonly error: unknown;
  readonly path: string;
}): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const [failed, setFailed] = useState<string>();
  const run = runOf(path);
  const save = (): void => {
    if (run === undefined) return;
    exportRun(archive, run).catch((reason: unknown) => setFailed(String(reason)));
  };
  return (
    <ScreenFrame title={say('crashTitle')}>
      <ErrorState
        page
        title={say('crashTitle')}
        problems={[
          { severity: 'error', message: `${say('crashDetail')} — ${failed ?? String(error)}` },
        ]}
        action={
          <>
            <Button kind="primary" onPress={() => window.location.reload()}>
              {say('reload')}
            </Button>
            {run !== undefined && <Button onPress={save}>{say('exportRun')}</Button>}
            <LinkButton href="#/">{say('toLibrary')}</LinkButton>
          </>
        }
      >
        {say('crashText')}
      </ErrorState>
    </ScreenFrame>
  );
}
