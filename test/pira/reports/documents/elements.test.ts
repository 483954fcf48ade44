import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { Block, Document } from '../../../../src/pira/reports/documents/document';
import { documentOf } from '../../../../src/pira/reports/documents/documents';
import { resultsSheet } from '../../../../src/pira/reports/results/resultsSheet';
import type { ReportSource } from '../../../../src/pira/reports/source';
import { type CellInput, sheetFromRows } from '../../../support/sheet';
import { outputTexts } from '../outputTexts';

const HEAD = [
  'Missione',
  'Programma',
  'Centro di responsabilità',
  'Obiettivo',
  'Descrizione obiettivo',
  'Principali attività',
  'Portatori di interesse',
  'Risorse finanziarie',
  'Indicatore',
  'Descrizione tecnica',
  'Algoritmo di calcolo',
  'Tipologia di indicatore',
  'Unità di misura',
  'Fonte dei dati',
  'Peso',
  'Target 2024',
  'Target 2025',
  'Consuntivo 2024',
];
const ROW: readonly CellInput[] = [
  '012 Regolazione dei mercati',
  '004 Vigilanza sui mercati',
  'Area Anagrafe',
  '1. Snellire le pratiche',
  'Meno attese allo sportello',
  'Sportello digitale',
  'Imprese e professionisti',
  12500,
  'Tempo medio di evasione',
  'Attesa dalla domanda al rilascio',
  'Somma dei giorni / pratiche',
  'Qualità',
  'giorni',
  'Protocollo informatico',
  40,
  '<= 10',
  '<= 8',
  12,
];

function sourceOf(head: readonly string[], rows: readonly (readonly CellInput[])[]): ReportSource {
  const sheet = sheetFromRows('Piano', [['PIRA 2024'], head, ...rows]);
  const plan = readPlan([sheet], { year: null });
  return { plan, evaluation: evaluatePlan(plan), findings: [], sheets: [sheet] };
}

/** The plan with some of its columns alone. */
function withColumns(
  names: readonly string[],
  rows: readonly (readonly CellInput[])[] = [ROW],
): ReportSource {
  const of = (cells: readonly CellInput[]) => names.map((name) => cells[HEAD.indexOf(name)] ?? null);
  return sourceOf(names, rows.map(of));
}

const NOBODY = { body: '', act: '' };
const whole = sourceOf(HEAD, [ROW, ROW.with(8, 'Reclami ricevuti')]);
const plan = documentOf('plan', whole, NOBODY);
const report = documentOf('report', whole, NOBODY);

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.map((pair) => pair.join(': '));
    case 'table':
      return [...block.heads, ...block.rows.flat(), block.caption];
    case 'chart':
      return [block.title, block.description];
    case 'heading':
    case 'lead':
    case 'paragraph':
    case 'asked':
    case 'note':
      return [block.text];
  }
}

function textIn(document: Document): string {
  return document.chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]).join('\n');
}

const sheet = outputTexts(resultsSheet(whole, null)).flat().join('\n');

/** The elements that D.P.C.M. 18/9/2012 asks of plan and report (art. 3, 4 and 5), as the plan prints them. */
test.each<[element: string, text: string, said: readonly string[]]>([
  ['mission (4 a)', 'Missione 012 Regolazione dei mercati', [textIn(plan), textIn(report), sheet]],
  ['programme (4 a)', 'Programma 004', [textIn(plan), textIn(report), sheet]],
  ['objective (4 b)', '1. Snellire le pratiche', [textIn(plan), textIn(report), sheet]],
  [
    'its description (3.2 a)',
    'Descrizione: Meno attese allo sportello',
    [textIn(plan), textIn(report), sheet],
  ],
  ['its activities (3.2 a)', 'Attività: Sportello digitale', [textIn(plan), textIn(report), sheet]],
  [
    'stakeholders (4 c)',
    'Portatori di interesse: Imprese e professionisti',
    [textIn(plan), textIn(report), sheet],
  ],
  ['centre (4 d)', 'Centro di responsabilità: Area Anagrafe', [textIn(plan), textIn(report), sheet]],
  ['indicator (4 e)', 'Tempo medio di evasione', [textIn(plan), textIn(report), sheet]],
  ['its definition (3.3 b)', 'Attesa dalla domanda al rilascio', [textIn(plan), textIn(report), sheet]],
  ['its algorithm (3.3 d)', 'Somma dei giorni / pratiche', [textIn(plan), textIn(report), sheet]],
  ['its type (3.3 a)', 'Qualità', [textIn(plan), textIn(report), sheet]],
  ['its weight', '40', [textIn(plan), textIn(report), sheet]],
  ['target of the year (4 f)', '<= 10', [textIn(plan), textIn(report), sheet]],
  ['target of the year after (3.2 b)', '<= 8', [textIn(plan), textIn(report), sheet]],
  ['resources (4 h)', '€ 12.500', [textIn(plan), textIn(report), sheet]],
  ['source (4 i)', 'Protocollo informatico', [textIn(plan), textIn(report), sheet]],
  ['unit (4 j)', 'giorni', [textIn(plan), textIn(report), sheet]],
  ['years of the targets (3.2 b)', 'gli anni dal 2024 al 2025', [textIn(plan)]],
  ['observed value (4 g)', '12', [textIn(report), sheet]],
  ['variance (5)', '+2', [textIn(report)]],
  ['cause (5)', 'ausa dello scostamento', [textIn(report), sheet]],
  ['scenario (5)', 'cenario istituzionale e socio-economico', [textIn(plan), textIn(report), sheet]],
  ['constraints (5)', 'incoli finanziari e normativi', [textIn(plan), textIn(report), sheet]],
  ['organisation (5)', 'nterventi organizzativi', [textIn(plan), textIn(report), sheet]],
  ['reasons of changes (5)', 'otivazioni delle principali variazioni', [textIn(report), sheet]],
  ['consolidation (6.2)', 'consolidare il sistema degli indicatori', [textIn(plan)]],
])('%s', (_, text, texts) => {
  for (const found of texts) expect(found).toContain(text);
});

