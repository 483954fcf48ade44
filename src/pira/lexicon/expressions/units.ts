import type { PhraseEntry } from './meaning';

/** Units and multiples behind or before a number. */
export const UNITS: readonly PhraseEntry[] = [
  [{ kind: 'percent' }, 'per cento|per-cento|percento|perc.|p.c.|pct.|percent'],
  [
    { kind: 'points' },
    'punti percentuali|punto percentuale|punti percentuale|punti %|punti perc.|p.ti percentuali|p.p.|percentage points',
  ],
  [{ kind: 'time', unit: 'minute', factor: 1 / 60, before: false }, 'secondi|sec.|seconds'],
  [{ kind: 'time', unit: 'minute', factor: 1, before: false }, 'minuti|minuto|minuti primi|minutes'],
  [{ kind: 'time', unit: 'hour', factor: 1, before: false }, 'ore|ora|h.|hh.|hr.|hrs.|hours'],
  [
    { kind: 'time', unit: 'day', factor: 1, before: true },
    'giorni|gg.|giorni solari|giorni di calendario|giorni naturali|giorni consecutivi|giorni naturali e consecutivi|' +
      'gg. solari|gg. naturali|gg. consecutivi|gg. di calendario|days',
  ],
  [{ kind: 'time', unit: 'day', factor: 1, before: false }, 'giorno|giorno solare|day'],
  [
    { kind: 'time', unit: 'working-day', factor: 1, before: true },
    'giorni lavorativi|giorni lavorativo|giorni lav.|giorni lavor.|gg. lavorativi|gg. lav.|gg. lavor.|gg.ll.|gg. ll.|' +
      'gg.l.|gg. l.|g.l.|gg/lav.|gg./lav.|gg-lav.|giorni/lavorativi|gg lavorativo|giorni effettivi lavorativi|giornate lavorative|giornate lav.|working days',
  ],
  [
    { kind: 'time', unit: 'working-day', factor: 1, before: false },
    'giorno lavorativo|giorno lav.|giornata lavorativa|working day',
  ],
  [
    { kind: 'unsupported-unit' },
    'giorni feriali|gg. feriali|giorno feriale|giorni festivi|ore lavorative|ora lavorativa|ore lav.|ore/lavorative|' +
      'giorni uomo|giorni/uomo|giorni-uomo|gg/uomo|gg. uomo|ore uomo|ore/uomo|mesi uomo|mesi/uomo|anni uomo|anni/uomo|' +
      'mil.|centesimi|centesimo|cent.|cents|eurocent|€cent|€ cent|euro cent|centesimi di euro|' +
      'lire|lira|pesos|rubli|yuan|rupie|bitcoin|corone|zloty|usd|dollari|sterline|franchi|gbp|chf|yen|gradi|gradi centigradi|punti base|punto base|bps|basis points|per mille|permille|g.|ggg.',
  ],
  [{ kind: 'time', unit: 'day', factor: 7, before: false }, 'settimane|settimana|weeks'],
  [{ kind: 'time', unit: 'month', factor: 1, before: true }, 'mesi|months'],
  [{ kind: 'time', unit: 'month', factor: 1, before: false }, 'mese'],
  [{ kind: 'time', unit: 'month', factor: 12, before: true }, 'anni'],
  [{ kind: 'time', unit: 'month', factor: 12, before: false }, 'anno'],
  [{ kind: 'money', factor: 1 }, 'euro|eur|€|€.'],
  [
    { kind: 'money', factor: 1000 },
    'k€|k €|keur|keuro|k euro|€k|migliaia di euro|migliaia di €|migliaia euro|migliaia €',
  ],
  [
    { kind: 'money', factor: 1_000_000 },
    'meur|meuro|mln€|mln. €|€mln|€ mln.|milioni di euro|milioni di €|milioni euro|milioni €|mln. di euro|mln. di €',
  ],
  [{ kind: 'magnitude', factor: 1000 }, 'mila|migliaia|mgl.'],
  [{ kind: 'magnitude', factor: 1_000_000 }, 'milioni|milione|mln.|mio.'],
  [{ kind: 'magnitude', factor: 1_000_000_000 }, 'miliardi|miliardo|mld.|mrd.'],
  [{ kind: 'scale', factor: 1000 }, 'k'],
  [{ kind: 'scale', factor: 1_000_000 }, 'm|m€|m €|m euro'],
];
