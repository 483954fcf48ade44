import type { Indicator, TargetCell } from '../../plan/plan';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import { fixWholeText } from '../fix';
import { quote } from '../place';
import { listed, type Many } from '../many';

const messages = {
  yearInTarget: wording({
    it: (p: { text: string; year: number }) =>
      `L’anno ${p.year} è nel testo del target («${p.text}»): scriverlo nell’intestazione.`,
    en: (p) => `The year ${p.year} is in the text of the target (“${p.text}”): write it in the header.`,
  }),
  yearInTargets: wording({
    it: (p: Many & { year: number }) =>
      `In ${p.count} target c’è l’anno ${p.year} nel testo (${listed.it(p)}): scriverlo nell’intestazione.`,
    en: (p) =>
      `${p.count} targets have the year ${p.year} in their text (${listed.en(p)}): write it in the header.`,
  }),
};

const GLUED = /^\s*((?:19|20)\d\d)\s{0,5}([<>=≤≥].*|\d[\d.,]*\s?%.*)$/s;

function isAlone({ targets }: Indicator, { cell }: TargetCell): boolean {
  return (
    targets.filter((target) => target.cell.column === cell.column && target.cell.row === cell.row).length ===
    1
  );
}

/** The header's year stuck to a target, as in `2021 <90%`; a cell with one target for each year is in order. */
export const yearInTarget: Rule = {
  id: 'year-in-target',
  remedy: 'tidy',
  severity: 'warning',
  it: {
    title: 'Anno nel testo del target',
    why: 'Un anno dentro la cella può essere preso per un valore.',
    todo: 'Spostare l’anno nell’intestazione e lasciare nella cella il solo target.',
  },
  en: { title: 'Year in the text of the target', why: 'A year inside the cell can be taken for a value.' },
  messages,
  defects: (inspection) =>
    targetDefects(inspection.plan, (target, indicator) => {
      const [, year, rest] = GLUED.exec(target.text) ?? [];
      if (year === undefined || rest === undefined || !isAlone(indicator, target)) return null;
      const { cell, text } = target;
      return {
        place: cell,
        text,
        message: messages.yearInTarget({ text: quote(text), year: Number(year) }),
        shared: {
          key: year,
          name: quote(text),
          message: (many) => messages.yearInTargets({ ...many, year: Number(year) }),
        },
        fix: Number(year) === inspection.plan.year ? fixWholeText(inspection, cell, text, rest.trim()) : null,
      };
    }),
};
