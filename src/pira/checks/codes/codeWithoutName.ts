import { officialName } from '../../catalogue/officialName';
import { isMissionCode } from '../../catalogue/missions';
import { onlyNameOf } from '../../catalogue/codeOfName';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { repeatedDefect, fixWholeText } from '../fix';
import type { Inspection } from '../inspection';
import { listed, type Many } from '../many';
import { quote } from '../place';
import { printedCode, type Coding } from './codings';
import { confirmationHint, type LastRead } from './confirmationHint';

const messages = {
  codeWithoutName: wording({
    it: (p: { printed: string; suggestion: string } & LastRead) =>
      `Il codice ${p.printed} è senza nome: ${p.suggestion === '' ? 'scriverne il nome' : `scrivere «${p.suggestion}»${confirmationHint.it(p)}`}.`,
    en: (p) =>
      `The code ${p.printed} has no name: ${p.suggestion === '' ? 'write its name' : `write “${p.suggestion}”${confirmationHint.en(p)}`}.`,
  }),
  codesWithoutName: wording({
    it: (p: Many) => `In ${p.count} celle accanto al codice manca il nome (${listed.it(p)}): scriverlo.`,
    en: (p) => `In ${p.count} cells the code stands without its name (${listed.en(p)}): write it.`,
  }),
};

/** Whether a text ends with a code, so that the name can follow: not "Programma 005 della Missione 011" with 005. */
function endsWith(text: string, code: string): boolean {
  return Number(/(\d+)\D*$/u.exec(text)?.[1]) === Number(code);
}

function defectOf(inspection: Inspection, coding: Coding): readonly Defect[] {
  const { level, mission, coded } = coding;
  const { code, codeCell, name } = coded;
  if (code === null || codeCell === null || name !== '' || mission === null) return [];
  // A code that is none has no name to write: it is told as such.
  if (level === 'mission' && !isMissionCode(code)) return [];
  const programme = level === 'mission' ? null : code;
  const official = officialName(mission, programme, inspection.plan.year);
  const certain = official?.lastRead === null ? official.label.name : onlyNameOf(mission, programme);
  const printed = inspection.textAt(codeCell);
  const defect: Defect = {
    place: codeCell,
    text: code,
    message: messages.codeWithoutName({
      printed: printedCode(coding),
      suggestion: certain ?? official?.label.name ?? '',
      lastRead: official?.lastRead ?? null,
    }),
    shared: {
      key: '',
      formerKey: printedCode(coding),
      name: certain === null ? printedCode(coding) : `${printedCode(coding)} - ${quote(certain)}`,
      message: messages.codesWithoutName,
    },
  };
  return repeatedDefect(inspection, defect, (cell) =>
    certain === null || !endsWith(printed, code)
      ? null
      : fixWholeText(inspection, cell, printed, `${printed.trim()} - ${certain}`),
  );
}

/** A code without its name; fixed where the code has one name only, or the year's name is confirmed. */
export const codeWithoutName: Rule = {
  id: 'code-without-name',
  remedy: 'name',
  severity: 'warning',
  it: {
    title: 'Codice senza nome',
    why: 'Chi legge il piano non conosce i codici a memoria.',
    todo: 'Scrivere il nome.',
  },
  en: { title: 'Code without a name', why: 'Readers of the plan do not know the codes by heart.' },
  quotesCatalogue: true,
  messages,
  defects: (inspection) => inspection.codings.flatMap((coding) => defectOf(inspection, coding)),
};
