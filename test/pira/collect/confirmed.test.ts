import { merge, type Merge } from '../../../src/pira/collect/merge';
import { cellAddress } from '../../../src/pira/sheet/address';
import type { CellInput } from '../../support/sheet';
import { asked, collected, filledIn, planOf, rowOf, shown } from './collected';

describe('a value that somebody has to confirm', () => {
  const filledWith = (centre: string, name: string, values: Readonly<Record<number, CellInput>>) => {
    const { [centre]: rows = [] } = collected();
    for (const [column, value] of Object.entries(values)) rowOf(rows, name)[Number(column)] = value;
    return merge(planOf(), [filledIn(rows)]);
  };
  const OF_SHARE = ['Area Anagrafica', 'Pratiche nei termini'] as const;
  const percent = (value: number, text: string): CellInput => ({ value, text, format: '0%' });

  test.each<[string, readonly [string, string], Readonly<Record<number, CellInput>>, string]>([
    ['95 in a cell of percentages', OF_SHARE, { 6: percent(95, '9500%') }, 'E13 implausible'],
    ['a number below zero', ['Area Promozione', 'Imprese assistite'], { 6: -3 }, 'E6 implausible'],
    [
      'a number of quite another size',
      ['Area Promozione', 'Imprese assistite'],
      { 6: 120_000 },
      'E6 implausible',
    ],
    ['a day of another year', ['Area Promozione', 'Bando'], { 6: '28/05/2042' }, 'E8 implausible'],
    ['95% beside 9 and 10', OF_SHARE, { 6: percent(0.95, '95%'), 7: 9, 8: 10 }, 'E13 parts-disagree'],
  ])('%s', (_what, [centre, name], values, expected) => {
    const { taken, unsure } = filledWith(centre, name, values);
    expect(taken).toEqual([]);
    expect(unsure.map(({ cell, doubt }) => `${cellAddress(cell.row, cell.column)} ${doubt?.code}`)).toEqual([
      expected,
    ]);
  });

  test('a value that its parts give, as far as it shows, is taken', () => {
    const found = filledWith(...OF_SHARE, { 6: percent(0.93, '93%'), 7: 931, 8: 1000 });
    expect(shown(found).taken).toEqual(['E13 93%']);
  });

  test.each<[string, readonly [string, string], Readonly<Record<number, CellInput>>]>([
    ['a number under a part that is not asked for', ['Area Promozione', 'Imprese assistite'], { 7: 120 }],
    ['a denominator of zero', OF_SHARE, { 7: 19, 8: 0 }],
    ['only one of the two', OF_SHARE, { 8: 1000 }],
    ['words', OF_SHARE, { 7: 'vedi allegato', 8: 1000 }],
  ])('parts that give no value are refused, not lost: %s', (_what, [centre, name], values) => {
    const { taken, unsure, rejected } = shownAll(filledWith(centre, name, values));
    expect({ taken, unsure, rejected }).toEqual({ taken: [], unsure: [], rejected: ['parts-unusable'] });
  });

  const shownAll = (found: Merge) => ({ ...shown(found), unsure: found.unsure });
});

test('a value that its parts contradict is asked about where the plan has cells for the parts, too', () => {
  const rows: readonly (readonly CellInput[])[] = [
    ['Centro di responsabilità', 'Area I'],
    ['Obiettivo', '1. Servizi'],
    ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024', 'Numeratore', 'Denominatore'],
    ['Tasso di conferma dei contatti', '%', '>= 60%', null, null, null],
  ];
  const { 'Area I': own = [] } = collected(rows);
  const row = rowOf(own, 'Tasso di conferma dei contatti');
  [row[6], row[7], row[8]] = ['44%', 66, 100];
  expect(asked(merge(planOf(rows), [filledIn(own)]))).toEqual({
    taken: [
      ['E4', undefined],
      ['F4', undefined],
    ],
    unsure: [['D4', 'parts-disagree']],
  });
});
