import { ExcelPort } from '../../src/excel/excelPort';
import { SMALL_PLAN, withWorkbook } from './workbook';

/** Formulas of people in our columns of the first indicator, from G on. */
const THEIRS = [
  '=IF(F3>=50,F3-50,"")',
  '=IF(F3>0,F3/50,0)',
  '=IF(F3>=50,"Raggiunto","Da rivedere")',
  '=IF(F3="","Dato non ancora arrivato","")',
];
const G = 6;

const PRESENTATIONS = ['values', 'formulas'] as const;

test.each(PRESENTATIONS.flatMap((first) => PRESENTATIONS.map((again) => [first, again] as const)))(
  'results as %s, then as %s: formulas of people among them are kept, reported, and stay when the results go',
  async (first, again) => {
    await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
      const port = new ExcelPort();
      const formulas = () => THEIRS.map((_, right) => book.sheet('Piano')?.cells.get(2, G + right)?.formula);
      await port.evaluate({ presentation: first });
      host.user.type('Piano', 'F3', [[52]]);
      host.user.type('Piano', 'G3:J3', [THEIRS]);
      const evaluated = await port.evaluate({ presentation: again });
      if (!evaluated.ok) throw new Error(JSON.stringify(evaluated));
      expect(formulas()).toEqual(THEIRS);
      for (const right of THEIRS.keys())
        expect(evaluated.findings).toContainEqual(
          expect.objectContaining({
            rule: 'overwritten-result',
            place: { sheet: 'Piano', row: 2, column: G + right },
          }),
        );
      expect(await port.removeResults({})).toMatchObject({ ok: true });
      expect(formulas()).toEqual(THEIRS);
    });
  },
);
