import type { Role } from './roles';

/** Words that a label of a field may hold beside its own without becoming another: "Target rimodulato". Folded. */
const QUALIFIERS: Partial<Record<Role, string>> = {
  mission: 'istituzionale mef rgs mise mimit dpcm dm stato collegata associata',
  programme: 'istituzionale mef rgs mise mimit dpcm dm stato collegato associato',
  objective:
    'pira dirigenziale collegato associato trasversale intersettoriale ente settoriale intermedio comune sviluppo ' +
    'performance individuato pluriennale triennale prioritario',
  name:
    'sintetico utilizzato previsto associato quantitativo qualitativo chiave collegato individuato utilizzati previsti ' +
    'primo secondo terzo quarto quinto associati chiave collegati individuati scelto selezionato selezionati sintetici quantitativi numerico pira',
  description: 'estesa dettagliata sintetica',
  algorithm: 'utilizzato applicato dettagliato sintetico descrizione',
  type: 'dpcm classificazione',
  unit: 'utilizzata valore',
  source: 'utilizzata utilizzate ufficiale interna',
  target:
    'nuovo variato variazione modificato rettificato rideterminato riprogrammato revisione post agg rev previgente ' +
    'iniziale originario rimodulato aggiornato rivisto revisionato vigente approvato assegnato proposto concordato ' +
    'primo secondo terzo quarto pira programmato complessivo fissato stimato pianificato ottimale numerico quantitativo ' +
    'minimo massimo min max inferiore superiore sistema',
  actual:
    'definitivo complessivo sistema effettivo accertato certificato pira stimato stimati presunto presunti previsionale',
  achievement: 'complessivo effettivo indicatore ponderato',
};

const BY_ROLE = new Map(Object.entries(QUALIFIERS).map(([role, words]) => [role, new Set(words.split(' '))]));

/** Whether a word only qualifies the field that a label names. */
export function isQualifier(word: string, role: Role): boolean {
  return BY_ROLE.get(role)?.has(word) ?? false;
}
