import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CrashScreen } from '../../src/app/crash-screen.tsx';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { createPreferences } from '../../src/app/preferences.ts';
import { PreferencesContext } from '../../src/app/preferences-context.ts';
import { createStudio, StudioContext } from '../../src/app/studio.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';

function Broken(): never {
  throw new Error('a curve without points');
}

// React reports what it catches; the report is expected here.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

async function crash(path: string) {
  const archive = await openArchive(async () => createMemoryBackend());
  return render(
    <StudioContext value={createStudio(archive)}>
      <PreferencesContext value={createPreferences(window)}>
        <ErrorBoundary
          resetBy={path}
          renderError={(error) => <CrashScreen error={error} path={path} />}
        >
          <Broken />
        </ErrorBoundary>
      </PreferencesContext>
    </StudioContext>,
  );
}

test('a screen that throws says what happened and that nothing is lost', async () => {
  await crash('/');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Cette page s’est interrompue');
  expect(alert).toHaveTextContent('a curve without points');
  expect(alert).toHaveTextContent('enregistré jusqu’à votre dernière action');
  expect(screen.queryByRole('button', { name: 'Exporter l’exercice' })).not.toBeInTheDocument();
});

test('in a run, the run can be exported from there', async () => {
  await crash('/run/abc');
  expect(screen.getByRole('button', { name: 'Exporter l’exercice' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeInTheDocument();
});

test('going elsewhere shows what is there', () => {
  const { rerender } = render(
    <ErrorBoundary resetBy="/a" renderError={() => 'interrompu'}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByText('interrompu')).toBeInTheDocument();
  rerender(
    <ErrorBoundary resetBy="/b" renderError={() => 'interrompu'}>
      autre écran
    </ErrorBoundary>,
  );
  expect(screen.getByText('autre écran')).toBeInTheDocument();
});
