import type { Block, Document } from '../../../src/pira/reports/documents/document';
import { documentOf } from '../../../src/pira/reports/documents/documents';
import { resultsSheet } from '../../../src/pira/reports/results/resultsSheet';
import { outputAsSheet } from './outputAsSheet';
import { reportedPlan } from './reportedPlan';

const source = reportedPlan();
const NOBODY = { body: '', act: '' };
const plan = documentOf('plan', source, NOBODY);
const report = documentOf('report', source, NOBODY);

/** A chapter as short lines: what each block is and what it begins with. */
function linesOf({ chapters }: Document, title: string): string[] {
  return (chapters.find((chapter) => chapter.title === title)?.blocks ?? []).map(lineOf);
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level} ${block.text}`;
    case 'paragraph':
    case 'asked':
    case 'lead':
    case 'note':
      return `${block.kind} ${block.text}`;
    case 'facts':
      return block.facts.map((pair) => pair.join(': ')).join(' | ');
    case 'table':
      return [block.heads, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'chart':
      return `${block.form} ${block.description}`;
  }
}

test('the plan has its chapters in their order, wide ones for tables', () => {
  expect(plan.chapters.map(({ title, isWide }) => [title, isWide])).toEqual([
    ['Premessa', false],
    ['Contesto', false],
    ['Riclassificazione per missioni e programmi', true],
    ['Schede degli obiettivi', true],
    ['Metodo', true],
  ]);
  expect([plan.subtitle, plan.fileName]).toEqual(['Esercizio 2024', 'Piano 2024']);
});

test('each objective has its card under its programme: facts, then its indicators', () => {
  const lines = linesOf(plan, 'Schede degli obiettivi');
  expect(lines.map((line) => line.split('\n')[0])).toEqual([
    'asked [Da completare: elementi che il piano non indica (D.P.C.M. 18/9/2012, art. 3 e 4): attività, risorse finanziarie, definizione e metodo di calcolo degli indicatori]',
    '2 Missione 011 Competitività e sviluppo delle imprese – Programma 005 Promozione delle imprese',
    '3 1. Assistere le imprese',
    'Codice: 011.005.001 | Centro di responsabilità: Area Promozione | Prospettiva: Utenti | Portatori di interesse: Imprese',
    'Indicatore | Tipologia | Unità | Fonte | Target 2024 | Target 2025',
    expect.stringMatching(/^2 Missione 032/u),
    '3 2. Ridurre i costi',
    'Codice: 032.003.002 | Centro di responsabilità: Area Servizi | Prospettiva: Processi | Portatori di interesse: Contribuenti',
    'Indicatore | Tipologia | Unità | Fonte | Target 2024 | Target 2025',
  ]);
  expect(lines[4]?.split('\n').slice(1)).toEqual([
    'Imprese assistite | Efficacia | Numero | Registro | >= 50 | >= 60',
    'Tempo medio | Qualità | giorni | Registro | <= 10 | <= 8',
  ]);
});

test('the reclassification counts objectives and indicators, without results', () => {
  const [table = ''] = linesOf(plan, 'Riclassificazione per missioni e programmi');
  const [head, ...rows] = table.split('\n');
  expect(head).toBe('Missione e programma | Obiettivi | Indicatori');
  expect(rows.map((row) => row.split(' | ').slice(1))).toEqual([
    ['1', '2'],
    ['1', '3'],
  ]);
});

test('the premise says how large the plan is; what only the office knows is asked for', () => {
  expect(linesOf(plan, 'Premessa')).toContain(
    'paragraph Comprende 2 obiettivi e 5 indicatori, in 2 programmi.',
  );
  expect(linesOf(plan, 'Contesto').filter((line) => line.startsWith('asked'))).toHaveLength(3);
  expect([plan.body, plan.act].every((text) => text.startsWith('[Da completare'))).toBe(true);
});

test('body and act are those that the office has said', () => {
  const said = documentOf('plan', source, { body: 'Camera di Prova', act: 'Delibera 12' });
  expect([said.body, said.act]).toEqual(['Camera di Prova', 'Delibera 12']);
});

test('the report has the three sections of the ministry’s note', () => {
  expect(report.chapters.map(({ title }) => title)).toEqual([
    'Premessa',
    'Sezione I – Contesto',
    'Sezione II – Obiettivi, risultati e spesa',
    'Sezione III – Rapporto sui risultati',
    'Regole applicate',
  ]);
  expect(report.fileName).toBe('Relazione sui risultati 2024');
});

test('the second section sums up: charts with their values in words, a row for each programme, spending', () => {
  const lines = linesOf(report, 'Sezione II – Obiettivi, risultati e spesa');
  expect(lines[1]).toBe('paragraph Grado medio di raggiungimento 68,33%; indicatori valutati 3 su 5.');
  expect(lines[2]).toBe(
    'ring Indicatori per stato: Raggiunto 1; Parzialmente raggiunto 1; Non raggiunto 1; Non rilevato 1; Non valutabile 1.',
  );
  expect(lines[3]).toMatch(
    /^bars Grado di raggiungimento per missione e programma: Missione 011 .* 90%; Missione 032 .* 25%\.$/u,
  );
  const [head, ...rows] = lines[5]?.split('\n') ?? [];
  expect(head).toBe('Missione e programma | Obiettivi | Indicatori | Valutati | Grado | Mancati');
  expect(rows.map((row) => row.split(' | ').slice(1))).toEqual([
    ['1', '2', '2', '90%', '1'],
    ['1', '3', '1', '25%', '1'],
  ]);
  expect(lines.at(-1)).toMatch(/^asked/u);
});

test('the third section gives every indicator its result, and every missed one its cause or asks for it', () => {
  const lines = linesOf(report, 'Sezione III – Rapporto sui risultati');
  expect(lines.find((line) => line.includes('Imprese assistite'))).toBe(
    [
      'Indicatore | Definizione, tipologia e fonte | Unità | Target 2024 | Consuntivo | Scostamento | Grado | Stato | Regola',
      'Imprese assistite | Tipologia: Efficacia\nFonte: Registro\nTarget 2025: >= 60 | Numero | >= 50 | 60 | +10 | 100% | Raggiunto | R1',
      'Tempo medio | Tipologia: Qualità\nFonte: Registro\nTarget 2025: <= 8 | giorni | <= 10 | 12 | +2 gg | 80% | Parzialmente raggiunto | R2',
    ].join('\n'),
  );
  expect(lines).toContain('paragraph Tempo medio: Sciopero dei corrieri');
  expect(lines).toContain(
    'asked [Da completare: causa dello scostamento dell’indicatore «Pratiche digitali»]',
  );
  expect(lines.filter((line) => line === 'lead Cause degli scostamenti')).toHaveLength(2);
  expect(lines.find((line) => line.startsWith('Codice: 011'))).toContain('Grado medio: 90%');
});

test('causes and further sections are taken from the report on results', () => {
  const sheet = outputAsSheet(resultsSheet(source, null));
  const texts = sheet.texts.map((row) =>
    row[1] === 'Pratiche digitali'
      ? row.with(8, 'Software in ritardo')
      : row[0]?.startsWith('Vincoli finanziari')
        ? row.with(2, 'Blocco del turnover\nTagli')
        : row,
  );
  const ours = { ...sheet, texts, madeAs: sheet.name };
  const again = documentOf('report', { ...source, sheets: [...source.sheets, ours] }, NOBODY);
  expect(linesOf(again, 'Sezione III – Rapporto sui risultati')).toContain(
    'paragraph Pratiche digitali: Software in ritardo',
  );
  expect(linesOf(again, 'Sezione I – Contesto')).toEqual(
    expect.arrayContaining(['paragraph Blocco del turnover', 'paragraph Tagli']),
  );
});

test('rules stand in both documents, in the report with how often they were applied', () => {
  const counts = (document: Document, title: string) =>
    linesOf(document, title)
      .find((line) => line.startsWith('Regola'))
      ?.split('\n')[1];
  expect(counts(plan, 'Metodo')).toBe('R1 | Almeno (>=, >) | C >= T oppure C > T, come scritto | C / T');
  expect(counts(report, 'Regole applicate')).toBe(
    'R1 | Almeno (>=, >) | C >= T oppure C > T, come scritto | C / T | 2',
  );
});
