// Pictures, tables and explained numbers of reports.
export const reportPictures = {
  /** Of a number in a table or beside a point. */
  range: '{low} to {high}',
  days: { one: '{count} day', other: '{count} days' },
  table: 'The numbers as a table',
  /** What a picture says, for whoever does not see it. */
  sum: '{count} rows: from {least} to {most}.',
  allHidden: '{count} rows, whose numbers are not shown.',
  notShown: { one: 'Of one row the number is not shown.', other: 'Of {count} rows the number is not shown.' },
  inTable: 'All numbers are in the table under the picture.',
  nothing: 'There is no number to show here.',
  keys: {
    before: 'the period before', range: 'the likely range', gap: '– not shown: the line is broken there',
  },
  bands: 'What the marks mean',
  explained: {
    summary: 'Explain this number', summaryOf: 'Explain this number: {name}',
    definition: 'What it is', source: 'Where it is from', n: 'How many it is counted of', leftOut: 'What was left out', rule: 'The rule', noneLeftOut: 'Nothing.',
  },
  periods: {
    title: 'Period', kinds: 'Length of the period', previous: 'Earlier: {name}', next: 'Later: {name}', others: 'Other periods',
  },
  contents: 'On this page',
  share: {
    link: 'Link to this view', copy: 'Copy the link', copied: 'The link was copied',
    everybody: 'It opens the same place and period for whoever you send it to.', desk: 'It opens the same place and period for colleagues, once they have signed in.',
    page: 'It opens this page for whoever you send it to.',
  },
  figures: 'Key figures',
  caveats: { title: 'Whom this report can speak for', can: 'It can speak for', cannot: 'It cannot speak for', rule: 'How this was worked out' },
  explanations: 'Where the numbers come from',
  downloads: 'The same numbers as a file',
  footnotes: 'Notes',
  printed: 'Printed {day}. The newest version: {address}',
  made: 'Made {day}',
  pageOf: 'Page {page} of {pages}',
}
