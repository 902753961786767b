import { describe, expect, test } from 'vitest';
import { fairnessOf } from '../../tools/tone-evaluate/fairness.ts';
import { fairnessReport } from '../../tools/tone-evaluate/fairness-report.ts';
import { optionsOf } from '../../tools/tone-evaluate/options.ts';

const APOLOGY = { reply: 'Nous sommes désolés, Julie. La gérante vous appelle avant midi.' };
const PLAIN = { reply: 'La salle ouvre à 19 h 30.' };

/** An exchange that no reading could overlook. */
const unfair = {
  kind: 'names',
  exchange: (reply: string) => reply.replace('désolés', 'fâchés, bande de menteurs'),
} as const;

describe('what is fair', () => {
  test('is told of the replies that an exchange changes, and of no others', () => {
    const [report] = fairnessOf([APOLOGY, PLAIN], 'fr', [unfair]);
    expect(report?.changed).toBe(1);
  });

  test('counts a reply that moves too far, the scale and how far', () => {
    const [report] = fairnessOf([APOLOGY], 'fr', [unfair]);
    expect(report?.unfair.map(({ reply }) => reply)).toEqual([APOLOGY.reply]);
    expect(report?.farthest).toBe(report?.unfair[0]?.by);
    expect(report?.farthest).toBeGreaterThan(0.05);
  });

  test('leaves professionalism out where only it may feel the exchange', () => {
    const [felt] = fairnessOf([APOLOGY], 'fr', [{ ...unfair, feltByProfessionalism: true }]);
    expect(felt?.unfair.map(({ scale }) => scale)).not.toContain('professionalism');
  });

  test('exchanges in the comment too what both say alike', () => {
    const answered = { reply: 'Julie a raison.', comment: 'Julie attend encore.' };
    const seen: string[] = [];
    const noted = (text: string) => {
      seen.push(text);
      return text.replace('Julie', 'Fatou');
    };
    fairnessOf([answered], 'fr', [{ kind: 'names', inComment: true, exchange: noted }]);
    expect(seen).toEqual([answered.reply, answered.comment]);
  });

  test('is printed a kind a line, the worst replies quoted on demand', () => {
    const report = fairnessReport('fr', [APOLOGY, PLAIN]);
    for (const kind of ['names', 'gender', 'region', 'accents', 'apostrophes', 'typos'])
      expect(report).toMatch(new RegExp(`^${kind} +\\d+ +\\d+ `, 'm'));
  });

  test('is asked for by --fair, which trains nothing', () => {
    expect(optionsOf(['--fair', 'fr'])).toMatchObject({
      fair: true,
      languages: ['fr'],
      crossValidates: false,
    });
  });
});
