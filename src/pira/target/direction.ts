import { plainWords } from '../lexicon/text/plainText';

/** Words after which less is better, each with its weight. A word matches by its beginning where it ends in `*`. */
const LESS_IS_BETTER: readonly (readonly [string, number])[] = [
  ['tempo|tempi|tempistica|tempistiche|durata|durate|lead time', 1],
  ['ritardo|ritardi|ritardat*|attesa|attese|giacenza|giacenze|arretrat*|inevas*|scadut*', 1],
  ['costo|costi|spese|oneri|debito|debiti|indebitamento|insolut*|morosita|perdita|perdite|disavanzo', 1],
  [
    'reclamo|reclami|lamentel*|errore|errori|difett*|anomali*|disserviz*|interruzion*|non conformita|rilievi',
    1,
  ],
  [
    'assenze|assenteismo|tasso di assenza|giorni di assenza|ore di assenza|infortun*|incident*|abbandon*|turnover',
    1,
  ],
  [
    'contenzios*|ricorsi|ricorso|sanzioni subite|scostament*|scarto|scarti|consumo|consumi|sprechi|spreco|emissioni|soccomben*|violazion*|inadempi*|guast*',
    1,
  ],
  [
    'tempestivita dei pagamenti|tempestivita pagamenti|oltre i termini|oltre il termine|oltre i tempi|fuori termine|sospensione del servizio|sospensioni del servizio|rischio residuo|indice di rischio|livello di rischio|tasso di disoccupazione|data breach',
    1,
  ],
];

/** Words that turn round what follows them: doing well on a cost, a delay, a complaint. */
const MORE_IS_BETTER: readonly string[] = [
  'rispetto*|nei tempi|entro|puntualita|termini',
  'riduzion*|ridurre|diminuzion*|diminuire|abbattiment*|contenimento|contrazione|calo|smaltiment*|eliminazion*|minor*|senza',
  'risparmi*|recuper*|copertura|grado di|capacita|realizzazion*|avanzamento|evas*|gestion*|risoluzion*|risolt*|definizion*',
  'miglioramento|ottimizzazion*|razionalizzazion*|monitoraggio|analisi|rilevazion*|rendicontazion*|controll*|verific*|report*',
  'soddisf*|gradiment*|giudizi*|valutazion*|apprezzament*|pubblicazion*|aggiornament*|vint*|favorevol*|positiv*',
  'su|sul|sui|sulla|sulle|sugli|sullo|materia|assenza di|prevenzione|gestit*|risposta*|accoglimento|accolt*',
];

/** Phrases in which a word of the first list means something else. */
const OTHER_MEANINGS: readonly string[] = [
  'tempo dedicato|tempi dedicati|tempo di permanenza|tempo medio di permanenza|tempo di apertura|orario di apertura|durata della visita|durata media della visita|durata delle visite|durata media delle visite|tempo pieno|tempo determinato|tempo indeterminato|tempo reale|tempo libero|in tempo|per tempo|part time|a tempo',
  'spese di investimento|spese di promozione|spese promozionali',
];

/** Words directly behind a complaint, a debt or a cost that say it was dealt with. */
const DEALT_WITH =
  /^(?:con rispost|con esito|che hanno|evas|vint|gestit|risolt|trattat|riscontrat|chius|pagat|liquidat|copert|recuperat|smaltit|definit|ridott|rendicontat)/;

interface Entry {
  readonly words: readonly string[];
  readonly open: boolean;
  readonly weight: number;
  readonly role: 'less' | 'more' | 'other';
}

function entries(role: Entry['role'], patterns: string, weight: number): Entry[] {
  return patterns.split('|').map((pattern) => {
    const open = pattern.endsWith('*');
    return { words: (open ? pattern.slice(0, -1) : pattern).split(' '), open, weight, role };
  });
}

const ENTRIES: readonly Entry[] = [
  ...OTHER_MEANINGS.flatMap((patterns) => entries('other', patterns, 0)),
  ...LESS_IS_BETTER.flatMap(([patterns, weight]) => entries('less', patterns, weight)),
  ...MORE_IS_BETTER.flatMap((patterns) => entries('more', patterns, 0)),
].sort((a, b) => b.words.length - a.words.length);

const SHORTEST_BEGINNING = 2;

const beginning = (word: string): string => word.slice(0, SHORTEST_BEGINNING);

/** The entries by the first two letters of their first word, the longest first: few stand where a word is looked up. */
const BY_BEGINNING = byBeginning();

function byBeginning(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of ENTRIES) {
    const key = beginning(entry.words[0] ?? '');
    const list = found.get(key);
    if (list) list.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}

function standsAt(entry: Entry, words: readonly string[], at: number): boolean {
  return entry.words.every((word, index) => {
    const here = words[at + index];
    const last = index === entry.words.length - 1;
    return here !== undefined && (entry.open && last ? here.startsWith(word) : here === word);
  });
}

const MOST_WORDS = 400;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

/** The weight of one part of a sentence; a word that turns round holds until the part ends. */
function partScore(part: string): number {
  const words = part.split(/[^\p{L}]+/u).filter((word) => word !== '');
  let score = 0;
  let turned = false;
  for (let at = 0; at < words.length && at < MOST_WORDS; at += 1) {
    const likely = BY_BEGINNING.get(beginning(words[at] ?? ''));
    const entry = likely?.find((candidate) => standsAt(candidate, words, at));
    if (entry === undefined) continue;
    at += entry.words.length - 1;
    if (entry.role === 'more') turned = true;
    if (entry.role === 'less' && !turned && !DEALT_WITH.test(words.slice(at + 1, at + 3).join(' ')))
      score += entry.weight;
  }
  return score;
}

const RATIO_OF_TWO = /(?:rapporto|quoziente|incidenza) (?:tra|fra) (.*?) e /;

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/** A time of which more is better: hours of training or opening, days of notice. */
const MORE_TIME =
  /(?:^|[^\p{L}])(?:formazione|formativ\p{L}*|apertura|aperture|anticipo|dedicat\p{L}*|erogat\p{L}*|prestat\p{L}*|volontariato|docenza|permanenza|visita|visite|funzionamento|disponibilita del servizio)(?!\p{L})/u;

/** `more`: a column of polarities says so; `more-time`: a time of which more is better; `open`: the words say nothing. */
export type Better = 'less' | 'more' | 'more-time' | 'open';

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  if (saysLess(text)) return 'less';
  return MORE_TIME.test(text) ? 'more-time' : 'open';
}

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return saysLess(plainWords(words));
}

function saysLess(text: string): boolean {
  return text.split(PART_END).some((part) => partScore(numerator(part)) > 0);
}
