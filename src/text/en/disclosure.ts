// Of numbers that are not shown.
export const disclosure = {
  hidden: 'We show a number only when nobody could work out from it who answered.',
  /** Beside the mark –, for whoever has the page read to them. */
  notShown: 'not shown',
}
