import { topicsFor, type Topic } from '../../src/help/topics';

const TOPICS: readonly Topic[] = [
  { id: 'gli-stati', title: 'Gli stati', level: 2 },
  { id: 'forme', title: 'Forme che si leggono', level: 3 },
  { id: 'unita', title: 'Unità e target non coerenti', level: 3 },
];

test.each([
  ['', ['gli-stati', 'forme', 'unita']],
  ['  ', ['gli-stati', 'forme', 'unita']],
  ['STATI', ['gli-stati']],
  ['unita', ['unita']],
  ['leggono forme', ['forme']],
  ['altro', []],
])('"%s" finds %j', (search, ids) => {
  expect(topicsFor(TOPICS, search).map(({ id }) => id)).toEqual(ids);
});
