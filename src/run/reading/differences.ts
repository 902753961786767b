import type { Differences, InapplicableEvent, ReadingChange } from '../../rehearsal/second-look.ts';
import type { Bilingual } from '../../vocabulary/language.ts';

/**
 * How a run differs from what its file claims, in sentences: a scenario that is not the one it was
 * scored by, events that could not have happened, words that read otherwise today, corrections of lines
 * that are not there.
 *
 * @param unplaced overrides that name no line of the score.
 */
export function differencesTold(
  { playHash, rubricHash, readings, inapplicable }: Differences,
  unplaced = 0,
): readonly Bilingual[] {
  return [
    ...(playHash === null ? [] : [OTHER_PLAY]),
    ...(rubricHash === null ? [] : [OTHER_RUBRIC]),
    ...(inapplicable.length === 0 ? [] : [impossible(inapplicable)]),
    ...readingsTold(readings),
    ...(unplaced === 0 ? [] : [strayOverrides(unplaced)]),
  ];
}

const OTHER_PLAY: Bilingual = {
  fr: 'Le scénario joint n’est pas tout à fait celui qui a été joué.',
  en: 'The scenario in the file is not quite the one that was played.',
};

const OTHER_RUBRIC: Bilingual = {
  fr: 'Le barème joint n’est pas celui de la partie\u00a0: elle est notée par celui du fichier.',
  en: 'The rubric in the file is not that of the run: it is scored by the one in the file.',
};

function impossible(events: readonly InapplicableEvent[]): Bilingual {
  const { length } = events;
  const why = events[0]?.refusal.sentence ?? { fr: '', en: '' };
  return {
    fr: `${length === 1 ? 'Un événement n’a pas pu se produire' : `${length} événements n’ont pas pu se produire`} et ${length === 1 ? 'est laissé' : 'sont laissés'} de côté. ${why.fr}`,
    en: `${length === 1 ? 'One event could not have happened and is' : `${length} events could not have happened and are`} left out. ${why.en}`,
  };
}

/** Another version of the analyser is no fault of the file; the same version that reads otherwise is. */
function readingsTold(readings: readonly ReadingChange[]): readonly Bilingual[] {
  const touched = readings.filter(({ was, is }) => was === is).length;
  const renewed = readings.length - touched;
  return [
    ...(touched === 0 ? [] : [readingsTouched(touched)]),
    ...(renewed === 0 ? [] : [readingsRenewed(renewed)]),
  ];
}

function readingsTouched(count: number): Bilingual {
  return {
    fr: `${count === 1 ? 'Une lecture du ton ne correspond' : `${count} lectures du ton ne correspondent`} pas aux mots\u00a0: la lecture refaite compte.`,
    en: `${count === 1 ? 'One reading of tone does' : `${count} readings of tone do`} not match the words: what counts is the words read again.`,
  };
}

function readingsRenewed(count: number): Bilingual {
  return {
    fr: `${count === 1 ? 'Une réponse a été relue' : `${count} réponses ont été relues`} par une autre version de l’analyseur que celle de la partie.`,
    en: `${count === 1 ? 'One reply was' : `${count} replies were`} read again by another version of the analyser than the run’s own.`,
  };
}

function strayOverrides(count: number): Bilingual {
  return {
    fr: `${count === 1 ? 'Une correction vise' : `${count} corrections visent`} une ligne que la note n’a pas, et ne compte${count === 1 ? '' : 'nt'} pas.`,
    en: `${count === 1 ? 'One correction names' : `${count} corrections name`} a line that the score does not have, and ${count === 1 ? 'does' : 'do'} not count.`,
  };
}
