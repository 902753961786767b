import '../ui/tokens.css';
import '../ui/styles/fonts.css';
import '../ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shippedCards } from '../library/shipped.ts';
import { createArchive } from '../storage/archive.ts';
import { App } from './app.tsx';
import { dress } from './dress.ts';
import { listenForInstallOffer } from './install-offer.ts';
import { createPreferences } from './preferences.ts';
import { createStudio } from './studio.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const preferences = createPreferences(window);
const put = (): void => dress(document.documentElement, preferences.getState());
put();
preferences.subscribe(put);

listenForInstallOffer(window);
// Ahead of whoever shows it, and says so if it does not come.
shippedCards().catch(() => undefined);
const studio = createStudio(createArchive());

createRoot(root).render(
  <StrictMode>
    <App studio={studio} preferences={preferences} />
  </StrictMode>,
);
