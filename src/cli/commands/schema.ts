import { scenarioJsonSchema } from '../../scenario/schema/json-schema.ts';
import { type Command, UsageError } from '../command.ts';
import { readOptions } from '../options.ts';

/** Prints the JSON Schema with which editors complete and check scenario files. */
export const schema: Command = {
  synopsis: 'schema',
  summary: {
    fr: 'Affiche le schéma JSON des scénarios, pour les éditeurs de texte.',
    en: 'Prints the JSON Schema of scenarios, for text editors.',
  },
  run(args, terminal) {
    const { positionals } = readOptions(args, { lang: { type: 'string' } });
    if (positionals.length > 0) {
      throw new UsageError({
        fr: 'La commande schema ne prend pas d’argument.',
        en: 'The command schema takes no argument.',
      });
    }
    terminal.out(JSON.stringify(scenarioJsonSchema(), null, 2));
    return Promise.resolve(0);
  },
};
