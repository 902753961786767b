import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyserFor } from '../../../src/tone/analysers.ts';
import { findRules } from '../../../src/tone/lexicon.ts';
import { politenessPrior } from '../../../src/tone/politeness-prior.ts';
import { tokenise } from '../../../src/tone/tokenise.ts';
import type { Language } from '../../../src/vocabulary/language.ts';
import { figure, percent, tableOf, verdict } from '../table.ts';
import { PUBLIC_TARGETS } from '../targets.ts';
import { Unreadable } from '../unreadable.ts';
import { addressFigures, addressPairs } from './address.ts';
import { feelingFigures, feelingTexts } from './feelings.ts';
import { falseHostility, toxicArea } from './hostility.ts';
import { agentReplies, toxicFiles } from './hostility-texts.ts';
import { dimensionRead, type PolitenessReader, politenessFigures } from './politeness.ts';
import { politenessFiles } from './politeness-texts.ts';

/** The one file that the shipped prior was learnt from: its figures flatter. */
const LEARNT_FROM = 'en_train.csv';

/** One part of the report; null where the folder is not there. */
interface Part {
  readonly folder: string;
  readonly print: (folder: string, showsMisses: boolean) => string;
}

const PARTS: readonly Part[] = [
  { folder: 'tydip', print: politenessPart },
  { folder: 'cocoa-mt', print: addressPart },
  { folder: 'ibm-twitter-care', print: agentPart },
  { folder: 'goemotions', print: feelingPart },
  { folder: 'toxifrench', print: toxicPart },
];

/**
 * How the analyser does on public data sets, each from the folder of its name; one that is not there is
 * said to be missing. @throws Unreadable when none is there, or a file is not what its folder promises.
 */
export function* publicReport(folder: string, showsMisses: boolean): Generator<string> {
  if (!PARTS.some((part) => existsSync(join(folder, part.folder)))) {
    const names = PARTS.map((part) => part.folder).join(', ');
    throw new Unreadable(`"${folder}" holds none of the folders ${names}`);
  }
  for (const part of PARTS) {
    yield existsSync(join(folder, part.folder))
      ? part.print(folder, showsMisses)
      : `${part.folder}: not there, left out`;
  }
}

const priorRead: PolitenessReader = (text, language) => {
  const tokens = tokenise(text);
  return politenessPrior(tokens, findRules(analyserFor(language).lexicon, tokens), language);
};

function politenessPart(folder: string): string {
  const files = politenessFiles(folder);
  const readers = [
    { name: 'politeness dimension', read: dimensionRead },
    { name: 'prior alone', read: priorRead },
  ];
  const rows = readers.flatMap(({ name, read }) =>
    politenessFigures(files, read).map((figures) => {
      const { accuracy, area } = PUBLIC_TARGETS.politeness[figures.language];
      return [
        `${figures.file}, ${name}`,
        String(figures.clear),
        percent(figures.accuracy),
        figure(figures.area),
        figure(figures.rank),
        `${percent(accuracy)} / ${area.toFixed(2)}`,
        noteOn(figures.file) ?? verdict(figures.accuracy >= accuracy && figures.area >= area),
      ];
    }),
  );
  return [
    'Politeness (TyDiP): the politest quarter told from the least polite; threshold from other sentences',
    tableOf(['file', 'clear cases', 'accuracy', 'AUC', 'rank of all', 'target', ''], rows),
  ].join('\n');
}

function noteOn(file: string): string | null {
  if (file === LEARNT_FROM) return '(the prior was learnt from it)';
  return file.includes('middle') ? '(middling sentences only: harder)' : null;
}

function addressPart(folder: string, showsMisses: boolean): string {
  const pairs = addressPairs(folder);
  const { sentences, accuracy, misses } = addressFigures(pairs);
  return [
    `Form of address (CoCoA-MT, fr): ${percent(accuracy)} of ${sentences} sentences said to "vous" or "tu"; ` +
      `target ${percent(PUBLIC_TARGETS.address)}: ${verdict(accuracy >= PUBLIC_TARGETS.address)}`,
    ...(showsMisses ? misses.map(({ text, read }) => `  ${read}: ${text}`) : []),
    hostilityLine(
      'CoCoA-MT, said to "vous"',
      pairs.map(({ vous }) => vous),
      'fr',
      showsMisses,
    ),
  ].join('\n');
}

function agentPart(folder: string, showsMisses: boolean): string {
  return hostilityLine('replies of brands on Twitter', agentReplies(folder), 'en', showsMisses);
}

function hostilityLine(
  source: string,
  texts: readonly string[],
  language: Language,
  showsMisses: boolean,
): string {
  const { sentences, share, hostile } = falseHostility(source, texts, language);
  return [
    `False hostility (${source}, ${language}): ${percent(share)} of ${sentences} professional sentences at level 2 ` +
      `or more; at most ${percent(PUBLIC_TARGETS.falseHostility)}: ${verdict(share <= PUBLIC_TARGETS.falseHostility)}`,
    ...(showsMisses ? hostile.map((text) => `  ${text}`) : []),
  ].join('\n');
}

function feelingPart(folder: string): string {
  const figures = feelingFigures(feelingTexts(folder)).map(
    ({ feeling, f1 }) => `${feeling} ${figure(f1)}`,
  );
  return `Feelings found by strategies alone (GoEmotions, en), F1: ${figures.join(', ')}`;
}

function toxicPart(folder: string): string {
  const figures = toxicFiles(folder).map(
    ({ name, texts }) => `${name} ${figure(toxicArea(texts, 'fr'))} (${texts.length})`,
  );
  return `Toxic forum posts told by hostility (ToxiFrench, fr), AUC: ${figures.join(', ')}`;
}
