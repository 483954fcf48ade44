import { formulaTokens } from '../book/formulas/formulaTokens';
import { fromXstring, toXstring } from './xml/escape';

/** Functions younger than the file format: in the file they carry the prefix `_xlfn.` ([MS-XLSX] 2.2.2, future functions). */
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
   BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
   CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
   CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE
   FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
   FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS
   IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST
   LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST
   NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY
   POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN
   SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
   TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
   VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Those of them that carry `_xlfn._xlws.`. */
const SHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

const PREFIXED = /^_xlfn\.(?:_xlws\.)?(?!SINGLE$|ANCHORARRAY$)/i;

/** A formula as people write it, with its `=`, from the text in the file, where later functions carry a prefix. */
export function formulaFromFile(text: string): string {
  const plain = fromXstring(text);
  if (!plain.includes('_xlfn.')) return `=${plain}`;
  return `=${formulaTokens(plain)
    .map(({ kind, text: word }) => (kind === 'word' ? word.replace(PREFIXED, '') : word))
    .join('')}`;
}

/** The text for the file of a formula with its `=`. */
export function formulaToFile(formula: string): string {
  const tokens = formulaTokens(formula.slice(1));
  const prefixed = tokens.map(({ kind, text }, index) => {
    if (kind !== 'word' || tokens[index + 1]?.text !== '(') return text;
    const name = text.toUpperCase();
    if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${text}`;
    return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${text}` : text;
  });
  return toXstring(prefixed.join(''));
}
