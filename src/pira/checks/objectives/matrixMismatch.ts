import { addressOf } from '../../sheet/address';
import type { MatrixEntry, Objective } from '../../plan/plan';
import { likeness, titleWords } from '../../reading/lines/similarity';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { objectiveName, quote } from '../place';
import { listed, type Many } from '../many';

const messages = {
  onlyInMatrix: wording({
    it: (p: { objective: string }) =>
      `«${p.objective}» è nella tabella di riclassificazione ma non ha una scheda nella sua missione: aggiungere la scheda o togliere l’obiettivo dalla tabella.`,
    en: (p) =>
      `“${p.objective}” is in the reclassification table but has no card in its mission: add the card or remove the objective from the table.`,
  }),
  notInMatrix: wording({
    it: (p: { objective: string }) =>
      `L’obiettivo «${p.objective}» non è nella tabella di riclassificazione: aggiungerlo.`,
    en: (p) => `The objective “${p.objective}” is not in the reclassification table: add it.`,
  }),
  onlyInMatrixMany: wording({
    it: (p: Many) =>
      `${p.count} obiettivi sono nella tabella di riclassificazione ma non hanno una scheda nella loro missione (${listed.it(p)}): aggiungere le schede o togliere gli obiettivi dalla tabella.`,
    en: (p) =>
      `${p.count} objectives are in the reclassification table but have no card in their mission (${listed.en(p)}): add the cards or remove the objectives from the table.`,
  }),
  notInMatrixMany: wording({
    it: (p: Many) =>
      `${p.count} obiettivi non sono nella tabella di riclassificazione (${listed.it(p)}): aggiungerli.`,
    en: (p) => `${p.count} objectives are not in the reclassification table (${listed.en(p)}): add them.`,
  }),
};

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
export const matrixMismatch: Rule = {
  id: 'matrix-mismatch',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Riclassificazione e schede non coerenti',
    why: 'La tabella iniziale e le schede devono dire la stessa cosa.',
    todo: 'Allineare la tabella di riclassificazione e le schede.',
  },
  en: {
    title: 'Reclassification and cards disagree',
    why: 'The opening table and the cards must say the same.',
  },
  messages,
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
        const name = quote(title.text || code.text) || (place ? addressOf(place) : '');
        return place === null
          ? []
          : [
              {
                place,
                text: title.text,
                message: messages.onlyInMatrix({ objective: name }),
                shared: {
                  key: 'only-in-matrix',
                  name,
                  message: messages.onlyInMatrixMany,
                },
              },
            ];
      }),
      ...withoutEntry.map(({ objective }) => ({
        place: objective.title.cell ?? objective.cell,
        text: objective.title.text,
        message: messages.notInMatrix({ objective: objectiveName(objective) }),
        shared: { key: 'not-in-matrix', name: objectiveName(objective), message: messages.notInMatrixMany },
      })),
    ];
  },
};
