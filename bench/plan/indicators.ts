import { serialOf } from '../../src/pira/sheet/day';
import { type BenchCell, count, day, EMPTY, share, words } from './cells';
import { AIMS, CENTRES, CHAMBERS, FIELDS, MISSIONS, SOURCES, SUBJECTS, TYPES, WAYS } from './texts';

export const YEAR = 2021;

const INDICATORS_OF_OBJECTIVE = 4;
const OBJECTIVES_OF_PROGRAMME = 3;
const OBJECTIVES_OF_CHAMBER = OBJECTIVES_OF_PROGRAMME * MISSIONS.length;
const LAST_DAY = serialOf(`${YEAR}-12-31`);

/** An objective and what it belongs to. */
export interface BenchObjective {
  readonly mission: string;
  readonly programme: string;
  readonly centre: string;
  readonly title: string;
  readonly description: string;
}

export interface BenchIndicator {
  readonly objective: BenchObjective;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly unit: string;
  readonly source: string;
  readonly target: BenchCell;
  readonly actual: BenchCell;
}

/** The nth of some things, beginning again after the last. */
function nth<T>(all: readonly T[], n: number): T {
  const found = all[n % all.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

function objectiveAt(n: number): BenchObjective {
  const programmeNumber = Math.floor(n / OBJECTIVES_OF_PROGRAMME);
  const [mission, programme] = nth(MISSIONS, programmeNumber);
  const chamber = nth(CHAMBERS, Math.floor(programmeNumber / MISSIONS.length));
  const title = `${(n % OBJECTIVES_OF_CHAMBER) + 1}. ${nth(AIMS, n)} ${nth(FIELDS, n)} di ${chamber}`;
  const description = `La Camera di ${chamber} intende ${nth(AIMS, n).toLowerCase()} ${nth(FIELDS, n)} ${nth(WAYS, n)}`;
  return { mission, programme, centre: nth(CENTRES, programmeNumber), title, description };
}

/** What is measured: as many kinds of targets as plans have, with one in twenty that cannot be read or was not measured. */
function measured(n: number): Pick<BenchIndicator, 'unit' | 'target' | 'actual'> {
  const some = (n * 7919) % 97;
  switch (n % 10) {
    case 0:
      return { unit: 'Percentuale', target: words(`>= ${some}%`), actual: share(((some * 3) % 100) / 100) };
    case 1:
      return { unit: 'Numero', target: words(`>=${some * 40}`), actual: count(some * 38) };
    case 2:
      return { unit: 'Giorni', target: words(`<= ${some} gg.`), actual: count((some * 5) % 97) };
    case 3:
      return { unit: 'Data', target: words('entro il 31/12/2021'), actual: day(LAST_DAY - 60 + some) };
    case 4:
      return { unit: 'Percentuale', target: share(some / 100), actual: words(`${some},5%`) };
    case 5:
      return { unit: 'Euro', target: words(`>= € ${some}.500,00`), actual: count(some * 1000) };
    case 6:
      return { unit: 'Sì/No', target: words('Sì'), actual: words(some % 2 === 0 ? 'Sì' : 'No') };
    case 7:
      return { unit: 'Percentuale', target: words(`tra 80% e 9${some % 10}%`), actual: share(0.8) };
    case 8:
      return {
        unit: 'Numero',
        target: words(`almeno ${some}`),
        actual: some % 2 === 0 ? count(some) : EMPTY,
      };
    default:
      return some % 2 === 0
        ? { unit: 'Numero', target: count(some), actual: words('n.d.') }
        : { unit: 'Percentuale', target: words('da definire'), actual: EMPTY };
  }
}

/** The first indicators of a national plan; the same number gives the same indicators. */
export function indicators(total: number): readonly BenchIndicator[] {
  const all: BenchIndicator[] = [];
  let objective = objectiveAt(0);
  for (let n = 0; n < total; n += 1) {
    if (n % INDICATORS_OF_OBJECTIVE === 0) objective = objectiveAt(n / INDICATORS_OF_OBJECTIVE);
    const subject = nth(SUBJECTS, n);
    const way = nth(WAYS, n);
    const chamber = nth(CHAMBERS, Math.floor(n / (INDICATORS_OF_OBJECTIVE * OBJECTIVES_OF_CHAMBER)));
    all.push({
      objective,
      name: `N. ${subject} ${way} su totale ${subject} di ${chamber}, rilevazione ${n + 1}`,
      description: `Misura la capacità della Camera di ${chamber} di gestire ${subject} ${way}`,
      type: nth(TYPES, n),
      source: nth(SOURCES, n),
      ...measured(n),
    });
  }
  return all;
}
