import type { InEnglish } from '../../english';
import type { layoutRules as italian } from '../../it/rules/layout';

export const layoutRules: InEnglish<typeof italian> = {
  'fused-header': {
    title: 'Fused headers',
    why: 'A column without its own header is hard to read, for programs too.',
  },
  'missing-header': { title: 'Missing header', why: 'The reader cannot tell what the column holds.' },
  'split-header': {
    title: 'Split header',
    why: 'Text that goes on in another cell does not read as one header.',
  },
  'misspelt-header': {
    title: 'Misspelt header',
    why: 'A slip in a header can make one column pass for another.',
  },
  'shifted-cell': {
    title: 'Shifted values',
    why: 'A value under the wrong header is published as if it were another.',
  },
  'fused-cell': {
    title: 'Two data in one cell',
    why: 'Fused data can be neither sorted nor exported in an open format (D.Lgs. 33/2013, art. 7).',
  },
  'split-cell': { title: 'Split text', why: 'A text over two cells is lost in an export.' },
  'scanning-noise': { title: 'Scanning leftovers', why: 'Meaningless characters should not be published.' },
  'unread-cell': {
    title: 'Cells not read',
    why: 'What is not read enters neither the evaluation nor the clean plan.',
  },
  'unread-column': {
    title: 'Column not read',
    why: 'What is not read enters neither the evaluation nor the clean plan.',
  },
  'ambiguous-cell': {
    title: 'Ambiguous value',
    why: 'A value read in the wrong column would give wrong results.',
  },
  'ambiguous-column': {
    title: 'Ambiguous column',
    why: 'A column taken for another would give wrong results.',
  },
  'assumed-column': {
    title: 'Column known by its content',
    why: 'If the guess is wrong, so are the results: a clear header removes the doubt.',
  },
  'unused-column': {
    title: 'Column that enters no evaluation',
    why: 'Interim values are not the final ones; variances are computed anew.',
  },
  'shared-row': {
    title: 'Indicators side by side',
    why: 'A result must stand beside its own indicator and no other.',
  },
  'hidden-sheet': {
    title: 'Hidden sheet',
    why: 'Those who look at the plan do not see what is hidden: it does not enter the results.',
  },
  'left-out': {
    title: 'Left out',
    why: 'The workbook also holds tables of other things: none may be taken for the plan.',
  },
  'continued-table': {
    title: 'Rows without a header',
    why: 'Without a header nothing says what the columns hold.',
  },
  'hidden-row': {
    title: 'Hidden row',
    why: 'What is hidden enters the results without those who look at the plan seeing it.',
  },
};
