// Laws of how the sources are written. Where an old file breaks one it is named here, with the reason;
// a list of names only shrinks, and a name that is no longer needed fails too.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { isTest, places, sources, type Source } from './sources.ts'

const program = sources('src')
const code = program.filter(({ path }) => !isTest(path))
const everything = sources('src', 'demo', 'test', 'bench')

/** Fails where a law is broken elsewhere than at the exceptions, and where an exception is not needed. */
function holds(broken: string[], exceptions: string[] = []): void {
  const isNamed = (place: string) => exceptions.some((name) => place === name || place.startsWith(`${name}:`))
  assert.deepEqual(broken.filter((place) => !isNamed(place)), [])
  const idle = exceptions.filter((name) => !broken.some((place) => place === name || place.startsWith(`${name}:`)))
  assert.deepEqual(idle, [], 'these exceptions are no longer needed')
}

const pathsOf = (files: Source[]) => files.map(({ path }) => path)

test('every source file says first what it is for', () => {
  const silent = everything.filter(({ path, text }) => !isTest(path) && !/^(#!.*\n)?(\/\/ \S|\/\*\*)/.test(text))
  holds(pathsOf(silent))
})

test('a file has 200 lines at most, one of tests 250', () => {
  const long = everything.filter(({ path, lines }) => lines.length > (isTest(path) ? 250 : 200) && !path.startsWith('demo/'))
  holds(pathsOf(long), [
    'src/db/schema.ts', // generated
    // Each is a long list of what may go wrong.
    'src/db/embedded/server.test.ts', 'src/feedback/talking.test.ts', 'src/staff/sign-in.test.ts',
  ])
})

test('a file of the demonstration county, which is content, has 320 lines at most', () => {
  holds(pathsOf(sources('demo').filter(({ lines }) => lines.length > 320)))
})

test('no file or folder has a name that says nothing', () => {
  const empty = /^(utils?|helpers?|misc|shared|lib|index|manager|impl|base|types)$|Manager|Impl|[-_]?v\d$/
  const names = globSync('{src,demo,test,bench}/**/*').filter((path) => empty.test(basename(path).split('.')[0]!) && !path.endsWith('.css'))
  holds(names)
})

test('only services and what is common to every page may be called so', () => {
  const named = globSync('{src,demo,test,bench}/**/*').filter((path) => /^(services|common)$/.test(basename(path).split('.')[0]!))
  // A service (palvelu) is a thing of the directory; common texts and questions are those that are everywhere.
  holds(named.sort(), [
    'demo/services', 'demo/services.ts', 'src/directory/services.sql.ts', 'src/directory/services.test.ts',
    'src/text/en/common.ts', 'src/text/fi/common.ts', 'src/text/sv/common.ts',
  ])
})

test('nothing only passes on what another file exports', () => {
  holds(places(code, /^export \* from /))
})

test('the environment is read in settings.ts', () => {
  // The database server is started with the PATH of the app and nothing else.
  holds(places(code, /\bprocess\.env\b/), ['src/settings.ts', 'src/db/embedded/run-as.ts'])
})

test('the time is read in clock.ts, and handed in everywhere else', () => {
  // The embedded server waits for other processes, by the machine's clock.
  holds(places(code, /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)/), ['src/clock.ts', 'src/db/embedded/app-lock.ts', 'src/db/embedded/cluster.ts'])
  holds(places([...sources('demo')].filter(({ path }) => !isTest(path)), /\bDate\.now\(|\bnew Date\(\)/))
})

test('statements are told the time too', () => {
  const clocks = /\b(now\(\)|current_timestamp|current_date|clock_timestamp\(|localtimestamp)/i
  // Whether a job's lock is old is a question to the queue, which locks by the server's clock.
  holds(places(code.filter(({ path }) => path.endsWith('.sql.ts')), clocks), ['src/post/outbox.sql.ts'])
})

test('only main.ts prints, and the command beside it; what else has something to say is handed a log', () => {
  // A process of its own says what it made to whoever started it.
  holds(places(code.filter(({ path }) => !path.endsWith('.process.ts')), /\bconsole\.|process\.std(out|err)\b/), ['src/keys-command.ts', 'src/main.ts', 'src/migrate-command.ts'])
})

test('no type is given up', () => {
  const givenUp = places(code, /\bas any\b|<any\b|: any\b|\bany\[\]|@ts-(ignore|nocheck|expect-error)|oxlint-disable|eslint-disable/)
  // Kysely's migrations know no tables, and the overloads of pg's query cannot be said again.
  holds(givenUp, ['src/db/migrate.ts', 'src/db/planned-once.ts'])
})

test('only the disclosure engine makes a number that may be told', () => {
  const outside = code.filter(({ path }) => !path.startsWith('src/reports/disclosure/'))
  holds(places(outside, /\bas (unknown as )?(Told|Shown|Publishable|Attendance|CheckedWish|Steps|About|Tens|Usual|Word|Openable)\b(?!\[)/))
  // What was published before is taken as it was by what reads the tables of published numbers, and by nothing else.
  const readers = outside.filter(({ path, lines }) => !/\.test\.tsx?$/.test(path) && lines.some((line) => /\btoldBefore\(/.test(line))).map(({ path }) => path)
  assert.deepEqual(readers.filter((path) => !path.endsWith('.sql.ts')), ['src/surveys/results/figures.ts'])
  // A word that was told is kept in one place, and what somebody may open one by one is counted in two.
  const callers = (name: RegExp) => outside.filter(({ path, lines }) => !/\.test\.tsx?$/.test(path) && lines.some((line) => name.test(line))).map(({ path }) => path)
  assert.deepEqual([callers(/\bwordToldBefore\(/), callers(/\bopenable\(/)], [['src/surveys/rounds/reach.sql.ts'], ['src/feedback/aside/aside.sql.ts', 'src/feedback/overview.sql.ts']])
  const inside = code.filter(({ path }) => path.startsWith('src/reports/disclosure/'))
  holds([...new Set(places(inside, /\bas (unknown as )?(Told|Shown|Publishable)\b/).map((place) => place.split(':')[0]!))], ['src/reports/disclosure/publish.ts', 'src/reports/disclosure/publishable.ts'])
  holds([...new Set(places(inside, /\bas (unknown as )?(Steps|About|Tens|Usual|Word|Openable)\b/).map((place) => place.split(':')[0]!))], ['src/reports/disclosure/about.ts'])
})

test('pages have no inline style, no inline script and no raw HTML', () => {
  // Data for machines stands in a page as it is, with nothing in it that could end it.
  const pages = code.filter(({ path }) => path.endsWith('.tsx')).map((one) => ({ ...one, lines: one.lines.filter((line) => !line.includes('type="application/ld+json" dangerouslySetInnerHTML={{ __html: asData(')) }))
  holds(places(pages, /\sstyle=|<style\b|innerHTML|\son(click|change|submit|input|load|error|focus|blur|key\w+|mouse\w+)=/i))
})

test('a file that is made for whoever asks is made in its turn', () => {
  holds(places(code, /routes\.get\(pattern\('\w*File', language\), (?!inTurn\()/))
})

test('no words become code', () => {
  holds(places(code, /\beval\(|\bnew Function\(|\bnode:vm\b|\bset(Timeout|Interval)\(['"`]/))
})

test('no script of a page makes markup of a text, where the browser does not see to it either', () => {
  holds(places(code, /\b(inner|outer)HTML\b|insertAdjacentHTML|\bDOMParser\b|document\.write|createContextualFragment|srcdoc/))
})

test('nothing aggregates by worker', () => {
  const person = '(handler|actor|person|written|granted|viewed|manager|supervisor)_(id|by)'
  const grouped = new RegExp(`(group\\s*by\\b|groupBy\\(|partition\\s+by\\b)[^;\`]{0,160}?\\b${person}\\b`, 'i')
  const counting = new RegExp(`countDistinct\\(|count\\(\\s*distinct[^)]*${person}`, 'i')
  const statements = code.filter(({ path }) => path.endsWith('.sql.ts'))
  assert.ok(statements.length > 10)
  holds(pathsOf(statements.filter(({ text }) => grouped.test(text) || counting.test(text))), [
    'src/staff/audit/readers.sql.ts', // who opened one case: reading, not work, and of that case alone
  ])
})

test('what counts cases is named here, and counts them for one member of the staff or not by worker at all', () => {
  const aggregate = /\b(count|countAll|sum|avg|min|max|json_agg|array_agg|percentile_\w+)(<[^>]*>)?\s*\(|\bgroup\s*by\b|groupBy\(|\bover\s*\(/i
  holds(pathsOf(code.filter(({ path, text }) => path.endsWith('.sql.ts') && /\bfeedback_case\b/.test(text) && aggregate.test(text))), [
    'src/feedback/cases.sql.ts', // the next place in a conversation
    'src/feedback/lists.sql.ts', // how long the reader's own lists are
    'src/feedback/overview.sql.ts', // a coordinator's figures: by line, kind, channel and month
    'src/post/messages.sql.ts', // how many messages wait
    'src/feedback/answering/times.sql.ts', // a coordinator's figures: by line and by days
    'src/feedback/time.sql.ts', // since when a case has been silent
    'src/feedback/spoken/came-back.sql.ts', // how many givers came back, of the whole organisation
    'src/feedback/promise/plans.sql.ts', // the next plan of one case
    'src/feedback/promise/measure.sql.ts', // whether a line kept its promise: by line and quarter
    'src/feedback/afterwards/counts.sql.ts', // what givers said, over half-years of the whole organisation
    'src/feedback/publishing/publications.sql.ts', // what was withheld: by reason
    'src/feedback/publishing/waiting.sql.ts', // how much more waits than is listed
    'src/reports/statistics/count.sql.ts', // what is published: by month, line and unit
    'src/reports/statistics/themes.sql.ts', // the same, by theme
    'src/webhooks/gather.sql.ts', // whether there were enough, of the whole organisation
    'src/feedback/retention/erase.sql.ts', 'src/feedback/retention/times.sql.ts', // what is kept no longer, by the month of closing; how many are held
    'src/feedback/aside/aside.sql.ts', // how much was set aside: of the whole organisation, and by unit for a coordinator
    'src/feedback/threat/counted.sql.ts', // how much was marked as a threat: by half-year and line
    'src/feedback/bursts/bursts.sql.ts', // what came many times at once, by place, for a coordinator
    'src/rights/searches.sql.ts', // how much was found for one request, for whoever goes through each of them
    'src/feedback/access/opened.sql.ts', // how much a change of roles opens to one person: by state and by unit
  ])
})

test('whom a case concerns or thanks is read for one case, or by the person themselves, and never counted, grouped or ranked', () => {
  const links = /\b(case_about|thanks_letter|worker_side)\b/
  // A statement is what one declaration at the margin holds, whatever it is called.
  const statements = code.filter(({ path }) => path.endsWith('.sql.ts')).flatMap(({ path, text }) =>
    text.split(/\n(?=(?:export |async |function |const |type |\/\*\*|\/\/))/).filter((part) => links.test(part)).map((part) => ({ path, part })))
  assert.ok(statements.length > 10)
  const counts = /\b(count|countAll|countDistinct|sum|avg|min|max|rank|row_number|percentile_\w+)(<[^>]*>)?\s*\(|\bgroup\s*by\b|groupBy\(|\bhaving\b|\bover\s*\(|\.limit\(|distinctOn/i
  const ofOneCase = /'(\w\.)?case_id', '=', caseId|case_id: \w+\.caseId|\w\.case_id = c\.id\b/
  const ofTheReader = /'(\w\.)?person_id', '=', readerId|\w\.person_id = (\$\{(actor\.personId|readerId)\}|any\(\$\{idsOf\(actor\)\}::uuid\[\]\))/
  holds([...new Set(statements.filter(({ part }) => counts.test(part)).map(({ path }) => path))])
  holds([...new Set(statements.filter(({ part }) => !ofOneCase.test(part) && !ofTheReader.test(part)).map(({ path, part }) => `${path}: ${part.slice(0, 60)}`))])
  // What gathers several rows into one does so for one case, on whose page they stand.
  const gathering = statements.filter(({ part }) => /\b(json_agg|jsonb_agg|array_agg|string_agg)\(/.test(part)).map(({ path }) => path)
  holds([...new Set(gathering)], ['src/feedback/cases.sql.ts'])
})

test('no page, and nothing of the API, is handed a number of thanks, or whose they are', () => {
  const shown = code.filter(({ path }) => path.endsWith('.tsx') || path.startsWith('src/api/'))
  holds(places(shown, /\b(letters|shown|away|about)\.length\}/))
  holds(pathsOf(code.filter(({ path, text }) => path.startsWith('src/api/') && /\b(thanks|side|unit)\//.test(text))))
})

test('a private note is known to the statements of its own file only, and each of them takes its reader', () => {
  holds([...new Set(places(code, /\bprivate_note\b/).map((place) => place.split(':')[0]!))], ['src/db/privileges.ts', 'src/db/schema.ts', 'src/unit/note.sql.ts'])
  const statements = code.find(({ path }) => path === 'src/unit/note.sql.ts')!.text.split('\nexport ').slice(1)
  assert.equal(statements.length, 3)
  for (const one of statements) assert.match(one, /person_id'?(, '=',|:) readerId/)
})

test('whether a code was used is asked together with an invitation for the reminder only, and only that it was not', () => {
  const both = code.filter(({ path, text }) => path.endsWith('.sql.ts') && /'invitation[ ']/.test(text) && /'slip[ ']/.test(text))
  holds(pathsOf(both), ['src/surveys/invitations/invitations.sql.ts'])
  const statements = both[0]!.text.split('\nexport ').filter((statement) => /'slip[ ']/.test(statement))
  assert.deepEqual(statements.map((statement) => /^const (\w+)/.exec(statement)?.[1]), ['takeUnused', 'isStillUnused'])
  for (const one of statements) {
    assert.match(one, /where\('s\.used', '=', false\)/)
    assert.doesNotMatch(one, /ciphertext|address/)
  }
})

test('a browser, and an address that a proxy tells, are asked for in one place', () => {
  // What robots are told begins so, too, and what we say of ourselves when we ask another server.
  const asked = code.filter(({ path }) => !['src/directory/doors/sitemap.ts', 'src/directory/upkeep/ask-address.ts', 'src/webhooks/send-due.ts'].includes(path))
  holds(places(asked, /user-agent|x-forwarded-for|x-real-ip|getConnInfo|remoteAddress/i), ['src/web/client-address.ts'])
})

test('whatever reads what was written names the cases, without which the database shows nothing of it', () => {
  const reads = /(selectFrom|[jJ]oin)\((\[?|)'(body|amendment)\b|\b(from|join) (body|amendment)\b/
  const reading = sources('src', 'demo').filter(({ path, text }) => !isTest(path) && reads.test(text))
  assert.ok(reading.length > 6)
  // The kinds of an export are joined beside the statement that names them.
  holds(pathsOf(reading.filter(({ text }) => !/\b(naming|nameCases)\(/.test(text))), [])
})

test('only the owner writes a table, save what is handed over by name', () => {
  // A function that takes a transaction may write.
  const writers = new Map(code.filter(({ path }) => path.endsWith('.sql.ts')).map(({ path, text }) =>
    [path, new Set([...text.matchAll(/export (?:async )?(?:function|const) (\w+)\W[^:]*?\(?\s*\w+: Tx\b/g)].map(([, name]) => name!))]))
  const across = code.flatMap(({ path, text }) =>
    [...text.matchAll(/import (?!type)\{([^}]*)\} from '(\.[^']*\.sql\.ts)'/g)].flatMap(([, names, from]) => {
      const file = new URL(from!, `file:///${path}`).pathname.slice(1)
      const [subject, own] = [path, file].map((one) => one.split('/')[1])
      if (subject === own || path === 'src/start.ts') return []
      return names!.split(',').map((name) => name.trim()).filter((name) => writers.get(file)?.has(name)).map((name) => `${path}: ${name}`)
    }))
  // A message goes out because of what was committed with it, and the audit says what was done with it. One sweep tidies for several. The first person coordinates.
  // Rows of everything are only read; the transaction says to the database what for.
  holds(across.filter((place) => !/: (enqueue|enqueueInvitations|enqueueToPeople|enqueueBlindly|enqueueToSeats|dropWaiting|dropWaitingTo|record|recordOnceAnHour|tellWebhooks|rowsAfter|nameCases)$/.test(place)), ['src/feedback/sweeps.ts', 'src/staff/set-up.ts'])
})
