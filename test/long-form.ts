// What `npm run test:long` holds of tests and journeys, and `npm test` does not. In `npm test` every rule, statement and route is tested, and the ways that
// people go most are walked in a browser: a giver's, one of each role, one through each kind of door. Here is the rest, and what walks the same
// ground again: in other sizes, by another hand, in trouble, to its last corner, or with many processes.
// docs/testing.md says when to run it. A name that is no file any more fails both.

const journey = (name: string) => `test/journeys/${name}.journey.ts`

export const longJourneys = [
  // sizes, lengths, ways back and every page once more
  '3-changing-one-s-mind', '9-every-width', '11-back-button', '15-long-names', '27-every-page-of-the-desk',
  // handling, beyond 1, 2, 4, 5, 12, 14 and 20
  '16-answering', '17-afterwards', '18-routing', '19-reachable', '21-finding', '22-worker', '23-response-test', '24-promise', '25-municipality', '25-unsent-words', '26-coordinator-replaced',
  // staff and the directory, beyond 6, 7, 13, 29, 30 and 35
  '28-second-factor', '31-audit', '32-roles', '33-standing-in', '34-places-and-hours', '36-ptv', '37-keeping-it-true', '38-who-and-call-back', '39-holidays',
  // what is public, beyond 41 and 43
  '40-told-before-sending', '42-you-said-we-did', '44-at-the-foot-of-a-page', '44-pages-as-they-are', '45-bulletins', '46-found-and-asked', '47-the-council-says',
  // surveys, beyond 48, 50, 51 and 53
  '49-survey-rounds', '50-survey-by-keyboard', '51-slips-in-trouble', '51-slips-left-in-a-tab', '52-paper-and-aloud', '54-is-it-always-asked', '55-held-elsewhere', '56-compared', '57-quotes', '58-further-languages', '59-drafts',
  // reports, beyond 60
  '61-themes', '62-data-out-of-reports', '63-silence-map', '64-self-monitoring', '66-satisfaction', '67-survey-report',
  // feedback days, beyond 68 to 70 and 72
  '69-full-tablet', '71-printing-for-a-day', '73-feedback-day-report', '74-every-station', '74-a-tablet-is-given',
  // the council, beyond 76 and 81
  '75-council-members', '77-minutes-for-everybody', '78-homework-and-volunteers', '79-a-trial-of-the-council', '80-words-to-change', '81-a-member-by-keyboard', '82-another-address',
  // doors, beyond 85, 86 and 88
  '83-pictures-and-voice', '84-told-of-events', '87-by-sms', '89-forms-on-paper', '90-a-waiting-room', '91-in-and-out',
  // trust, beyond 92, 93, 96 and 99
  '94-a-passage-is-erased', '95-kept-and-erased', '97-when-it-is-opened', '98-what-feedback-says-of-somebody', '100-many-at-once',
].map(journey)

export const longTests = [
  // many processes and servers; the short form has `test/start`, `test/kills` and `post/sms-in/there-and-back`
  'src/db/embedded/server.test.ts', 'src/post/sms-in/killed.test.ts', 'src/mail-in/reading.test.ts', 'src/mail-in/whole-way.test.ts', 'test/rotation.test.ts',
  // a mailbox of what nobody should send; the short form has `mail-in/take-mail` and `mail-in/html-text`
  'src/mail-in/hostile.test.ts',
  // what a thief of a dump reads of a whole county; the short form has `at-rest/erased` and, on Debian's server, `debian/backups`
  'test/at-rest/county.test.ts', 'test/at-rest/marks.test.ts',
  // by chance, many times; the short form has `reports/disclosure/protect`
  'src/reports/surveys/hidden.test.ts',
]
