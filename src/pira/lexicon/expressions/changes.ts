import type { PhraseEntry } from './meaning';

/** Changes, what they are measured against, and values kept as they are. */
export const CHANGES: readonly PhraseEntry[] = [
  [
    { kind: 'change', sign: 1 },
    'incr.|cresciuto|cresciuta|cresciuti|cresciute|incremento|incrementi|incrementare|incrementato|incrementata|incrementa|incrementano|aumento|aumenti|aumentare|aumentato|aumentata|aumentati|aumentate|aumenta|aumentano|crescita|' +
      'crescere|cresce|crescono|accrescimento|accrescere|increase',
  ],
  [
    { kind: 'change', sign: -1 },
    'riduz.|riduzione|riduzioni|ridurre|ridotto|ridotta|ridotti|ridotte|riduce|riducono|diminuzione|diminuzioni|diminuire|diminuito|diminuita|diminuisce|diminuiscono|calo|cala|calare|decremento|' +
      'decrementare|decrescita|contrazione|abbattimento|abbattere|flessione|reduction|decrease',
  ],
  [
    { kind: 'more', sign: 1 },
    'ulteriori|ulteriore|altri|altre|altro|altra|in piu|di piu|aggiuntivi|aggiuntive|aggiuntivo|aggiuntiva|more|additional',
  ],
  [{ kind: 'more', sign: -1 }, 'in meno|di meno|fewer'],
  [
    { kind: 'unclear-change' },
    'dimezzamento|dimezzare|raddoppio|raddoppiare|contenimento|contenere|minor|maggior|taglio|tagli|ampliamento|ampliare|innalzamento|potenziamento|espansione|rafforzamento|' +
      'variazione|variazioni|miglioramento|miglioramenti|migliorare|miglioramento del|peggioramento|modifica',
  ],
  [
    { kind: 'base' },
    "rispetto a|rispetto ad|rispetto al|rispetto allo|rispetto alla|rispetto all'|rispetto ai|rispetto agli|rispetto alle|" +
      "risp. a|risp. al|risp. all'|risp. alla|in rapporto a|in rapporto al|in rapporto all'|in raffronto al|in raffronto all'|" +
      "in confronto a|in confronto al|in confronto alla|in confronto all'|vs.|versus|compared to",
  ],
  [
    { kind: 'baseline' },
    'baseline|base line|valore di partenza|valore iniziale|valore di base|valore base|dato di partenza|situazione iniziale',
  ],
  [
    { kind: 'previous-year' },
    "anno precedente|dell'anno precedente|nell'anno precedente|anno prima|dell'anno prima|anno scorso|dell'anno scorso|" +
      "anno passato|esercizio precedente|dell'esercizio precedente|annualita precedente|precedente anno|" +
      "a.p.|a/a|anno su anno|anno prec.|dell'anno prec.|rispetto a.p.|rispetto all'a.p.|sull'a.p.|esercizio prec.|precedente esercizio|precedente annualita|base annua|previous year",
  ],
  [
    { kind: 'past-value' },
    'valore|valori|dato|dati|livello|livelli|consuntivo|risultato|risultati|media|quello|quella|target',
  ],
  [
    { kind: 'keep' },
    'mantenimento|mantenere|mantenuto|conferma|confermare|consolidamento|consolidare|invariato|invariata|costante|stabile|stabili',
  ],
];
