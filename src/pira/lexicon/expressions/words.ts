import type { PhraseEntry } from './meaning';

/** Ranges, small words, doubts and names that carry numbers. */
export const WORDS: readonly PhraseEntry[] = [
  [
    { kind: 'between' },
    'tra|fra|compreso tra|compresa tra|compresi tra|comprese tra|compreso fra|compresa fra|compresi fra|comprese fra|between',
  ],
  [{ kind: 'from' }, "da|dal|dall'|dalla|dai|dalle|dagli|compreso da|compresa da"],
  [{ kind: 'and' }, 'e|ed|and|ma'],
  [{ kind: 'several-years' }, 'triennio|biennio|quadriennio|quinquennio'],
  [
    { kind: 'approximate' },
    "circa|ca.|c.a.|all incirca|all'incirca|orientativamente|indicativamente|approssimativamente|intorno|attorno|quasi|pressoche|" +
      'tendenzialmente|about|approximately|around|~|≈|≃|≅',
  ],

  [
    { kind: 'part' },
    "e mezzo|e mezza|mezzo|mezza|mezz'ora|e un quarto|e tre quarti|un terzo|due terzi|un quarto|tre quarti|meta|il doppio|" +
      'doppio|triplo|il triplo',
  ],

  [
    { kind: 'not' },
    'non|mica|not|senza|mai|nessun|nessuno|nessuna|mancata|mancato|mancati|mancate|omessa|omesso|omissione',
  ],
  [
    { kind: 'link' },
    "di|del|dello|della|dell'|dei|degli|delle|d'|a|ad|al|allo|alla|all'|ai|agli|alle|n.|nr.|num.|n.ro|n°|n.°|nr°|nr.°|numero|numeri|#|" +
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
      "bilancio d'esercizio|bilancio di esercizio|bilancio dell'esercizio|bilancio consuntivo|regolamento|reg.|delibera|delib.|deliberazione|determina|det.|determinazione|d.d.|d.g.|verbale|circolare|direttiva|allegato|all.|fase|lotto|step|" +
      'misura|missione|componente|azione|linea|programma|piano|pagina|pag.|tabella|tab.|tavola|versione|release|iso|norma|' +
      'sez.|sezione|par.|paragrafo|u.o.|u. o.|uo|unita organizzativa|gruppo|gruppo di lavoro|gdl|ufficio|settore|tavolo|scheda|mod.|modulo|quadro|' +
      "obiettivo n.|obiettivo nr.|obiettivo numero|obiettivo operativo|obiettivo strategico|all'obiettivo|dell'obiettivo|nell'obiettivo|indicatore n.|" +
      'under|over|por|fesr|por fesr|fse|pon|interreg|protocollo|prot.|capitolo|cap.|nota',
  ],
  [
    { kind: 'reference', strong: false },
    'industria|impresa|imprese|transizione|web|agenda|orizzonte|horizon|europa|pa|turismo|innovazione',
  ],
];
