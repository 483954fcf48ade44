/** Rules on what a plan has to hold: texts, fields, targets, types of indicators. */
export const contentRules = {
  'suspect-word': {
    title: 'Parola sospetta',
    why: 'Gli errori di scansione rendono incerto il testo pubblicato.',
  },
  'decree-day': { title: 'Decreto senza giorno', why: 'Un decreto si cita con la data intera.' },
  'missing-mission': {
    title: 'Missione mancante',
    why: 'Il piano è ordinato per missioni e programmi (D.P.C.M. 18/9/2012, art. 3 e 4; D.P.C.M. 12/12/2012).',
  },
  'missing-programme': {
    title: 'Programma mancante',
    why: 'Gli obiettivi vanno dati per ciascun programma (D.P.C.M. 18/9/2012, art. 3 e 4).',
  },
  'missing-centre': {
    title: 'Centro di responsabilità mancante',
    why: 'Ogni obiettivo ha il suo centro di responsabilità (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-objective-description': {
    title: 'Descrizione dell’obiettivo mancante',
    why: 'Ogni obiettivo va descritto in breve (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-activities': {
    title: 'Attività mancanti',
    why: 'La descrizione dell’obiettivo comprende le attività (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-stakeholders': {
    title: 'Portatori di interesse mancanti',
    why: 'Vanno indicati i potenziali destinatari (D.P.C.M. 18/9/2012, art. 3) e i portatori di interesse: cittadini, utenti, contribuenti (art. 4, lettera c).',
  },
  'missing-resources': {
    title: 'Risorse mancanti',
    why: 'Il piano indica le risorse finanziarie degli obiettivi (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-triennium': {
    title: 'Triennio incompleto',
    why: 'Il piano copre il triennio, con misure anno per anno (D.Lgs. 91/2011, art. 19); il decreto ammette un altro arco di tempo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'objective-without-indicators': {
    title: 'Obiettivo senza indicatori',
    why: 'Ogni obiettivo ha indicatori sufficienti a misurarlo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-name': {
    title: 'Indicatore senza nome',
    why: 'Senza nome non si sa che cosa è misurato (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-definition': {
    title: 'Definizione tecnica mancante',
    why: 'Ogni indicatore ha la sua definizione tecnica (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-algorithm': {
    title: 'Algoritmo mancante',
    why: 'Ogni indicatore ha il suo metodo o algoritmo di calcolo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-type': {
    title: 'Tipologia mancante',
    why: 'Ogni indicatore ha la sua tipologia (D.P.C.M. 18/9/2012, art. 3 e 6).',
  },
  'missing-unit': {
    title: 'Unità di misura mancante',
    why: 'Ogni indicatore ha la sua unità di misura (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-source': {
    title: 'Fonte mancante',
    why: 'La fonte del dato permette di verificare la misura (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-target': {
    title: 'Target mancante',
    why: 'Ogni indicatore ha il suo valore obiettivo (D.P.C.M. 18/9/2012, art. 3); senza, non è valutabile.',
  },
  'type-outside-decree': {
    title: 'Tipologia fuori dal decreto',
    why: 'Il decreto prevede quattro tipologie e «altre» (D.P.C.M. 18/9/2012, art. 6).',
  },
  'type-spelling': {
    title: 'Tipologia scritta in più modi',
    why: 'La stessa tipologia scritta in modi diversi sembra più tipologie.',
  },
  'only-financial': {
    title: 'Solo indicatori finanziari',
    why: 'Gli indicatori finanziari si usano soltanto insieme ad altri (D.P.C.M. 18/9/2012, art. 6).',
  },
};
