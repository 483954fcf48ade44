import { say, type Message } from '../../../src/pira/messages';

const said: readonly [Message, string, string][] = [
  [
    { code: 'strict-tie' },
    'Il valore è pari al limite, che l’operatore esclude.',
    'The value equals the limit, which the operator excludes.',
  ],
];

test.each(said)('%j is worded in both languages', (message, italian, english) => {
  expect(say(message, 'it')).toBe(italian);
  expect(say(message, 'en')).toBe(english);
});
