import type { Meaning } from './lexers/token';

/**
 * The words of targets and actuals, in plain text (lower case, no accents). In a phrase a blank stands for one
 * blank or line break, a dot for a dot that may be missing. Where phrases overlap the longest wins.
 */
export const VOCABULARY: readonly (readonly [Meaning, string])[] = [
  // Operators in words
  [
    { kind: 'operator', operator: '>=', place: 'before' },
    'almeno|non inferiore|non inferiori|non inf.|non minore|non minori|non meno|non al di sotto|non sotto|pari o superiore|' +
      'pari o maggiore|uguale o superiore|uguale o maggiore|quantomeno|quanto meno|perlomeno|per lo meno|come minimo|' +
      'at least|not less than|no less than|not lower than',
  ],
  [
    { kind: 'operator', operator: '>=', place: 'before', comparesYears: true },
    'maggiore o uguale|maggiori o uguali|maggiore uguale|maggiore/uguale|maggiore / uguale|maggiore-uguale|magg. o uguale|' +
      'maggiore o pari|maggiore e uguale|maggiore o =|superiore o uguale|superiori o uguali|superiore uguale|superiore/uguale|' +
      'superiore o pari|sup. o uguale|sup. o pari|> o =|> o uguale|> o pari|> uguale|greater than or equal to',
  ],
  [{ kind: 'operator', operator: '>=', place: 'either' }, 'minimo|minima|al minimo|minimum'],
  [
    { kind: 'operator', operator: '>=', place: 'after' },
    'o piu|e piu|o superiore|o superiori|o maggiore|o oltre|e oltre|ed oltre|in su|or more',
  ],
  [
    { kind: 'operator', operator: '<=', place: 'before' },
    'non superiore|non superiori|non sup.|non maggiore|non maggiori|non piu|non al di sopra|non sopra|pari o inferiore|' +
      'pari o minore|uguale o inferiore|uguale o minore|al piu|at most|not more than|no more than|up to',
  ],
  [
    { kind: 'operator', operator: '<=', place: 'before', comparesYears: true },
    'minore o uguale|minori o uguali|minore uguale|minore/uguale|minore / uguale|minore-uguale|min. o uguale|minore o pari|' +
      'minore e uguale|minore o =|inferiore o uguale|inferiori o uguali|inferiore uguale|inferiore/uguale|inferiore o pari|' +
      'inf. o uguale|inf. o pari|< o =|< o uguale|< o pari|< uguale|less than or equal to',
  ],
  [
    { kind: 'operator', operator: '<=', place: 'either' },
    'massimo|massima|al massimo|max.|come massimo|maximum|a un massimo|ad un massimo',
  ],
  [{ kind: 'operator', operator: '<=', place: 'before', until: true }, 'fino|sino'],
  [{ kind: 'operator', operator: '=', place: 'after' }, 'esatti|esatte'],
  [
    { kind: 'operator', operator: '<=', place: 'after' },
    'o meno|o inferiore|o inferiori|o minore|in giu|or less',
  ],
  [
    { kind: 'operator', operator: '>', place: 'before', comparesYears: true },
    "superiore|superiori|maggiore|maggiori|piu di|piu del|piu dell'|piu della|piu dei|piu degli|piu delle|oltre|" +
      'al di sopra|sopra|more than|greater than',
  ],
  [
    { kind: 'operator', operator: '<', place: 'before', comparesYears: true },
    "inferiore|inferiori|minore|minori|meno di|meno del|meno dell'|meno della|meno dei|meno degli|meno delle|" +
      'al di sotto|sotto|less than|lower than',
  ],
  [
    { kind: 'operator', operator: '=', place: 'before', comparesYears: true },
    'pari|uguale|esattamente|equal to|equals',
  ],
  [{ kind: 'min' }, 'min.'],

  // Units
  [{ kind: 'percent' }, 'per cento|percento|p.c.|pct|percent'],
  [
    { kind: 'points' },
    'punti percentuali|punto percentuale|punti percentuale|punti %|punti perc.|p.ti percentuali|p.p.|percentage points',
  ],
  [{ kind: 'time', unit: 'minute', factor: 1 / 60, before: false }, 'secondi|sec.|seconds'],
  [{ kind: 'time', unit: 'minute', factor: 1, before: false }, 'minuti|minuto|minuti primi|minutes'],
  [{ kind: 'time', unit: 'hour', factor: 1, before: false }, 'ore|ora|h.|hours'],
  [
    { kind: 'time', unit: 'day', factor: 1, before: true },
    'giorni|gg.|giorni solari|giorni di calendario|giorni naturali|giorni consecutivi|giorni naturali e consecutivi|' +
      'gg. solari|gg. naturali|gg. consecutivi|gg. di calendario|days',
  ],
  [{ kind: 'time', unit: 'day', factor: 1, before: false }, 'giorno|giorno solare|day'],
  [
    { kind: 'time', unit: 'working-day', factor: 1, before: true },
    'giorni lavorativi|giorni lavorativo|giorni lav.|giorni lavor.|gg. lavorativi|gg. lav.|gg. lavor.|gg.ll.|gg. ll.|' +
      'gg.l.|gg. l.|g.l.|gg lavorativo|working days',
  ],
  [
    { kind: 'time', unit: 'working-day', factor: 1, before: false },
    'giorno lavorativo|giorno lav.|working day',
  ],
  [
    { kind: 'unsupported-unit' },
    'giorni feriali|gg. feriali|giorni festivi|giorni uomo|giorni/uomo|giorni-uomo|ore uomo|ore/uomo|mesi uomo|mesi/uomo|anni uomo|anni/uomo|' +
      'punti base|punto base|bps|basis points|per mille|permille',
  ],
  [{ kind: 'time', unit: 'day', factor: 7, before: false }, 'settimane|settimana|weeks'],
  [{ kind: 'time', unit: 'month', factor: 1, before: true }, 'mesi|months'],
  [{ kind: 'time', unit: 'month', factor: 1, before: false }, 'mese'],
  [{ kind: 'time', unit: 'month', factor: 12, before: true }, 'anni'],
  [{ kind: 'time', unit: 'month', factor: 12, before: false }, 'anno'],
  [{ kind: 'money', factor: 1 }, 'euro|eur|€|€.'],
  [
    { kind: 'money', factor: 1000 },
    'k€|k €|keur|k euro|migliaia di euro|migliaia di €|migliaia euro|migliaia €',
  ],
  [
    { kind: 'money', factor: 1_000_000 },
    'meur|mln€|milioni di euro|milioni di €|milioni euro|milioni €|mln. di euro|mln. di €',
  ],
  [{ kind: 'magnitude', factor: 1000 }, 'mila|migliaia'],
  [{ kind: 'magnitude', factor: 1_000_000 }, 'milioni|milione|mln.|mio.'],
  [{ kind: 'magnitude', factor: 1_000_000_000 }, 'miliardi|miliardo|mld.|mrd.'],
  [{ kind: 'scale', factor: 1000 }, 'k'],
  [{ kind: 'scale', factor: 1_000_000 }, 'm|m€|m €|m euro'],

  // Dates
  ...(
    [
      ['gennaio', 'gen.'],
      ['febbraio', 'feb.|febbr.'],
      ['marzo', 'mar.'],
      ['aprile', 'apr.'],
      ['maggio', 'mag.|magg.'],
      ['giugno', 'giu.'],
      ['luglio', 'lug.'],
      ['agosto', 'ago.|ag.'],
      ['settembre', 'set.|sett.'],
      ['ottobre', 'ott.'],
      ['novembre', 'nov.'],
      ['dicembre', 'dic.'],
    ] as const
  ).flatMap(([name, short], index): readonly (readonly [Meaning, string])[] => [
    [{ kind: 'month', month: index + 1, abbreviated: false }, name],
    [{ kind: 'month', month: index + 1, abbreviated: true }, short],
  ]),
  [{ kind: 'month-word' }, 'mese di|mese del|il mese di'],
  [{ kind: 'period', months: 6 }, 'semestre|sem.'],
  [{ kind: 'period', months: 4 }, 'quadrimestre|quadr.'],
  [{ kind: 'period', months: 3 }, 'trimestre|trim.'],
  [{ kind: 'nth', nth: 1 }, 'primo|prima|i|1^'],
  [{ kind: 'nth', nth: 2 }, 'secondo|seconda|ii|2^'],
  [{ kind: 'nth', nth: 3 }, 'terzo|terza|iii|3^'],
  [{ kind: 'nth', nth: 4 }, 'quarto|quarta|iv|4^'],
  [{ kind: 'end' }, 'fine|la fine|termine del mese'],
  [
    { kind: 'year-end' },
    "fine anno|fine dell'anno|la fine dell'anno|fine esercizio|fine dell'esercizio|la fine dell'esercizio|" +
      "fine d'anno|termine dell'anno|chiusura dell'anno|anno in corso|anno corrente|l'anno|l'anno in corso|l'esercizio",
  ],
  [
    { kind: 'by', counts: false, weak: false },
    'entro|entro e non oltre|entro e non oltre la data|entro la data|entro il termine|entro la scadenza|within|' +
      'entro al massimo|entro massimo|entro max.|entro un massimo|entro non oltre|massimo entro|al massimo entro|max. entro',
  ],
  [{ kind: 'by', counts: true, weak: false }, 'non oltre|e non oltre|no later than|not later than'],
  [
    { kind: 'by', counts: false, weak: true },
    'alla data|data|scadenza|termine|data di scadenza|data scadenza|scadenza entro|termine entro|by|due by|by end of',
  ],
  [{ kind: 'before' }, 'prima del|prima dell|prima di|precedente al|anteriore al|before|antecedente al'],
  [
    { kind: 'after' },
    'dopo|dopo il|a partire|a decorrere|con decorrenza|non prima|successivo|successivamente|after|from|oltre il termine',
  ],
  [
    { kind: 'other-year' },
    "anno successivo|dell'anno successivo|dell'anno seguente|dell'anno prossimo|dell'anno dopo|anno seguente|anno prossimo|" +
      "prossimo anno|esercizio successivo|dell'esercizio successivo|anno dopo|mese successivo|del mese successivo",
  ],

  // Ranges
  [
    { kind: 'between' },
    'tra|fra|compreso tra|compresa tra|compresi tra|comprese tra|compreso fra|compresa fra|compresi fra|comprese fra|between',
  ],
  [{ kind: 'from' }, "da|dal|dall'|dalla|dai|dalle|dagli|compreso da|compresa da"],
  [{ kind: 'and' }, 'e|ed|and|ma'],
  [{ kind: 'several-years' }, 'triennio|biennio|quadriennio|quinquennio'],

  // Changes
  [
    { kind: 'change', sign: 1 },
    'incremento|incrementi|incrementare|incrementato|incrementata|incrementa|incrementano|aumento|aumenti|aumentare|aumentato|aumentata|aumentati|aumentate|aumenta|aumentano|crescita|' +
      'crescere|cresce|crescono|accrescimento|accrescere|increase',
  ],
  [
    { kind: 'change', sign: -1 },
    'riduzione|riduzioni|ridurre|ridotto|ridotta|ridotti|ridotte|riduce|riducono|diminuzione|diminuzioni|diminuire|diminuito|diminuita|diminuisce|diminuiscono|calo|cala|calare|decremento|' +
      'decrementare|decrescita|contrazione|abbattimento|abbattere|flessione|reduction|decrease',
  ],
  [
    { kind: 'more', sign: 1 },
    'ulteriori|ulteriore|altri|altre|altro|altra|in piu|di piu|aggiuntivi|aggiuntive|aggiuntivo|aggiuntiva|more|additional',
  ],
  [{ kind: 'more', sign: -1 }, 'in meno|di meno|fewer'],
  [
    { kind: 'unclear-change' },
    'contenimento|contenere|minor|maggior|taglio|tagli|ampliamento|ampliare|innalzamento|potenziamento|espansione|rafforzamento|' +
      'variazione|variazioni|miglioramento|miglioramenti|migliorare|miglioramento del|peggioramento|modifica',
  ],
  [
    { kind: 'base' },
    "rispetto a|rispetto ad|rispetto al|rispetto allo|rispetto alla|rispetto all'|rispetto ai|rispetto agli|rispetto alle|" +
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
      'precedente esercizio|precedente annualita|base annua|previous year',
  ],
  [
    { kind: 'past-value' },
    'valore|valori|dato|dati|livello|livelli|consuntivo|risultato|risultati|media|quello|quella|target',
  ],
  [
    { kind: 'keep' },
    'mantenimento|mantenere|mantenuto|conferma|confermare|consolidamento|consolidare|invariato|invariata|costante|stabile|stabili',
  ],
  [
    { kind: 'approximate' },
    'circa|ca.|c.a.|all incirca|orientativamente|indicativamente|approssimativamente|intorno|attorno|quasi|pressoche|' +
      'tendenzialmente|about|approximately|around|~|≈|≃|≅',
  ],

  [
    { kind: 'part' },
    "e mezzo|e mezza|mezzo|mezza|mezz'ora|e un quarto|e tre quarti|un terzo|due terzi|un quarto|tre quarti|meta|il doppio|" +
      'doppio|triplo|il triplo',
  ],

  // Small words
  [{ kind: 'not' }, 'non|not|senza|mai|nessun|nessuno|nessuna'],
  [
    { kind: 'link' },
    "di|del|dello|della|dell'|dei|degli|delle|d'|a|ad|al|allo|alla|all'|ai|agli|alle|n.|nr.|num.|n.ro|n°|nr°|numero|numeri|#|" +
      'of|to|than|the|circa il numero',
  ],
  [{ kind: 'article' }, "il|lo|la|l'|gli|le|per"],
  [
    { kind: 'filler' },
    'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|quota|soglia|range|intervallo|percentuale|giorno del',
  ],
  [
    { kind: 'year-word' },
    "a.|nel|nell'anno|nel corso del|nel corso dell'anno|nell'esercizio|nell'annualita|per il|per l'anno|per l'esercizio|" +
      "esercizio|annualita|es.|year|dell'anno",
  ],
  // Labels of laws, plans and steps: the number that follows is a name, not a value
  [
    { kind: 'reference', strong: true },
    'art.|artt.|articolo|articoli|comma|commi|co.|legge|leggi|l.|d.lgs.|d. lgs.|dlgs.|decreto|d.l.|d.p.r.|d.p.c.m.|d.m.|' +
      'regolamento|reg.|delibera|deliberazione|determina|determinazione|circolare|direttiva|allegato|all.|fase|lotto|step|' +
      'misura|missione|componente|azione|linea|programma|piano|pagina|pag.|tabella|tab.|tavola|versione|release|iso|norma|' +
      'under|over|protocollo|prot.|capitolo|cap.|nota',
  ],
  [
    { kind: 'reference', strong: false },
    'industria|impresa|imprese|transizione|web|agenda|orizzonte|horizon|europa|pa|turismo|innovazione',
  ],

  // Answers
  [
    { kind: 'answer', yes: true },
    'si|yes|on|vero|true|fatto|fatta|realizzato|realizzata|realizzati|realizzate|completato|completata|effettuato|effettuata|' +
      'eseguito|eseguita|raggiunto|raggiunta|conseguito|conseguita|attuato|attuata|concluso|conclusa|done',
  ],
  [
    { kind: 'answer', yes: false },
    'no|off|falso|false|non fatto|non fatta|non realizzato|non realizzata|non realizzati|non realizzate|non completato|' +
      'non completata|non effettuato|non effettuata|non eseguito|non eseguita|non raggiunto|non raggiunta|non conseguito|' +
      'non conseguita|non attuato|non attuata|non concluso|non conclusa|not done',
  ],
];
