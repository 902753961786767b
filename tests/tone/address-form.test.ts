import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const address = (reply: string) => analyse({ reply, language: 'fr' }).address;

describe('how a reply addresses the person', () => {
  test.each([
    ['vous', 'Merci de votre message, nous vous rappelons.'],
    ['vous', 'Pourriezvous nous écrire?'],
    ['vous', 'Écrivez-nous en privé.'],
    ['tu', 'Merci de ton message, on te rappelle.'],
    ['tu', "T'as raison, c'est long."],
    ['tu', 'Écris-nous en privé.'],
    ['mixed', 'Merci de votre message, on te rappelle demain.'],
    ['tu', 'Tu vois, ta gang et toi, on vous attend.'],
    ['tu', 'Tout ce que tu veux, signale le tien.'],
    ['tu', 'Glisse-les dans le formulaire.'],
    ['vous', 'Comment va-t-il? Apportez-le.'],
    ['none', 'Chiens permis (laisse de 2 m), le ton a monté.'],
    ['none', 'Sandra, elle, reste.'],
    ['none', 'Le rendez-vous est à midi, chez nous.'],
    ['tu', 'Le parc est ouvert, y es-tu déjà allé?'],
    ['tu', 'Comment ça va? Tu viens demain?'],
    ['tu', 'Est-ce ton billet?'],
    ['tu', 'Allez, participe à notre jeu, tu as tes chances.'],
    ['none', 'Ce ton est déplacé, et l’excuse, peu crédible. Excuse peu crédible.'],
    ['tu', 'C’est le cas des tiens?'],
    ['vous', 'C’est le cas des vôtres?'],
    ['tu', 'Toi et tes amis venez samedi?'],
    ['mixed', 'Tes billets sont prêts, venez les chercher.'],
    ['none', 'C’est-tu assez clair? On va-tu ouvrir? Oui.'],
    ['none', 'Il nous a écrit « je vous aime » hier.'],
    ['none', 'Merci!'],
  ])('is %s in "%s"', (expected, reply) => {
    expect(address(reply)).toBe(expected);
  });

  test('is none in English, which does not tell', () => {
    expect(analyse({ reply: 'Thank you, we will call you.' }).address).toBe('none');
  });

  test('agrees with the raters on 98 of 100 rated replies', () => {
    const sample = corpusSample('fr', 700);
    const right = sample.filter((rated) => address(rated.reply) === rated.address);
    expect(right.length / sample.length).toBeGreaterThanOrEqual(0.98);
  });
});
