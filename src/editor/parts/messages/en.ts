import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  whole: 'The scenario',
  add: 'Add',
  addKind:
    'Add: {kind, select, inject {the inject} expectation {the expectation} persona {the persona} thread {the item} ending {the ending} variable {the variable} contact {the contact} fact {the fact} houseRule {the house rule} approvedLine {the approved line} pool {the voices} scene {the scene} other {the sample reply}}',
  kindCount:
    '{kind, select, inject {Injects} expectation {Expectations} persona {Personas} thread {On the page at the start} ending {Endings} variable {Variables} contact {Escalation list} fact {Facts} houseRule {House rules} approvedLine {Approved lines} pool {Voices of the crowd} scene {Sensitive scenes} other {Sample replies}} ({n})',
  stepAdd:
    'Add {kind, select, inject {the inject} expectation {the expectation} persona {the persona} thread {the item} ending {the ending} variable {the variable} contact {the contact} fact {the fact} houseRule {the house rule} approvedLine {the approved line} pool {the voices} scene {the scene} other {the sample reply}}',
  stepDuplicate:
    'Duplicate {kind, select, inject {the inject} expectation {the expectation} persona {the persona} thread {the item} ending {the ending} variable {the variable} contact {the contact} fact {the fact} houseRule {the house rule} approvedLine {the approved line} pool {the voices} scene {the scene} other {the sample reply}}',
  stepMove:
    'Move {kind, select, inject {the inject} expectation {the expectation} persona {the persona} thread {the item} ending {the ending} variable {the variable} contact {the contact} fact {the fact} houseRule {the house rule} approvedLine {the approved line} pool {the voices} scene {the scene} other {the sample reply}}',
  stepRemove:
    'Remove {kind, select, inject {the inject} expectation {the expectation} persona {the persona} thread {the item} ending {the ending} variable {the variable} contact {the contact} fact {the fact} houseRule {the house rule} approvedLine {the approved line} pool {the voices} scene {the scene} other {the sample reply}}',
  deedsOf: 'Actions: {title}',
  duplicate: 'Duplicate',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
};
