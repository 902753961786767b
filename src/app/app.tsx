import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Router, Switch } from 'wouter';
import { useStore } from 'zustand';
import { AnnouncerProvider } from '../ui/announcer.tsx';
import { LoadingState } from '../ui/empty-state.tsx';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { LanguageContext } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { NoticeStack } from '../ui/notice.tsx';
import type { Language } from '../vocabulary/language.ts';
import { CrashScreen } from './crash-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useHashPath } from './hash-location.ts';
import { KeepingNotice } from './keeping-notice.tsx';
import { appTexts } from './messages/catalogue.ts';
import { pageLoaded } from './offline/page-loaded.ts';
import { AppCommands } from './palette/app-commands.tsx';
import { PaletteHost } from './palette/palette-host.tsx';
import type { PreferenceStore } from './preferences.ts';
import { PreferencesContext } from './preferences-context.ts';
import { LibraryRoute } from './routes/library-route.tsx';
import { NotFoundRoute } from './routes/not-found-route.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import { type Studio, StudioContext } from './studio.ts';

const BriefRoute = lazy(async () => ({
  default: (await import('./routes/brief-route.tsx')).BriefRoute,
}));
const OnAirRoute = lazy(async () => ({
  default: (await import('./routes/on-air-route.tsx')).OnAirRoute,
}));
const DebriefRoute = lazy(async () => ({
  default: (await import('./routes/debrief-route.tsx')).DebriefRoute,
}));
const CompareRoute = lazy(async () => ({
  default: (await import('./routes/compare-route.tsx')).CompareRoute,
}));
const CompareChoiceRoute = lazy(async () => ({
  default: (await import('./routes/compare-choice-route.tsx')).CompareChoiceRoute,
}));
const ReplayRoute = lazy(async () => ({
  default: (await import('./routes/replay-route.tsx')).ReplayRoute,
}));
const TourRoute = lazy(async () => ({
  default: (await import('./routes/tour-route.tsx')).TourRoute,
}));
const RecordsRoute = lazy(async () => ({
  default: (await import('./routes/records-route.tsx')).RecordsRoute,
}));
const ClassRoute = lazy(async () => ({
  default: (await import('./routes/class-route.tsx')).ClassRoute,
}));
const ToneRoute = lazy(async () => ({
  default: (await import('./routes/tone-route.tsx')).ToneRoute,
}));
const WorkshopRoute = lazy(async () => ({
  default: (await import('./routes/workshop-route.tsx')).WorkshopRoute,
}));
const WorkshopStartRoute = lazy(async () => ({
  default: (await import('./routes/workshop-start-route.tsx')).WorkshopStartRoute,
}));
const AboutRoute = lazy(async () => ({
  default: (await import('./routes/about-route.tsx')).AboutRoute,
}));

/** Also has the browser keep its copy of the studio, which must not slow the first visit down. */
const UpdateNotice = lazy(async () => {
  await pageLoaded();
  return { default: (await import('./offline/update-notice.tsx')).BrowserUpdateNotice };
});

export interface AppProps {
  readonly studio: Studio;
  readonly preferences: PreferenceStore;
}

export function App({ studio, preferences }: AppProps): ReactNode {
  return (
    <StudioContext value={studio}>
      <PreferencesContext value={preferences}>
        <Spoken preferences={preferences}>
          <AnnouncerProvider>
            <PaletteHost>
              <AppCommands />
              <Router hook={useHashPath}>
                <Routes />
              </Router>
            </PaletteHost>
            <NoticeStack>
              <KeepingNotice archive={studio.archive} />
              <Suspense>
                <UpdateNotice />
              </Suspense>
            </NoticeStack>
          </AnnouncerProvider>
        </Spoken>
      </PreferencesContext>
    </StudioContext>
  );
}

/** Gives everything below the language of the interface. */
function Spoken(props: {
  readonly preferences: PreferenceStore;
  readonly children: ReactNode;
}): ReactNode {
  const { preferences, children } = props;
  const language = useStore(preferences, (state) => state.language);
  const choose = useCallback(
    (next: Language) => preferences.setState({ language: next }),
    [preferences],
  );
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

function Routes(): ReactNode {
  const [path] = useHashPath();
  return (
    <ErrorBoundary
      resetBy={path}
      renderError={(error) => <CrashScreen error={error} path={path} />}
    >
      <Suspense fallback={<Opening />}>
        <Switch>
          <Route path="/">
            <LibraryRoute />
          </Route>
          <Route path="/s/:id">{({ id }) => <BriefRoute key={id} id={id} />}</Route>
          <Route path="/run/:id">{({ id }) => <OnAirRoute key={id} id={id} />}</Route>
          <Route path="/run/:id/debrief">{({ id }) => <DebriefRoute key={id} id={id} />}</Route>
          <Route path="/compare/:a">{({ a }) => <CompareChoiceRoute key={a} id={a} />}</Route>
          <Route path="/compare/:a/:b">
            {({ a, b }) => <CompareRoute key={`${a}/${b}`} a={a} b={b} />}
          </Route>
          <Route path="/run/:id/replay">{({ id }) => <ReplayRoute key={id} id={id} />}</Route>
          <Route path="/tour">
            <TourRoute />
          </Route>
          <Route path="/records">
            <RecordsRoute />
          </Route>
          <Route path="/class">
            <ClassRoute />
          </Route>
          <Route path="/tone">
            <ToneRoute />
          </Route>
          <Route path="/workshop">
            <WorkshopStartRoute />
          </Route>
          <Route path="/workshop/:id">{({ id }) => <WorkshopRoute key={id} id={id} />}</Route>
          <Route path="/about">
            <AboutRoute />
          </Route>
          <Route>
            <NotFoundRoute path={path} />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function Opening(): ReactNode {
  const say = useSay(appTexts);
  return (
    <ScreenFrame>
      <LoadingState label={say('opening')} />
    </ScreenFrame>
  );
}
