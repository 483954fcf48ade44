import type { MatrixEntry, Objective } from '../../plan';
import { likeness, titleWords } from '../../reading/similarity';
import type { Check } from '../check';
import { quote } from '../place';

/** Share of words from which two titles of one mission are taken for one objective. */
const ALIKE = 0.4;

interface Titled {
  readonly mission: string | null;
  readonly number: number | null;
  readonly words: ReadonlySet<string>;
}

function titled(mission: string | null, number: number | null, title: string): Titled {
  return { mission, number, words: titleWords(title) };
}

function isSame(a: Titled, b: Titled): boolean {
  if (a.mission !== null && b.mission !== null && a.mission !== b.mission) return false;
  return (a.number !== null && a.number === b.number) || likeness(a.words, b.words) >= ALIKE;
}

/** Objectives of the reclassification table without a card in their mission, and cards without a place in it. */
export const matrixMismatch: Check = {
  rule: 'matrix-mismatch',
  severity: 'warning',
  defects: ({ plan: { matrix, objectives } }) => {
    if (matrix === null || matrix.entries.length === 0) return [];
    const entries = matrix.entries.map((entry: MatrixEntry) => ({
      entry,
      key: titled(entry.mission, entry.number, entry.title.text),
    }));
    const cards = objectives.map((objective: Objective) => ({
      objective,
      key: titled(objective.mission.code, objective.number, objective.title.text),
    }));
    const withoutCard = entries.filter(({ key }) => !cards.some((card) => isSame(key, card.key)));
    const withoutEntry = cards.filter(({ key }) => !entries.some((entry) => isSame(key, entry.key)));
    return [
      ...withoutCard.flatMap(({ entry: { title, code } }) => {
        const place = title.cell ?? code.cell;
        return place === null
          ? []
          : [
              {
                place,
                text: title.text,
                message: { code: 'only-in-matrix', objective: quote(title.text) } as const,
              },
            ];
      }),
      ...withoutEntry.map(({ objective: { title, cell } }) => ({
        place: title.cell ?? cell,
        text: title.text,
        message: { code: 'not-in-matrix', objective: quote(title.text) } as const,
      })),
    ];
  },
};
