const CYRILLIC = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'abekmhopctyxijsaeopcyxijs' + 'abezhikmnoptyxo';

/** Letters of other scripts that look like Latin ones, with the Latin letter in lower case. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC + GREEK, (letter, index) => [letter, LATIN[index] ?? letter]),
);
