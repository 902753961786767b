import type { Contact, Fact, Organisation } from '../schema/organisation.ts';
import { type Collector, NO_CAUSE } from './collector.ts';
import type { Setting } from './story.ts';
import { type Trail, under } from './trail.ts';

export function walkOrganisation(to: Collector, organisation: Organisation): void {
  const at = under(null, 'organisation');
  to.text(organisation.name, under(at, 'name'));
  to.text(organisation.about, under(at, 'about'));
  to.refer('image', organisation.picture, under(at, 'picture'));
  to.refer('image', organisation.cover, under(at, 'cover'));
  to.textAll(organisation.voice.traits, under(at, 'voice', 'traits'));
  organisation.houseRules.forEach((rule, index) => {
    const place = under(at, 'houseRules', index);
    to.declare('houseRule', rule.id, under(place, 'id'));
    to.text(rule.text, under(place, 'text'));
  });
  organisation.facts.forEach((fact, index) => walkFact(to, fact, under(at, 'facts', index)));
  organisation.approvedLines.forEach((line, index) => {
    const place = under(at, 'approvedLines', index);
    to.declare('line', line.id, under(place, 'id'));
    to.text(line.title, under(place, 'title'));
    to.text(line.text, under(place, 'text'));
  });
  organisation.contacts.forEach((contact, index) =>
    walkContact(to, contact, under(at, 'contacts', index)),
  );
  organisation.searches.forEach((search, index) => {
    const place = under(at, 'searches', index);
    to.declare('search', search.id, under(place, 'id'));
    to.text(search.label, under(place, 'label'));
  });
}

function walkFact(to: Collector, fact: Fact, at: Trail): void {
  to.declare('fact', fact.id, under(at, 'id'));
  to.text(fact.text, under(at, 'text'));
  to.referAll('phrase', fact.said, under(at, 'said'));
}

/** What is escalated is the `target` of a contact's answer, and its words set the answer off. */
function walkContact(to: Collector, contact: Contact, at: Trail): void {
  const setting: Setting = { ...NO_CAUSE, contact: contact.id, target: 'item', hasWords: true };
  to.declare('contact', contact.id, under(at, 'id'));
  to.text(contact.handles, under(at, 'handles'));
  contact.answers.forEach((answer, index) => {
    const place = under(at, 'answers', index);
    to.declare('answer', answer.id, under(place, 'id'));
    to.referAll('item', answer.about, under(place, 'about'));
    to.guard(answer.when, under(place, 'when'), setting);
    to.consequencesOf(answer.do, under(place, 'do'), setting, 'do');
  });
  to.consequencesOf(contact.otherwise, under(at, 'otherwise'), setting, 'otherwise');
}
