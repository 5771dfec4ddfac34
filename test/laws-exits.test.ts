// Where a number of people, answers or cases leaves the database. What everybody may see goes through the one disclosure engine; whatever
// else counts is listed here by name with why, and the list only shrinks: whoever counts anew reads docs/disclosure.md first.
import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { sources } from './sources.ts'

/** engine: told by what it makes · types: told by the types of src/reports/disclosure (about.ts, or what the engine publishes) · own: of what whoever reads it may read one by one · no-people: nobody is counted · inside: no page has it */
type Why = 'engine' | 'types' | 'own' | 'no-people' | 'inside'

const exits: Record<string, [Why, string]> = {
  'src/feedback/promise/measure.sql.ts': ['engine', 'promises of the standing channel: shares in tens, of the lines and quarters of which it is told how much was due'],
  'src/reports/statistics/count.sql.ts': ['engine', 'raw counts of a month, from which the engine publishes'],
  'src/surveys/released.sql.ts': ['engine', 'raw counts of a round, from which it is decided once what is told'],
  'src/surveys/results/shown.sql.ts': ['engine', 'what was decided, and what it is decided from'],
  'src/surveys/results/themes.sql.ts': ['engine', 'texts of a theme, told from the fewest on (enough); how many are left to sort, to whoever reads them'],
  'src/surveys/rounds/reach.sql.ts': ['types', 'one of three words of all slips together, from twenty on, once a week'],
  'src/surveys/rounds/ledger.sql.ts': ['types', 'promises of the organisation: shares in tens, nothing under five'],
  'src/improvements/ledger.sql.ts': ['types', 'promises of the organisation: shares in tens, nothing under five'],
  'src/feedback/guess/clients.sql.ts': ['no-people', 'slips that a unit handed out in a month, to the giver who chose it, as one of three words'],
  'src/improvements/verdicts.sql.ts': ['types', 'counted once a night; about how many, and one of three words that say no more than that'],
  'src/feedback/publishing/publications.sql.ts': ['types', 'what was withheld, by reason: about how often, and of no whole'],
  'src/feedback/aside/aside.sql.ts': ['types', 'what was set aside: about how many, of the whole organisation; by unit to coordinators, who may open each'],
  'src/feedback/access/opened.sql.ts': ['types', 'about how many, where the engine would tell it exactly; of whole months that are over'],
  'src/council/trials/taps.sql.ts': ['types', 'of all units of a trial together, from so many who work there on, in whole weeks that are over: about how many, where the engine would tell it exactly'],
  'src/feedback/threat/counted.sql.ts': ['types', 'half-years that are over, by the line that a text came to first, for the administrator: about how many, where the engine would tell it exactly'],
  'src/feedback/afterwards/counts.sql.ts': ['types', 'half-years that are over, of the whole organisation, through the engine'],
  'src/feedback/spoken/came-back.sql.ts': ['engine', 'whether givers came back to an answer, of half-years that are over, of the whole organisation: a share in tens where both parts are told'],
  'src/webhooks/gather.sql.ts': ['types', 'whether there were as many as the fewest, of the whole organisation, in whole days that are over'],
  'src/feedback/answering/times.sql.ts': ['types', 'the middle and shares in tens of at least five'],
  'src/feedback/overview.sql.ts': ['types', 'of what the reader may open one by one, as a type of its own'],
  'src/feedback/lists.sql.ts': ['own', 'a work list: each of them can be opened'],
  'src/feedback/publishing/waiting.sql.ts': ['own', 'a work list'], 'src/feedback/bursts/bursts.sql.ts': ['own', 'what came many times at once, to coordinators, who may open each of it; otherwise a limit'],
  'src/feedback/retention/erase.sql.ts': ['own', 'what is kept no longer, of the whole organisation by the month of closing, for the administrator and the data protection officer; no place and no kind'],
  'src/feedback/retention/log.sql.ts': ['own', 'what was erased, likewise'], 'src/feedback/retention/times.sql.ts': ['own', 'cases that are held, for who holds them'],
  'src/feedback/publishing/reported/reported.sql.ts': ['own', 'reports of one piece, which are counted of readers and not of givers, for who decides on it; everybody reads only that it was looked at'],
  'src/improvements/list.sql.ts': ['own', 'a work list'],
  'src/rights/requests.sql.ts': ['own', 'a work list of the data protection officer'], 'src/rights/copies.sql.ts': ['own', 'what was given out, likewise'], 'src/rights/searches.sql.ts': ['own', 'what was found for one request, each of which the officer goes through'],
  'src/council/minutes/letters.sql.ts': ['own', 'letters to a council, for who reads them'],
  'src/council/homework/homework.sql.ts': ['own', 'homework of a council, for who sits there'],
  'src/council/research/research.sql.ts': ['own', 'requests for volunteers, for who sits on the council that is asked'],
  'src/council/waits-for.sql.ts': ['own', 'what waits for whoever looks, each of which they find there'],
  'src/council/greetings/lists.sql.ts': ['own', 'greetings that are for whoever reads the list, and how many units have read and answered each of a council'],
  'src/council/trials/trials.sql.ts': ['own', 'trials of a council, and how many units were asked and try each, for who finds each of them there'],
  'src/council/trials/checklists.sql.ts': ['own', 'checklists of a council, for who finds each of them there'],
  'src/council/trials/at-units.sql.ts': ['own', 'trials in the units of whoever reads the list'],
  'src/council/waits-at-units.sql.ts': ['own', 'trials and greetings that wait in a unit, for who finds each of them there'],
  'src/surveys/making/checked-by-council.sql.ts': ['own', 'what a council itself said of questions, for the council once it is over, as what it tells of any homework'],
  'src/staff/clients.sql.ts': ['own', 'how many sit on councils and are no staff, for who looks after the staff; how many sit on each is told to everybody'],
  'src/staff/audit/count.sql.ts': ['own', 'entries of the audit, for who reads them'],
  'src/staff/audit/readers.sql.ts': ['own', 'who opened one case, for its data protection officer'],
  'src/staff/audit/unusual.sql.ts': ['own', 'what is to be settled, for who settles it'],
  'src/surveys/invitations/invitations.sql.ts': ['own', 'addresses of a list that somebody brought; of answers nothing'],
  'src/surveys/paper/paper.sql.ts': ['own', 'sheets that are typed, for who types them'],
  'src/surveys/making/throw-away.sql.ts': ['own', 'marks and trials of a draft, for who makes it'],
  'src/surveys/quotes/quotes.sql.ts': ['own', 'how many quotes there are of a theme, for who prepares them'],
  'src/surveys/ends/changes.sql.ts': ['own', 'numbers that the organisation entered of its own clients, for who entered them'],
  'src/days/planning/came.sql.ts': ['own', 'for who holds the day: how many came, which is no count of answers (outside.ts); its wishes, each of which they read, and none under the fewest; tablets'],
  'src/feedback/publishing/published.sql.ts': ['no-people', 'items that everybody may read'],
  'src/open311/published.sql.ts': ['no-people', 'items that everybody may read'],
  'src/improvements/shown.sql.ts': ['no-people', 'improvements that everybody may read'],
  'src/days/days.sql.ts': ['no-people', 'feedback days'],
  'src/council/minutes/minutes.sql.ts': ['no-people', 'memos that everybody may read'],
  'src/outreach/bulletins/issues.sql.ts': ['no-people', 'issues'], 'src/outreach/codes/codes.sql.ts': ['no-people', 'codes'],
  'src/directory/rehearsal/rehearsal.sql.ts': ['no-people', 'dead ends of the directory'], 'src/directory/situations.sql.ts': ['no-people', 'entries'],
  'src/directory/upkeep/changes.sql.ts': ['no-people', 'entries'], 'src/directory/upkeep/entries.sql.ts': ['no-people', 'entries'], 'src/directory/words.sql.ts': ['no-people', 'entries'],
  'src/reports/monitoring/reports.sql.ts': ['no-people', 'reports that everybody may read, and days on which a unit went through its feedback'],
  'src/reports/open-data/places.sql.ts': ['no-people', 'lines and units'], 'src/reports/volumes/told.sql.ts': ['engine', 'clients that the organisation entered, as the engine let them be told; how many rows there are'], 'src/reports/statistics/published-pages.sql.ts': ['no-people', 'rows that are published'],
  'src/reports/silence/silence.sql.ts': ['engine', 'published figures; and of lines of which nothing is told, that few came, where every number under the fewest stays possible (few.ts)'],
  'src/reports/statistics/themes.sql.ts': ['engine', 'themes of what closed, published as the other figures'],
  'src/reports/statistics/counted.sql.ts': ['no-people', 'how many hidden numbers are known nearer than they should be, for the coordinator and the data protection officer'],
  'src/reports/themes/words.sql.ts': ['no-people', 'words of items that everybody may read'],
  'src/surveys/results/national.sql.ts': ['own', 'how many slips went out, of which a share in three words is told'],
  'src/directory/volumes/volumes.sql.ts': ['no-people', 'rows of volumes that the organisation entered'],
  'src/staff/single/group-roles.sql.ts': ['no-people', 'of the staff, for who gives roles'],
  'src/staff/second-look/second-look.sql.ts': ['no-people', 'roles of the staff that wait, for who has a look at them'],
  'src/db/jobs.sql.ts': ['no-people', 'jobs, for operators'], 'src/post/messages.sql.ts': ['no-people', 'messages by state, for operators'],
  'src/webhooks/endpoints.sql.ts': ['no-people', 'messages to other systems by state, for administrators'], 'src/webhooks/messages.sql.ts': ['no-people', 'the same'],
  'src/mail-in/mails.sql.ts': ['no-people', 'mail by what became of it, for operators; and a limit'],
  'src/council/writing/writing.sql.ts': ['inside', 'a limit'], 'src/privacy/rotation/needs.sql.ts': ['no-people', 'rows that a version of the key file is still needed for, for operators'],
  'src/post/outbox.sql.ts': ['inside', 'a limit'], 'src/feedback/answerable.sql.ts': ['inside', 'whether there is one unit'],
  'src/staff/second-factor/wrong-codes.sql.ts': ['inside', 'a limit'], 'src/staff/shown-name.sql.ts': ['inside', 'whether two are of one name'],
}

