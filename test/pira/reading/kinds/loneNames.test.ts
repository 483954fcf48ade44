import { twoInOne } from '../../../../src/pira/reading/lines/twoInOne';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';

/** The mission and the programme of an indicator under some cells that stand alone in their rows. */
function placeUnder(...alone: readonly string[]): readonly string[] {
  const rows = [
    ['Piano 2024'],
    ...alone.map((text) => [text]),
    ['Indicatore', 'U.M.', 'Target 2024'],
    ['Corsi', 'n.', '>= 5'],
  ];
  const [indicator] = readPlan([sheetFromRows('Piano', rows)], { year: null }).indicators;
  const { mission, programme } = indicator?.objective ?? {};
  return [mission, programme].map((one) => [one?.code, one?.name].filter(Boolean).join(' '));
}

test.each<[string, readonly string[], readonly string[]]>([
  ['an official name alone', ['Regolazione dei mercati'], ['Regolazione dei mercati', '']],
  ['a code and its name', ['012 Regolazione dei mercati'], ['012 Regolazione dei mercati', '']],
  ['a code of no mission before an official name', ['099 Regolazione dei mercati'], ['', '']],
  ['another text', ['Mercati e dintorni'], ['', '']],
  [
    'the name of a programme below that of its mission',
    [
      '012 Regolazione dei mercati',
      '004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
    ],
    [
      '012 Regolazione dei mercati',
      '004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
    ],
  ],
])('%s', (_, alone, wanted) => {
  expect(placeUnder(...alone)).toEqual(wanted);
});

test.each([
  ['Missione 1 - Organi Programma 3 - Servizi', '1 - Organi', '3 - Servizi'],
  ['Missione 011 - Competitività / Programma 005 - Promozione', '011 - Competitività', '005 - Promozione'],
])('%s names two', (text, mission, programme) => {
  expect(twoInOne(text)).toEqual({ mission, programme });
});
