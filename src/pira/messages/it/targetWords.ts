import type { Operator, Unit } from '../../target/target';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** Percents take the article in Italian: "almeno il 50 %", "almeno l’80 %". */
function article(amount: string, unit: Unit): string {
  if (unit !== 'percent') return amount;
  return /^(?:8|11(?=[\s,]))/.test(amount) ? `l’${amount}` : `il ${amount}`;
}

function of(amount: string, unit: Unit): string {
  if (unit !== 'percent') return `di ${amount}`;
  return article(amount, unit).replace(/^l’/, 'dell’').replace(/^il /, 'del ');
}

function to(amount: string, unit: Unit): string {
  if (unit !== 'percent') return `a ${amount}`;
  return article(amount, unit).replace(/^l’/, 'all’').replace(/^il /, 'al ');
}

function base(relativeTo: string): string {
  if (relativeTo === '') return '';
  if (relativeTo === 'baseline') return ' rispetto alla baseline';
  return /^\d{4}$/.test(relativeTo) ? ` rispetto al ${relativeTo}` : ` rispetto a: ${relativeTo}`;
}

/** How a target is said in words. */
export const wordsIt = {
  figures: (italian: string) => italian,
  units: {
    number: (figures) => figures,
    percent: (figures) => `${figures} %`,
    'percentage-point': (figures) => `${figures} punti percentuali`,
    euro: (figures) => `€ ${figures}`,
    minute: (figures, one) => `${figures} ${one ? 'minuto' : 'minuti'}`,
    hour: (figures, one) => `${figures} ${one ? 'ora' : 'ore'}`,
    day: (figures, one) => `${figures} ${one ? 'giorno' : 'giorni'}`,
    'working-day': (figures, one) => `${figures} ${one ? 'giorno lavorativo' : 'giorni lavorativi'}`,
    month: (figures, one) => `${figures} ${one ? 'mese' : 'mesi'}`,
  } satisfies Record<Unit, (figures: string, one: boolean) => string>,
  limits: {
    '>=': (amount, unit) => `almeno ${article(amount, unit)}`,
    '>': (amount, unit) => `più ${of(amount, unit)}`,
    '<=': (amount, unit) => `al massimo ${article(amount, unit)}`,
    '<': (amount, unit) => `meno ${of(amount, unit)}`,
    '=': (amount, unit) => `pari ${to(amount, unit)}`,
  } satisfies Record<Operator, (amount: string, unit: Unit) => string>,
  range: (min: string, max: string, unit: Unit) => `tra ${article(min, unit)} e ${article(max, unit)}`,
  day: (day: string) => {
    const [year = '', month = '', date = ''] = day.split('-');
    const first = date === '01' ? '1°' : String(Number(date));
    return `${first} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  },
  deadline: (day: string) => `entro ${/^(?:8|11) /.test(day) ? 'l’' : 'il '}${day}`,
  yes: 'sì',
  no: 'no',
  change: (direction: 'up' | 'down', amount: string, unit: Unit, relativeTo: string) =>
    `${direction === 'up' ? 'incremento' : 'riduzione'} ${of(amount, unit)}${base(relativeTo)}`,
} as const;
