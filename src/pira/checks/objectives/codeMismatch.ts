import { parseCode } from '../../catalogue/parseCode';
import type { Field } from '../../plan/plan';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  codeAgainstPlace: wording({
    it: (p: { printed: string; expected: string }) =>
      `Il codice ${p.printed} non concorda con missione e programma ${p.expected}: correggere uno dei due.`,
    en: (p) =>
      `The code ${p.printed} does not agree with mission and programme ${p.expected}: correct one of them.`,
  }),
  codeAgainstNumber: wording({
    it: (p: { printed: string; number: number }) =>
      `Il codice ${p.printed} è accanto all’obiettivo ${p.number}: codice e numero non concordano.`,
    en: (p) => `The code ${p.printed} is beside objective ${p.number}: code and number do not agree.`,
  }),
};

interface CodedObjective {
  readonly code: Field;
  /** The number printed beside the code; null where none is. */
  readonly number: number | null;
  readonly mission: string | null;
  readonly programme: string | null;
}

/** 011.005 and what follows; 1.2 is the second objective of a first part. */
const OF_PROGRAMME = /^\s*\d{2,3}\s*[./-]\s*\d{3}(?!\d)/u;

function defectOf({ code, number, mission, programme }: CodedObjective): readonly Defect[] {
  const parts = OF_PROGRAMME.test(code.text) ? parseCode(code.text) : null;
  if (code.cell === null || parts === null) return [];
  const place = { place: code.cell, text: code.text };
  const isElsewhere =
    (mission !== null && parts.mission !== mission) || (programme !== null && parts.programme !== programme);
  if (isElsewhere) {
    const expected = [mission, programme].filter((part) => part !== null).join('-');
    return [{ ...place, message: messages.codeAgainstPlace({ printed: code.text, expected }) }];
  }
  if (number === null || parts.objective === null || parts.objective === number) return [];
  return [{ ...place, message: messages.codeAgainstNumber({ printed: code.text, number }) }];
}

/** Objective codes that do not agree with the number, the mission or the programme they stand beside. */
export const codeMismatch: Rule = {
  id: 'code-mismatch',
  remedy: 'name',
  severity: 'warning',
  it: {
    title: 'Codice dell’obiettivo non coerente',
    why: 'Il codice lega l’obiettivo a missione e programma: se è sbagliato, la riclassificazione lo è.',
    todo: 'Correggere il codice dell’obiettivo, oppure numero, missione o programma.',
  },
  en: {
    title: 'Objective code disagrees',
    why: 'The code ties an objective to mission and programme: if it is wrong, so is the reclassification.',
  },
  messages,
  defects: ({ plan }) => [
    ...plan.objectives.flatMap(({ printedCode, number, numberSource, mission, programme }) =>
      defectOf({
        code: printedCode,
        number: numberSource === 'printed' ? number : null,
        mission: mission.code,
        programme: programme.code,
      }),
    ),
    ...(plan.matrix?.entries ?? []).flatMap((entry) => defectOf(entry)),
  ],
};
