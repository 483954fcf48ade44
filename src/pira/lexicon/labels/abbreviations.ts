/** Words that labels print short, before a full stop or not, and the whole words. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ob: 'obiettivo',
    obb: 'obiettivo',
    obj: 'obiettivo',
    obiett: 'obiettivo',
    strat: 'strategico',
    strateg: 'strategico',
    oper: 'operativo',
    operat: 'operativo',
    spec: 'specifico',
    specif: 'specifico',
    ind: 'indicatore',
    indic: 'indicatore',
    indicat: 'indicatore',
    cod: 'codice',
    nr: 'n',
    num: 'n',
    des: 'descrizione',
    desc: 'descrizione',
    tit: 'titolo',
    descr: 'descrizione',
    descriz: 'descrizione',
    denom: 'denominazione',
    miss: 'missione',
    prog: 'programma',
    progr: 'programma',
    resp: 'responsabile',
    uff: 'ufficio',
    serv: 'servizio',
    str: 'struttura',
    strutt: 'struttura',
    un: 'unita',
    tip: 'tipologia',
    tipol: 'tipologia',
    mis: 'misura',
    incid: 'incidenza',
    val: 'valore',
    ris: 'risultato',
    risult: 'risultato',
    cons: 'consuntivo',
    consunt: 'consuntivo',
    prec: 'precedente',
    scost: 'scostamento',
    ragg: 'raggiungimento',
    raggiung: 'raggiungimento',
    perc: 'percentuale',
    motiv: 'motivazione',
    oss: 'osservazioni',
    op: 'operatore',
    stakeh: 'stakeholder',
    calc: 'calcolo',
    alg: 'algoritmo',
    algor: 'algoritmo',
    form: 'formula',
    mod: 'modalita',
    modal: 'modalita',
    rilev: 'rilevato',
    trim: 'trimestre',
    sem: 'semestre',
  }),
);

const CONTRACTION = /\b([a-z]{1,7})\.([a-z]{2,3})\b/g;

/** Joins words printed by their beginning and their end: "ob.vo" is "obiettivo". Any other text is left as it is. */
export function expandContractions(folded: string, known: readonly string[]): string {
  if (!folded.includes('.')) return folded;
  return folded.replace(CONTRACTION, (printed: string, head: string, tail: string) => {
    const whole = known.find(
      (word) => word.length > printed.length && word.startsWith(head) && word.endsWith(tail),
    );
    return whole ?? printed;
  });
}
