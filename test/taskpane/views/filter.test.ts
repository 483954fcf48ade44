import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { filterResults, NO_FILTER, type Filter } from '../../../src/taskpane/views/indicators/filter';
import { SAMPLE_PLAN } from '../samplePlan';

const evaluation = evaluatePlan(SAMPLE_PLAN);
const found = (filter: Partial<Filter>) =>
  filterResults(evaluation, { ...NO_FILTER, ...filter }).map(({ indicator }) => indicator.id);

describe('filtering indicators', () => {
  it.each<[string, Partial<Filter>, readonly number[]]>([
    ['no filter lists all in order', {}, [0, 1, 2, 3, 4]],
    ['status', { status: 'met' }, [0]],
    ['mission', { group: { of: 'missions', at: 0 } }, [0, 2, 4]],
    ['programme', { group: { of: 'programmes', at: 1 } }, [1, 3]],
    ['perspective', { group: { of: 'perspectives', at: 0 } }, [0, 2, 4]],
    ['status and mission', { group: { of: 'missions', at: 1 }, status: 'partly-met' }, [1]],
    ['text without regard to case', { text: 'SPESA' }, [1]],
    ['text without regard to accents', { text: 'attivita' }, [1]],
    ['every word must occur', { text: 'benessere indagine' }, [3]],
    ['the objective’s title', { text: 'oneri e proventi' }, [1, 3]],
    ['the objective’s code', { text: '011.005' }, [0, 2, 4]],
    ['the target’s text', { text: '31/12/2021' }, [3]],
    ['spaces around', { text: '  marchi  ' }, [2]],
    ['nothing', { text: 'xyz' }, []],
  ])('%s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});
