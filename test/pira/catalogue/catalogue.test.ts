import { isMissionCode, MISSION_NAMES } from '../../../src/pira/catalogue/missions';
import { matchName } from '../../../src/pira/catalogue/matchName';
import { officialName } from '../../../src/pira/catalogue/officialName';
import { parseCode } from '../../../src/pira/catalogue/parseCode';
import { PROGRAMME_NAMES } from '../../../src/pira/catalogue/programmes';
import { missionCodeFor, onlyNameOf, programmeCodeFor } from '../../../src/pira/catalogue/codeOfName';

const OLD_005 =
  'Regolamentazione, incentivazione dei settori imprenditoriali, riassetti industriali, sperimentazione tecnologica, lotta alla contraffazione, tutela della proprietà industriale';

describe('parseCode', () => {
  test.each([
    ['11', '011', null, null],
    ['011', '011', null, null],
    [' 011 - Competitività e sviluppo', '011', null, null],
    ['Missione 11', '011', null, null],
    ['Missione 016 – Commercio', '016', null, null],
    ['11.005', '011', '005', null],
    ['011-005', '011', '005', null],
    ['011.005.001', '011', '005', 1],
    ['32.4.12 Sviluppo', '032', '004', 12],
  ])('%s', (text, mission, programme, objective) => {
    expect(parseCode(text)).toEqual({ mission, programme, objective });
  });

  test.each(['', 'Competitività', '31/12/2021', '2021', '1234.005', 'OB3'])('no code in "%s"', (text) => {
    expect(parseCode(text)).toBeNull();
  });
});

describe('matchName', () => {
  test.each([
    ['COMPETITIVITA’ E SVILUPPO DELLE IMPRESE.', 'same', '011'],
    ["Competitivita' e  sviluppo delle\nimprese", 'same', '011'],
    ['Competitività delle imprese', 'alias', '011'],
    ['Commercio internazionale e internazionalizzazione del sistema produttivo', 'spelling', '016'],
    ['Servizi istituzionali e generali delle Amministrazioni', 'truncated', '032'],
    ['Regolazlone dei mercati', 'misspelt', '012'],
  ])('mission "%s" is %s', (name, kind, mission) => {
    const matches = matchName(name, MISSION_NAMES).map((match) => [match.kind, match.label.mission]);
    expect(matches).toEqual([[kind, mission]]);
  });

  test.each([
    [OLD_005.replace('à', "a'") + '.', 'same', ['011-005']],
    [OLD_005.slice(0, -1), 'truncated', ['011-005']],
    ['amenti per le', 'truncated', ['032-001', '032-004']],
    [
      'Servizi generali, formativi e approvvigionamenti per le amministrazioni pubbliche',
      'spelling',
      ['032-004'],
    ],
    ['Incentivi alle imprese', 'same', ['011-004']],
    ['Indirizzo politico', 'same', ['032-002']],
  ])('programme "%s" is %s', (name, kind, codes) => {
    const matches = matchName(name, PROGRAMME_NAMES);
    expect(matches.every((match) => match.kind === kind)).toBe(true);
    expect(matches.map(({ label }) => `${label.mission}-${label.programme ?? ''}`)).toEqual(codes);
  });

  test.each(['', 'Tutela della salute', 'per le', 'x'.repeat(5000)])('nothing matches "%s"', (name) => {
    expect(matchName(name, [...MISSION_NAMES, ...PROGRAMME_NAMES])).toEqual([]);
  });
});

describe('officialName', () => {
  test.each([
    ['011', '005', 2013, OLD_005, null],
    ['011', '005', 2015, /^Promozione e attuazione/, null],
    ['011', '005', 2021, /^Promozione e attuazione/, null],
    ['012', '004', 2023, /^Vigilanza sui mercati/, null],
    ['012', '004', 2024, /^Politiche sulla concorrenza/, null],
    ['012', '004', 2027, /^Politiche sulla concorrenza/, 2026],
    ['016', '005', 2025, /made in Italy$/, null],
    ['016', '005', 2026, /sistema paese$/, null],
    ['032', '004', 2016, /^Servizi generali, formativi ed/, null],
    ['032', '004', 2023, /^Servizi generali delle strutture/, null],
    ['032', '004', null, /^Servizi generali delle strutture/, 2026],
    ['033', '001', 2020, 'Fondi da assegnare', null],
    ['033', '001', 2021, 'Fondi da assegnare', 2020],
    ['033', '001', 2030, 'Fondi da assegnare', 2020],
    ['012', null, 2021, 'Regolazione dei mercati', null],
    ['012', null, 2030, 'Regolazione dei mercati', 2026],
  ])('%s-%s in %s', (mission, programme, year, name, lastRead) => {
    const official = officialName(mission, programme, year);
    expect(official?.label.name).toMatch(name);
    expect(official?.lastRead).toBe(lastRead);
  });

  test.each([
    ['011', '004', 2018],
    ['011', '005', 2024],
    ['011', '005', 2027],
    ['011', '013', 2023],
    ['012', '004', 2010],
    ['011', '010', 2012],
    ['011', '099', 2018],
    ['029', null, 2018],
  ])('none for %s-%s in %s', (mission, programme, year) => {
    expect(officialName(mission, programme, year)).toBeNull();
  });
});

test('a name suggests its code where only one fits', () => {
  expect(missionCodeFor('regolazione dei mercati')).toBe('012');
  expect(missionCodeFor('Tutela della salute')).toBeNull();
  expect(programmeCodeFor('012', 'Vigilanza sui mercati e sui prodotti')).toBe('004');
  expect(programmeCodeFor('032', 'amenti per le')).toBeNull();
});

test('a code suggests its name where it had only one', () => {
  expect(onlyNameOf('032', '003')).toMatch(/^Servizi e affari generali/);
  expect(onlyNameOf('016', '005')).toBeNull();
  expect(onlyNameOf('099', null)).toBeNull();
});

test.each([
  ['011', true],
  ['029', true],
  ['090', true],
  ['099', false],
  ['000', false],
])('%s can be a mission: %s', (code, possible) => {
  expect(isMissionCode(code)).toBe(possible);
});

test('the wordings of a programme follow each other without gap or overlap', () => {
  const labels = [...PROGRAMME_NAMES];
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    expect(label.from).toBeLessThanOrEqual(label.to);
    if (next?.mission === label.mission && next.programme === label.programme) {
      expect(next.from).toBe(label.to + 1);
    }
  }
});
