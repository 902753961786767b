import { msOf } from '../duration.ts';
import type { Scenario } from '../schema/scenario.ts';
import { Collector } from './collector.ts';
import { type Declaration, type ItemSite, NAME_KINDS, type NameKind, type Story } from './story.ts';
import { under } from './trail.ts';
import { walkExpectations, walkPlays } from './walk-expectations.ts';
import { walkInjects } from './walk-injects.ts';
import { walkOrganisation } from './walk-organisation.ts';

/** One walk through a scenario, from which every check then reads. */
export function storyOf(scenario: Scenario): Story {
  const to = new Collector();
  walkTop(to, scenario);
  walkOrganisation(to, scenario.organisation);
  walkCast(to, scenario);
  walkNumbersAndPictures(to, scenario);
  scenario.threads.forEach((item, index) =>
    to.item(item, under(null, 'threads', index), null, msOf(item.age)),
  );
  walkFigures(to, scenario);
  walkInjects(to, scenario.injects);
  walkExpectations(to, scenario.expectations);
  walkEnds(to, scenario);
  walkCoach(to, scenario);
  walkVariations(to, scenario);
  walkPlays(to, scenario);
  return {
    scenario,
    end: msOf(scenario.clock.duration),
    declarations: to.declarations,
    references: to.references,
    guards: to.guards,
    consequences: to.consequences,
    items: to.items,
    texts: to.texts,
    names: namesOf(to.declarations),
    itemById: itemsById(to.items),
  };
}

function walkTop(to: Collector, scenario: Scenario): void {
  to.text(scenario.title, under(null, 'title'));
  to.text(scenario.summary, under(null, 'summary'));
  to.textAll(scenario.objectives, under(null, 'objectives'));
  to.textAll(scenario.debrief, under(null, 'debrief'));
  to.text(scenario.clock.day, under(null, 'clock', 'day'));
  scenario.sources.forEach((source, index) =>
    to.text(source.note, under(null, 'sources', index, 'note')),
  );
}

function walkCast(to: Collector, { cast, crowd, moderation }: Scenario): void {
  cast.forEach((persona, index) => {
    const at = under(null, 'cast', index);
    to.declare('persona', persona.id, under(at, 'id'));
    to.referAll('persona', persona.friends, under(at, 'friends'));
    to.text(persona.about, under(at, 'about'));
    to.refer('image', persona.picture, under(at, 'picture'));
  });
  crowd.forEach((pool, index) => {
    const at = under(null, 'crowd', index);
    to.declare('pool', pool.id, under(at, 'id'));
    to.textAll(pool.lines, under(at, 'lines'));
  });
  to.refer('pool', moderation.screenshots, under(null, 'moderation', 'screenshots'));
  to.refer('pool', moderation.returns, under(null, 'moderation', 'returns'));
}

function walkNumbersAndPictures(to: Collector, { phrases, variables, images }: Scenario): void {
  for (const id of Object.keys(phrases)) to.declare('phrase', id, under(null, 'phrases', id));
  variables.forEach((variable, index) => {
    const at = under(null, 'variables', index);
    to.declare('variable', variable.id, under(at, 'id'));
    to.text(variable.label, under(at, 'label'));
  });
  for (const [id, image] of Object.entries(images)) {
    const at = under(null, 'images', id);
    to.declare('image', id, at);
    to.text(image.alt, under(at, 'alt'));
  }
}

function walkFigures(to: Collector, { figures = [] }: Scenario): void {
  figures.forEach((one, index) => {
    const at = under(null, 'figures', index);
    to.declare('figures', one.id, under(at, 'id'));
    to.text(one.title, under(at, 'title'));
    to.text(one.caption, under(at, 'caption'));
    to.text(one.unit, under(at, 'unit'));
    one.columns.forEach((column, place) => {
      to.text(column.label, under(at, 'columns', place, 'label'));
      to.text(column.unit, under(at, 'columns', place, 'unit'));
    });
    one.rows.forEach((row, place) => to.text(row.label, under(at, 'rows', place, 'label')));
  });
}

function walkEnds(to: Collector, { scenes, endings }: Scenario): void {
  scenes.forEach((scene, index) => {
    const at = under(null, 'scenes', index);
    to.declare('scene', scene.id, under(at, 'id'));
    to.text(scene.warning, under(at, 'warning'));
    to.referAll('inject', scene.injects, under(at, 'injects'));
    to.referAll('expectation', scene.expectations, under(at, 'expectations'));
  });
  endings.forEach((ending, index) => {
    const at = under(null, 'endings', index);
    to.declare('ending', ending.id, under(at, 'id'));
    to.text(ending.title, under(at, 'title'));
    to.text(ending.text, under(at, 'text'));
    to.guard(ending.when, under(at, 'when'));
  });
}

function walkCoach(to: Collector, { coach }: Scenario): void {
  coach.forEach((note, index) => {
    const at = under(null, 'coach', index);
    to.declare('coachNote', note.id, under(at, 'id'));
    to.text(note.text, under(at, 'text'));
    to.refer('item', note.item, under(at, 'item'));
    to.guard(note.when, under(at, 'when'));
    to.guard(note.until, under(at, 'until'));
  });
}

function walkVariations(to: Collector, { variations }: Scenario): void {
  variations?.forEach((table, index) => {
    const at = under(null, 'variations', index);
    to.declare('table', table.id, under(at, 'id'));
    table.rows.forEach(({ words }, place) => {
      const here = under(at, 'rows', place, 'words');
      for (const [name, word] of Object.entries(words)) to.text(word, under(here, name));
    });
  });
}

function namesOf(declarations: readonly Declaration[]) {
  const names = new Map<NameKind, Map<string, Declaration>>(
    NAME_KINDS.map((kind) => [kind, new Map()]),
  );
  for (const declaration of declarations) {
    const known = names.get(declaration.kind);
    if (known?.has(declaration.id) === false) known.set(declaration.id, declaration);
  }
  return names;
}

function itemsById(items: readonly ItemSite[]): Map<string, ItemSite> {
  const byId = new Map<string, ItemSite>();
  for (const site of items) if (!byId.has(site.item.id)) byId.set(site.item.id, site);
  return byId;
}
