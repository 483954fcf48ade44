/** The decree of 18/9/2012 on indicators or that of 12/12/2012 on missions, cited without its day. */
export const WITHOUT_DAY =
  /\bd\.?\s?p\.?\s?c\.?\s?m\.?,?\s{1,3}(?:del\s|di\s)?(settembre|dicembre)\s2012\b/iu;
