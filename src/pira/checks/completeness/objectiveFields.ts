import type { Objective } from '../../plan/plan';
import type { Rule } from '../rule';
import { missingInObjectives, missingMessages, type MissingWords, WARNING_BUT_IN_PLAN } from './missing';

/** A field that every objective has. */
interface ObjectiveField extends Pick<Rule, 'id' | 'severity' | 'lesser' | 'it' | 'en'> {
  readonly field: string;
  readonly says: MissingWords;
  readonly has: (objective: Objective) => boolean;
  /** Objectives that share the field: of those without it, the first stands for all. */
  readonly sharedBy?: (objective: Objective) => string;
}

/** What the decree asks of every objective (D.P.C.M. 18/9/2012, art. 3 and 4). */
const FIELDS: readonly ObjectiveField[] = [
  {
    id: 'missing-mission',
    field: 'mission',
    ...WARNING_BUT_IN_PLAN,
    says: { it: ['Missione mancante', 'indicarla'], en: ['Missing mission', 'state it'] },
    it: {
      title: 'Missione mancante',
      why: 'Il piano è ordinato per missioni e programmi (D.P.C.M. 18/9/2012, art. 3 e 4; D.P.C.M. 12/12/2012).',
      todo: 'Scrivere missione e codice.',
    },
    en: {
      title: 'Missing mission',
      why: 'The plan is ordered by missions and programmes (D.P.C.M. 18/9/2012, art. 3 and 4; D.P.C.M. 12/12/2012).',
    },
    has: ({ mission }) => mission.code !== null || mission.name !== '',
  },
  {
    id: 'missing-programme',
    field: 'programme',
    ...WARNING_BUT_IN_PLAN,
    says: { it: ['Programma mancante', 'indicarlo'], en: ['Missing programme', 'state it'] },
    it: {
      title: 'Programma mancante',
      why: 'Gli obiettivi vanno dati per ciascun programma (D.P.C.M. 18/9/2012, art. 3 e 4).',
      todo: 'Scrivere programma e codice.',
    },
    en: {
      title: 'Missing programme',
      why: 'Objectives are given for each programme (D.P.C.M. 18/9/2012, art. 3 and 4).',
    },
    has: ({ programme }) => programme.code !== null || programme.name !== '',
    sharedBy: ({ mission, responsibilityCentre }) =>
      mission.code ?? (mission.name || responsibilityCentre.text),
  },
  {
    id: 'missing-centre',
    field: 'responsibilityCentre',
    ...WARNING_BUT_IN_PLAN,
    says: {
      it: ['Centro di responsabilità mancante', 'indicarlo'],
      en: ['Missing responsibility centre', 'state it'],
    },
    it: {
      title: 'Centro di responsabilità mancante',
      why: 'Ogni obiettivo ha il suo centro di responsabilità (D.P.C.M. 18/9/2012, art. 4).',
      todo: 'Scrivere il centro di responsabilità.',
    },
    en: {
      title: 'Missing responsibility centre',
      why: 'Each objective has its responsibility centre (D.P.C.M. 18/9/2012, art. 4).',
    },
    has: ({ responsibilityCentre }) => responsibilityCentre.text !== '',
    sharedBy: ({ mission, programme }) =>
      [mission.code ?? mission.name, programme.code ?? programme.name].join('|'),
  },
  {
    id: 'missing-objective-description',
    field: 'objectiveDescription',
    ...WARNING_BUT_IN_PLAN,
    says: {
      it: ['Descrizione mancante', 'scriverla in breve'],
      en: ['Missing description', 'give a short one'],
    },
    it: {
      title: 'Descrizione dell’obiettivo mancante',
      why: 'Ogni obiettivo va descritto in breve (D.P.C.M. 18/9/2012, art. 3).',
      todo: 'Descrivere l’obiettivo in breve.',
    },
    en: {
      title: 'Missing description of the objective',
      why: 'Each objective is briefly described (D.P.C.M. 18/9/2012, art. 3).',
    },
    has: ({ description }) => description.text !== '',
  },
  {
    id: 'missing-activities',
    field: 'activities',
    ...WARNING_BUT_IN_PLAN,
    says: { it: ['Attività mancanti', 'indicarle'], en: ['Missing activities', 'state them'] },
    it: {
      title: 'Attività mancanti',
      why: 'La descrizione dell’obiettivo comprende le attività (D.P.C.M. 18/9/2012, art. 3).',
      todo: 'Elencare le principali attività.',
    },
    en: {
      title: 'Missing activities',
      why: 'The description of an objective includes its activities (D.P.C.M. 18/9/2012, art. 3).',
    },
    has: ({ activities }) => activities.text !== '',
  },
  {
    id: 'missing-stakeholders',
    field: 'stakeholders',
    ...WARNING_BUT_IN_PLAN,
    says: {
      it: ['Portatori di interesse mancanti', 'indicarli'],
      en: ['Missing stakeholders', 'state them'],
    },
    it: {
      title: 'Portatori di interesse mancanti',
      why: 'Vanno indicati i potenziali destinatari (D.P.C.M. 18/9/2012, art. 3) e i portatori di interesse: cittadini, utenti, contribuenti (art. 4, lettera c).',
      todo: 'Indicare destinatari e portatori di interesse.',
    },
    en: {
      title: 'Missing stakeholders',
      why: 'Potential recipients are to be named (D.P.C.M. 18/9/2012, art. 3), and the stakeholders: citizens, users, taxpayers (art. 4, letter c).',
    },
    has: ({ stakeholders }) => stakeholders.text !== '',
  },
  {
    id: 'missing-resources',
    field: 'resources',
    severity: 'info',
    says: { it: ['Risorse mancanti', 'indicarle'], en: ['Missing resources', 'state them'] },
    it: {
      title: 'Risorse mancanti',
      why: 'Il piano indica le risorse finanziarie degli obiettivi (D.P.C.M. 18/9/2012, art. 4).',
      todo: 'Indicare le risorse finanziarie.',
    },
    en: {
      title: 'Missing resources',
      why: 'The plan states the financial resources of its objectives (D.P.C.M. 18/9/2012, art. 4).',
    },
    has: ({ resources }) => resources.length > 0,
  },
];

export const objectiveFields: readonly Rule[] = FIELDS.map(({ field, says, has, sharedBy, ...rule }) => {
  const messages = missingMessages(says);
  return {
    ...rule,
    remedy: 'complete',
    messages,
    defects: ({ plan }) => missingInObjectives(plan, field, messages, has, sharedBy),
  };
});