const counting = /count\(\*\)|countAll|fn\.count|\bsum\(|fn\.sum/

test('whatever counts is listed with how its numbers leave, and nothing is listed that does not count', () => {
  const found = [...sources('src')].filter(({ path, lines }) => path.endsWith('.sql.ts') && lines.some((line) => counting.test(line))).map(({ path }) => path)
  assert.deepEqual(found.filter((path) => !(path in exits)), [], 'new: read docs/disclosure.md, and say here how its numbers leave')
  assert.deepEqual(Object.keys(exits).filter((path) => !found.includes(path)), [], 'gone: take it off the list')
})

/** What counts of each, and by which file it becomes something that may be told: that file alone reads it, but for those that hand it on and show nothing. */
const typed: Record<string, { counts: string; made: string; handedOn?: string[] }> = {
  'src/surveys/rounds/reach.sql.ts': { counts: 'slipsToReckon', made: 'src/surveys/rounds/reach.ts', handedOn: ['src/surveys/rounds/sweeps.ts'] },
  'src/surveys/rounds/ledger.sql.ts': { counts: 'dueOfSurveys', made: 'src/feedback/promise/promise.ts', handedOn: ['src/surveys/for-others.ts'] },
  'src/improvements/ledger.sql.ts': { counts: 'dueIn', made: 'src/feedback/promise/promise.ts', handedOn: ['src/improvements/for-others.ts'] },
  'src/improvements/verdicts.sql.ts': { counts: 'tallyOf', made: 'src/improvements/tally.ts', handedOn: ['src/improvements/desk.tsx', 'src/improvements/public.tsx'] },
  'src/feedback/publishing/publications.sql.ts': { counts: 'withheldByReason', made: 'src/feedback/publishing/publications.sql.ts', handedOn: ['src/feedback/publishing/public.tsx'] },
  'src/feedback/aside/aside.sql.ts': { counts: 'aboutSetAside', made: 'src/feedback/aside/aside.sql.ts', handedOn: ['src/feedback/aside/for-statistics.ts'] },
  'src/feedback/access/opened.sql.ts': { counts: 'countOpened', made: 'src/feedback/access/opened.ts' },
  'src/webhooks/gather.sql.ts': { counts: 'casesBetween', made: 'src/webhooks/gather.ts' },
  'src/council/trials/taps.sql.ts': { counts: 'countTaps', made: 'src/council/trials/summary.ts' },
  'src/feedback/threat/counted.sql.ts': { counts: 'threatsIn', made: 'src/feedback/threat/counted.ts', handedOn: ['src/feedback/threat/told.ts'] },
  'src/feedback/afterwards/counts.sql.ts': { counts: 'countsIn', made: 'src/feedback/afterwards/counted.ts', handedOn: ['src/feedback/overview.tsx'] },
  'src/feedback/answering/times.sql.ts': { counts: 'countTimes', made: 'src/feedback/answering/times.ts', handedOn: ['src/feedback/overview.tsx'] },
  'src/feedback/overview.sql.ts': { counts: 'countByAll', made: 'src/feedback/overview.sql.ts', handedOn: ['src/feedback/overview.tsx'] },
}

test('whatever is told by types is made by what src/reports/disclosure makes, and read by nothing that could tell it otherwise', () => {
  const code = [...sources('src')].filter(({ path }) => !/\.test\.tsx?$/.test(path))
  const makes = (line: string): boolean => /^import \{(.*)\} from '.*reports\/disclosure\/(about|publish)\.ts'/.exec(line)?.[1]!.split(',').some((name) => !/^\s*type\b/.test(name)) ?? false
  assert.deepEqual(Object.entries(exits).filter(([, [why]]) => why === 'types').map(([path]) => path).sort(), Object.keys(typed).sort())
  for (const [path, { counts, made, handedOn = [] }] of Object.entries(typed)) {
    assert.ok(code.find((one) => one.path === made)!.lines.some(makes), `${made} makes what ${path} tells by types of src/reports/disclosure`)
    const name = path.split('/').at(-1)!.replaceAll('.', '\\.')
    const imports = new RegExp(`import \\{[^}]*\\b${counts}\\b[^}]*\\} from '[^']*${name}'`)
    const readers = code.filter((one) => imports.test(one.text) && resolves(one.path, one.text, imports, path)).map((one) => one.path)
    assert.deepEqual(readers.filter((one) => one !== made), handedOn, `${counts} of ${path}`)
    assert.ok(readers.every((one) => !/\/pages\//.test(one)), 'no page counts')
  }
})

/** Two files may be of one name in two folders. */
function resolves(from: string, text: string, imports: RegExp, to: string): boolean {
  const found = /from '([^']*)'/.exec(imports.exec(text)![0])![1]!
  return posix.join(posix.dirname(from), found) === to
}

test('pages, files and comparisons of surveys read what was decided, and nothing that was counted', () => {
  const readers = [...sources('src')].filter(({ path }) => !path.endsWith('.test.ts') && path.startsWith('src/')).filter(({ lines }) => lines.some((line) => /import .*\b(countsIn|countedApart)\b.*(released|shown)\.sql/.test(line)))
  assert.deepEqual(readers.map(({ path }) => path), ['src/surveys/results/decide-round.ts'])
  const alone = [...sources('src')].filter(({ path, lines }) => !path.startsWith('src/reports/disclosure/') && lines.some((line) => /\benough\(/.test(line)))
  assert.deepEqual(alone.map(({ path }) => path), ['src/surveys/results/themes-shown.ts'])
})
