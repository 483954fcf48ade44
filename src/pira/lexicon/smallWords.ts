/** Words that carry no meaning of their own. */
export const STOP_WORDS = new Set(
  'a ad ai al alla alle agli allo con da dai dal dalla dalle dei degli del dell della delle di e ed gli i il in l la le lo n nel nella nelle nr num numero per su sui sul sulla sulle un una'.split(
    ' ',
  ),
);
