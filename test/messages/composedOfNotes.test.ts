import { isComposedOfNotes } from '../../src/pira/messages/composedOfNotes';
import { ITALIAN_NOTES } from '../../src/pira/messages/italianNotes';

/** A sentence with something in the place of each parameter. */
function sentence(wording: (parameters: never) => string, value: string): string {
  const everyParameter: unknown = new Proxy({}, { get: () => value });
  return String(Reflect.apply(wording, undefined, [everyParameter]));
}

test.each(Object.entries(ITALIAN_NOTES))('%s is known as ours, whatever it speaks of', (_code, wording) => {
  for (const value of ['>= 5', '', 'due\nrighe', '1.234,5 (previsti): vedi', '2021'])
    expect(isComposedOfNotes(sentence(wording, value))).toBe(true);
});

test.each([
  ['Gara deserta', false],
  ['Il target non indica l’anno: è stato inteso quello del piano.', true],
  [
    'Il target non indica l’anno: è stato inteso quello del piano. Il valore è pari al limite, che l’operatore esclude.',
    true,
  ],
  ['Il target non indica l’anno: è stato inteso quello del piano. Gara deserta', false],
  ['Nota: il target non indica l’anno: è stato inteso quello del piano.', false],
  ['Il target non indica l’anno: è stato inteso quello del piano.!', false],
  ['', true],
])('«%s»: %s', (text, isOurs) => {
  expect(isComposedOfNotes(text)).toBe(isOurs);
});

test('a long text of people is told apart at once', () => {
  const words = 'Il consuntivo «a» è stato calcolato come rapporto: '.repeat(2_000);
  expect(isComposedOfNotes(words)).toBe(false);
});
