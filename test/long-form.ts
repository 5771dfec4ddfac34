// What `npm run test:long` holds of tests and journeys, and `npm test` does not: each subject is walked once from its beginning to its end by
// `npm test`; here is what walks the same ground again: in other sizes, by another hand, in trouble, to its last corner, or with many processes.
// docs/testing.md says when to run it. A name that is no file any more fails both.

const journey = (name: string) => `test/journeys/${name}.journey.ts`

export const longJourneys = [
  // sizes, lengths and every page once more
  '9-every-width', '11-back-button', '15-long-names', '27-every-page-of-the-desk',
  // staff and the directory, beyond 4 to 6, 16, 20, 30 and 35
  '19-reachable', '23-response-test', '24-promise', '26-coordinator-replaced', '32-roles', '36-ptv', '37-keeping-it-true', '39-holidays',
  // what is public, beyond 41 to 43
  '45-bulletins', '47-the-council-says',
  // surveys, beyond 48, 50, 51, 52 and 53
  '49-survey-rounds', '51-slips-in-trouble', '51-slips-left-in-a-tab', '54-is-it-always-asked', '55-held-elsewhere', '56-compared', '57-quotes', '58-further-languages', '59-drafts',
  // reports, beyond 60, 63 and 66
  '62-data-out-of-reports', '64-self-monitoring', '67-survey-report',
  // feedback days, beyond 68 to 70, 72 and 73
  '69-full-tablet', '71-printing-for-a-day', '74-every-station', '74-a-tablet-is-given',
  // the council, beyond 75, 76, 78 and 81
  '77-minutes-for-everybody', '79-a-trial-of-the-council', '80-words-to-change', '81-a-member-by-keyboard', '82-another-address',
].map(journey)

export const longTests = [
  // many processes and servers; the short form has `test/start`, `test/kills` and `post/sms-in/there-and-back`
  'src/db/embedded/server.test.ts', 'src/post/sms-in/killed.test.ts', 'src/mail-in/reading.test.ts',
  // what a thief of a dump reads of a whole county; the short form has `at-rest/erased` and, on Debian's server, `debian/backups`
  'test/at-rest/county.test.ts', 'test/at-rest/marks.test.ts',
  // by chance, many times; the short form has `reports/disclosure/protect`
  'src/reports/surveys/hidden.test.ts',
]
