/** The error values of formulas, in Italian and in English, typed or pasted as text. */
export const ERROR_VALUE =
  /#(?:div\/0!?|rif!?|ref!|valore!?|value!|nome\?|name\?|num!|nullo!|null!|n\/[ad])/y;
