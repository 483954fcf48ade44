import type { Language } from '../../../pira/messages';

const it = {
  search: 'Cerca',
  searchHint: 'Nome, obiettivo o codice',
  status: 'Stato',
  group: 'Gruppo',
  groupings: { missions: 'Missioni', programmes: 'Programmi', perspectives: 'Prospettive' },
  all: 'Tutti',
  allGroups: 'Tutti',
  shown: (p: { shown: number; total: number }) =>
    p.shown === p.total
      ? p.total === 1
        ? '1 indicatore'
        : `${p.total} indicatori`
      : `${p.shown} di ${p.total} indicatori`,
  none: 'Nessun indicatore corrisponde ai filtri.',
  clear: 'Cancella filtri',
  target: (p: { text: string }) => `Target ${p.text}`,
  noTarget: 'Target mancante',
  hidden: 'Nascosto',
  list: 'Elenco degli indicatori',
};

const en: typeof it = {
  search: 'Search',
  searchHint: 'Name, objective or code',
  status: 'Status',
  group: 'Group',
  groupings: { missions: 'Missions', programmes: 'Programmes', perspectives: 'Perspectives' },
  all: 'All',
  allGroups: 'All',
  shown: (p) =>
    p.shown === p.total
      ? p.total === 1
        ? '1 indicator'
        : `${p.total} indicators`
      : `${p.shown} of ${p.total} indicators`,
  none: 'No indicator matches the filters.',
  clear: 'Clear filters',
  target: (p) => `Target ${p.text}`,
  noTarget: 'No target',
  hidden: 'Hidden',
  list: 'List of indicators',
};

export const INDICATORS: Readonly<Record<Language, typeof it>> = { it, en };