test('a plan that says it all is asked for nothing of these', () => {
  expect(textIn(plan)).not.toContain('elementi che il piano non indica');
  expect(textIn(report)).not.toContain('elementi che il piano non indica');
});

/** The chapter with the objectives, without their facts. */
function cards(source: ReportSource, kind: 'plan' | 'report', title: string): readonly string[] {
  const blocks = documentOf(kind, source, NOBODY).chapters.find((one) => one.title === title)?.blocks ?? [];
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'facts') return [];
    if (block.kind !== 'table') return block.kind === 'chart' ? [] : [`${block.kind} ${block.text}`];
    const heads = `${block.heads.join(' | ')} (${block.widths.join(' ')}; ${block.figures.join(' ')})`;
    return [block.caption, heads, ...block.rows.map((row) => row.join(' | '))];
  });
}

const FEW = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Peso', 'Target 2024', 'Consuntivo 2024'];
const ASKED =
  'asked [Da completare: elementi che il piano non indica (D.P.C.M. 18/9/2012, art. 3 e 4): attività, portatori di interesse, centri di responsabilità, risorse finanziarie, definizione e metodo di calcolo degli indicatori, tipologia degli indicatori, fonte dei dati]';

test('what no indicator has is no empty column: it is asked for once', () => {
  expect(cards(withColumns(FEW), 'plan', 'Schede degli obiettivi')).toEqual([
    ASKED,
    'heading Senza missione e programma',
    'heading 1. Snellire le pratiche',
    'Indicatori dell’obiettivo 1. Snellire le pratiche',
    'Indicatore | Unità | Peso | Target 2024 (3 1.5 1 1.5; 2)',
    'Tempo medio di evasione | giorni | 40 | <= 10',
  ]);
  expect(cards(withColumns(FEW), 'report', 'Sezione III – Rapporto sui risultati').slice(0, 6)).toEqual([
    ASKED,
    'heading Senza missione e programma',
    'heading 1. Snellire le pratiche',
    'Indicatori dell’obiettivo 1. Snellire le pratiche',
    'Indicatore | Definizione, tipologia e fonte | Unità | Target 2024 | Consuntivo | Scostamento | Grado | Stato | Regola (3.2 3.2 1.4 1.6 1.6 1.8 1.5 1.8 1.1; 5 6)',
    'Tempo medio di evasione | Peso: 40 | giorni | <= 10 | 12 | +2 gg | 80% | Parzialmente raggiunto | R2',
  ]);
});

test('an objective without a title has no heading, one without indicators says so', () => {
  const { plan: read, ...rest } = withColumns(['Indicatore', 'Target 2024']);
  const [first] = read.objectives;
  if (first === undefined) throw new Error('no objective');
  const empty = { ...first, id: 99, title: { text: 'Vuoto', cell: null }, number: null };
  const source = { ...rest, plan: { ...read, objectives: [...read.objectives, empty] } };
  expect(cards(source, 'plan', 'Schede degli obiettivi').slice(1)).toEqual([
    'heading Senza missione e programma',
    'Indicatori',
    'Indicatore | Target 2024 (3 1.5; )',
    'Tempo medio di evasione | <= 10',
    'heading Vuoto',
    'paragraph Nessun indicatore.',
  ]);
  expect(cards(source, 'report', 'Sezione III – Rapporto sui risultati').slice(-2)).toEqual([
    'heading Vuoto',
    'paragraph Nessun indicatore.',
  ]);
});

test.each<[title: string, columns: readonly string[], head: string]>([
  ['mission alone', ['Missione', 'Indicatore', 'Target 2024'], 'Missione 012 Regolazione dei mercati'],
  ['neither', ['Indicatore', 'Target 2024'], 'Senza missione e programma'],
])('the heading of a programme names what the plan has: %s', (_, columns, head) => {
  expect(cards(withColumns(columns), 'plan', 'Schede degli obiettivi')).toContain(`heading ${head}`);
});

test.each<[title: string, columns: readonly string[], sentence: string]>([
  ['one year', ['Indicatore', 'Target 2024'], 'I valori obiettivo riguardano il 2024.'],
  [
    'two years, the later one first',
    ['Indicatore', 'Target 2025', 'Target 2024'],
    'I valori obiettivo riguardano gli anni dal 2024 al 2025.',
  ],
])('the premise says the years of the targets: %s', (_, columns, sentence) => {
  const { chapters } = documentOf('plan', withColumns(columns), NOBODY);
  expect(chapters[0]?.blocks.flatMap(textsOf)).toContain(sentence);
});
