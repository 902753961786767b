import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A lazy part of a screen comes when the machine gets to it, which on a busy one takes seconds.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
