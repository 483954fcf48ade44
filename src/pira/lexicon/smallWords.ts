/** Words that carry no meaning of their own. */
export const STOP_WORDS = new Set(
  'a ad ai al alla alle agli allo col con da dai dagli dal dalla dalle dallo dei degli del dell della delle dello di e ed fra gli i il in l la le lo n nei negli nel nella nelle nello nr num numero per su sugli sui sul sulla sulle sullo tra un una uno'.split(
    ' ',
  ),
);
