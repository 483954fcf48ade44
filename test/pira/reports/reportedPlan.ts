import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { ReportSource } from '../../../src/pira/reports/source';
import { sheetFromRows } from '../../support/sheet';

const HEAD = [
  'Missione',
  'Programma',
  'Centro di responsabilità',
  'Obiettivo',
  'Prospettiva',
  'Portatori di interesse',
  'Indicatore',
  'Tipologia',
  'Unità di misura',
  'Fonte',
  'Target 2024',
  'Target 2025',
  'Consuntivo 2024',
  'Note',
];
const IMPRESE = [
  '011 Competitività e sviluppo delle imprese',
  '005 Promozione delle imprese',
  'Area Promozione',
];
const SERVIZI = ['032 Servizi istituzionali e generali', '003 Servizi e affari generali', 'Area Servizi'];
const percent = (value: number) => ({ value, text: `${value * 100}%`, format: '0%' });

/** Two programmes and two years, with every status, a cause in the plan's notes and later targets. */
export function reportedPlan(): ReportSource {
  const sheet = sheetFromRows('Piano', [
    ['PIRA 2024'],
    HEAD,
    [
      ...IMPRESE,
      '1. Assistere le imprese',
      'Utenti',
      'Imprese',
      'Imprese assistite',
      'Efficacia',
      'Numero',
      'Registro',
      '>= 50',
      '>= 60',
      60,
      '',
    ],
    [
      ...IMPRESE,
      '1. Assistere le imprese',
      'Utenti',
      'Imprese',
      'Tempo medio',
      'Qualità',
      'giorni',
      'Registro',
      '<= 10',
      '<= 8',
      12,
      'Sciopero dei corrieri',
    ],
    [
      ...SERVIZI,
      '2. Ridurre i costi',
      'Processi',
      'Contribuenti',
      'Pratiche digitali',
      'Efficienza',
      '%',
      'Protocollo',
      '>= 80%',
      '>= 85%',
      percent(0.2),
      '',
    ],
    [
      ...SERVIZI,
      '2. Ridurre i costi',
      'Processi',
      'Contribuenti',
      'Carta dei servizi',
      'Risultato',
      'sì/no',
      'Delibere',
      'sì',
      'sì',
      null,
      '',
    ],
    [
      ...SERVIZI,
      '2. Ridurre i costi',
      'Processi',
      'Contribuenti',
      'Stima dei risparmi',
      'Risultato',
      'Numero',
      'Bilancio',
      'circa 5',
      '>= 6',
      5,
      '',
    ],
  ]);
  const plan = readPlan([sheet], { year: null });
  return { plan, evaluation: evaluatePlan(plan), findings: [], sheets: [sheet] };
}
