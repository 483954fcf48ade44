import { tidy } from '../../lexicon/text/fold';
import { remembering } from '../../remembering';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { defectsOf } from '../defects';
import { fixWholeText } from '../fix';
import { quote } from '../place';
import { groupTypes, usualSpelling } from './groupTypes';
import { listed, type Many } from '../many';

const messages = {
  typeSpelling: wording({
    it: (p: { text: string; usual: string }) =>
      `La tipologia «${p.text}» altrove nel piano è scritta «${p.usual}»: usare una sola forma.`,
    en: (p) => `The type “${p.text}” is written “${p.usual}” elsewhere in the plan: use one form.`,
  }),
  typeSpellings: wording({
    it: (p: Many & { usual: string }) =>
      `La tipologia «${p.usual}» è scritta in altro modo in ${p.count} celle (${listed.it(p)}): usare una sola forma.`,
    en: (p) =>
      `The type “${p.usual}” is written otherwise in ${p.count} cells (${listed.en(p)}): use one form.`,
  }),
};

/** A type written otherwise than most times in the plan. */
export const typeSpelling: Rule = {
  id: 'type-spelling',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Tipologia scritta in più modi',
    why: 'La stessa tipologia scritta in modi diversi sembra più tipologie.',
    todo: 'Usare una sola grafia per la stessa tipologia.',
  },
  en: {
    title: 'Type written in several ways',
    why: 'One type written in several ways looks like several types.',
  },
  messages,
  defects: (inspection) =>
    groupTypes(inspection.plan.indicators).flatMap((fields) => {
      const usual = usualSpelling(fields);
      const isUsual = remembering((text) => tidy(text) === usual);
      return defectsOf(fields, ({ text, cell }) =>
        cell === null || isUsual(text)
          ? null
          : {
              place: cell,
              text,
              message: messages.typeSpelling({ text: quote(text), usual: quote(usual) }),
              shared: {
                key: usual,
                name: quote(text),
                message: (many) => messages.typeSpellings({ ...many, usual: quote(usual) }),
              },
              fix: fixWholeText(inspection, cell, text, usual),
            },
      );
    }),
};
