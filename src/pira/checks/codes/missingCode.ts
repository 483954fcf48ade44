import { officialName } from '../../catalogue/officialName';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { repeatedDefect, fixPart } from '../fix';
import { quote } from '../place';
import { confirmationHint, type LastRead } from './confirmationHint';

const messages = {
  missingCode: wording({
    it: (p: { name: string; suggestion: string } & LastRead) =>
      `«${p.name}» è senza codice: ${p.suggestion === '' ? 'indicare il codice' : `scrivere ${p.suggestion}${confirmationHint.it(p)}`}.`,
    en: (p) =>
      `“${p.name}” has no code: ${p.suggestion === '' ? 'write its code' : `write ${p.suggestion}${confirmationHint.en(p)}`}.`,
  }),
};

/** A name without its code; fixed where the name stands for one code only, which the State still had in the year. */
export const missingCode: Rule = {
  id: 'missing-code',
  remedy: 'name',
  severity: 'warning',
  it: {
    title: 'Codice mancante',
    why: 'Il codice permette di riclassificare senza equivoci.',
    todo: 'Scrivere il codice.',
  },
  en: { title: 'Missing code', why: 'The code allows reclassification without doubt.' },
  quotesCatalogue: true,
  messages,
  defects: (inspection) => {
    const namingOf = new Map(inspection.namings.map((naming) => [naming.coding, naming]));
    return inspection.codings.flatMap((coding): readonly Defect[] => {
      const { code, name, nameCell } = coding.coded;
      if (code !== null || name === '' || nameCell === null) return [];
      const naming = namingOf.get(coding);
      const suggestion = naming === undefined ? null : (naming.programme ?? naming.mission);
      const official = naming && officialName(naming.mission, naming.programme, inspection.plan.year);
      const defect: Defect = {
        place: nameCell,
        text: name,
        message: messages.missingCode({
          name: quote(name),
          suggestion: suggestion ?? '',
          lastRead: official ? official.lastRead : (naming?.certain?.label.to ?? null),
        }),
        shared: { key: name },
      };
      // With the code comes the official wording, or the other corrections of the same cell would need a second pass.
      const rightName = naming?.certain?.label.name ?? name;
      return repeatedDefect(inspection, defect, (cell) =>
        suggestion === null || !official
          ? null
          : fixPart(inspection, cell, name, `${suggestion} - ${rightName}`),
      );
    });
  },
};
