import { addressOf } from '../../sheet/address';
import type { Objective } from '../../plan/plan';
import { fullCode } from '../../reading/lines/objectiveTitle';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { listed, type Many } from '../many';
import { objectiveName } from '../place';
import { defectsOf } from '../defects';

const messages = {
  duplicateNumber: wording({
    it: (p: { number: number; first: string }) =>
      `Il numero ${p.number} è già dell’obiettivo in ${p.first} dello stesso programma: rinumerare.`,
    en: (p) =>
      `The number ${p.number} belongs to the objective in ${p.first} of the same programme already: renumber.`,
  }),
  duplicateNumbers: wording({
    it: (p: Many) =>
      `${p.count} obiettivi hanno il numero di un altro obiettivo dello stesso programma (${listed.it(p)}): rinumerare.`,
    en: (p) =>
      `${p.count} objectives have the number of another objective of the same programme (${listed.en(p)}): renumber.`,
  }),
};

/** The same for objectives of one programme. */
function programmeKey({ mission, programme }: Objective): string {
  return `${mission.code ?? mission.name}\n${programme.code ?? programme.name}`;
}

/** Two objectives of one programme that print the same number, or the same code of the office's own: OP1.1 and OP2.1 are two. */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  remedy: 'name',
  severity: 'warning',
  it: {
    title: 'Numero ripetuto',
    why: 'Due obiettivi con lo stesso numero si confondono nella riclassificazione.',
    todo: 'Numerare di nuovo gli obiettivi del programma.',
  },
  en: { title: 'Repeated number', why: 'Two objectives of one number are confused in the reclassification.' },
  messages,
  defects: ({ plan, folded }) => {
    const firsts = new Map<string, Objective>();
    return defectsOf(plan.objectives, (objective) => {
      const { number, numberSource, printedCode, title, cell } = objective;
      if (number === null || numberSource !== 'printed') return null;
      const isOwnCode = printedCode.text !== '' && fullCode(printedCode.text) === null;
      const key = `${programmeKey(objective)}\n${isOwnCode ? folded(printedCode.text) : number}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, objective);
        return null;
      }
      if (folded(first.title.text) === folded(title.text)) return null;
      const address = addressOf(first.cell);
      return {
        place: cell,
        text: String(number),
        message: messages.duplicateNumber({ number, first: address }),
        shared: { key: '', name: objectiveName(objective), message: messages.duplicateNumbers },
      };
    });
  },
};
