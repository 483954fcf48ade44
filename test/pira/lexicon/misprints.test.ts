import fc from '../../support/fastCheck';
import { editDistance } from '../../../src/pira/lexicon/text/editDistance';
import { misprintMatcher } from '../../../src/pira/lexicon/text/misprints';

const WORDS = ['indicatore', 'unità di misura', 'responsabile', 'fonte', 'target'];
const HEADS = misprintMatcher(WORDS, {
  slips: ['doubled', 'added', 'missing', 'replaced'],
  twoFrom: 8,
  keptAtStart: 0,
  keptAtEnd: 0,
});

test.each([
  ['indicatoree', 'indicatore'],
  ['indictore', 'indicatore'],
  ['lndicatore', 'indicatore'],
  ['lmdicatore', 'indicatore'],
  ['nidicatore', 'indicatore'],
  ['xxindicatore', 'indicatore'],
  ['respnsabil', 'responsabile'],
  ["unita' di misura", 'unità di misura'],
  ['xyzdicatore', null],
  ['tarqet', 'target'],
  ['tarqeb', null],
  ['', null],
])('%s is meant to be %s', (typed, right) => {
  expect(HEADS(typed)).toBe(right);
});

test('two slips in a long word are forgiven whatever letters they change', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 8, maxLength: 12 }),
      fc.string({ minLength: 8, maxLength: 12 }),
      (typed, right) => {
        const found = misprintMatcher([right], { slips: [], twoFrom: 8, keptAtStart: 0, keptAtEnd: 0 })(
          typed,
        );
        expect(found).toBe(editDistance(typed, right, 2) <= 2 ? right : null);
      },
    ),
  );
  const oneWord = fc.constantFrom(...WORDS.filter(({ length }) => length >= 8));
  const place = fc.nat(20);
  fc.assert(
    fc.property(
      oneWord,
      place,
      place,
      fc.string({ minLength: 1, maxLength: 1 }),
      (right, first, second, sign) => {
        const changed = (word: string, at: number): string =>
          word.slice(0, at % word.length) + sign + word.slice((at % word.length) + 1);
        expect(HEADS(changed(changed(right, first), second))).toBe(right);
      },
    ),
  );
});
