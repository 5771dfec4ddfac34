// Of files with numbers: what they say of themselves.
export const reportFiles = {
  aboutSheet: 'About',
  about: {
    title: 'Title',
    place: 'Place',
    period: 'Period',
    madeOn: 'Made on',
    empty: 'An empty cell',
    licence: 'Licence',
  },
  notShownColumn: 'Not shown',
  empty: 'Where a cell for a number is empty, the number is not shown. It does not mean nought.',
  licence: 'Creative Commons Attribution 4.0 (CC BY 4.0): use, change and share it freely, and name {organisation} as the source.',
}
