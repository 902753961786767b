type Messages = {
  readonly building: string;
  readonly ready: (address: string) => string;
  readonly network: (addresses: readonly string[]) => string;
  readonly noNetwork: string;
  readonly stop: string;
  readonly portTaken: (port: number) => string;
  readonly portForbidden: (port: number) => string;
  readonly badPort: (given: string) => string;
  readonly badOptions: (given: string) => string;
  readonly usage: string;
};

const fr: Messages = {
  building: 'Construction de l’application…',
  ready: (address) => `En ondes est prêt : ${address}`,
  network: (addresses) =>
    `Dans la classe (même réseau) : ${addresses.join('  ou  ')}\nLe code QR ${addresses.length > 1 ? 'mène à la première de celles-ci' : 'y mène'}.`,
  noNetwork: 'Cet ordinateur n’est relié à aucun réseau local : seule l’adresse ci-dessus répond.',
  stop: 'Ctrl+C pour arrêter.',
  portTaken: (port) =>
    `Le port ${port} est déjà pris, peut-être par En ondes lui-même dans une autre fenêtre.\n` +
    `Fermez l’autre programme, ou choisissez un autre port : npm start -- --port ${port + 1}\n` +
    '(Le navigateur garde les parties port par port : sur un autre port, la bibliothèque est vide.)',
  portForbidden: (port) =>
    `Le système refuse le port ${port}. Choisissez-en un de 1024 à 65535 : npm start -- --port 4747`,
  badPort: (given) => `Le port doit être un nombre entier de 0 à 65535; reçu : « ${given} ».`,
  badOptions: (given) => `Options incomprises : ${given}`,
  usage: 'Utilisation : npm start -- [--port N] [--lan]',
};

const en: Messages = {
  building: 'Building the app…',
  ready: (address) => `En ondes is ready: ${address}`,
  network: (addresses) =>
    `In the classroom (same network): ${addresses.join('  or  ')}\nThe QR code leads ${addresses.length > 1 ? 'to the first of these' : 'there'}.`,
  noNetwork: 'This computer is on no local network: only the address above answers.',
  stop: 'Ctrl+C to stop.',
  portTaken: (port) =>
    `Port ${port} is already taken, perhaps by En ondes itself in another window.\n` +
    `Close the other program, or choose another port: npm start -- --port ${port + 1}\n` +
    '(Browsers keep runs port by port: on another port, the library is empty.)',
  portForbidden: (port) =>
    `The system refuses port ${port}. Choose one from 1024 to 65535: npm start -- --port 4747`,
  badPort: (given) => `The port must be a whole number from 0 to 65535; got "${given}".`,
  badOptions: (given) => `These options mean nothing here: ${given}`,
  usage: 'Usage: npm start -- [--port N] [--lan]',
};

/** In French where the system speaks French, else in English. */
export const messages: Messages = new Intl.DateTimeFormat()
  .resolvedOptions()
  .locale.startsWith('fr')
  ? fr
  : en;
