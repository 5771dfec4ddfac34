// How fast the channel answers: the tests that were planned, a new one, and what came of one.
import type { JSX } from 'preact'
import { desk, responseTestPath } from '../../paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { Button, ErrorSummary, Radios, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice, PrintButton, Tag } from '../../web/parts.tsx'
import { WorkList } from '../../web/work-list.tsx'
import { fewest, mayBeTold, stateOf, ways, type ResponseTest, type Result } from '../response-test/response-test.ts'

type Common = { frame: PageFrame; actor: { name: string; roles: string[] }; today: Day }

export function ResponseTestsPage(
  { frame, actor, today, tests, typed, problems }: Common & { tests: ResponseTest[]; typed: (name: string) => string; problems: Problem[] },
): JSX.Element {
  const { t, language } = frame
  const { responseTests: words } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={actor} current="overview" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.overview, label: t.overview.title }]} />
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <p class="lede">{words.lede}</p>
        <WorkList
          caption={words.planned} empty={words.none} head={[words.name, words.wayShort, words.when, words.state]}
          rows={tests.map((test) => ({
            href: responseTestPath(test.id), title: test.name, note: null,
            cells: [words.ways[test.way], daysOf(test, language), <State frame={frame} test={test} today={today} />],
          }))}
        />
        <form method="post" action={desk.responseTests} class="stack" autocomplete="off" novalidate>
          <h2>{words.newTitle}</h2>
          <Radios
            name="way" legend={words.way} value={typed('way')}
            options={ways.map((way) => ({ value: way, label: words.ways[way], hint: words.wayHints[way] }))}
          />
          <TextField name="name" label={words.name} hint={words.nameHint} value={typed('name')} />
          <TextField name="firstDay" label={words.firstDay} hint={words.dayHint} value={typed('firstDay')} width="short" />
          <TextField name="lastDay" label={words.lastDay} hint={words.dayHint} value={typed('lastDay')} width="short" />
          <p><Button>{words.plan}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}

const daysOf = ({ firstDay, lastDay }: ResponseTest, language: Language): string => `${shortDay(firstDay, language)}–${shortDay(lastDay, language)}`

function State({ frame, test, today }: { frame: PageFrame; test: ResponseTest; today: Day }): JSX.Element {
  const state = stateOf(test, today)
  return <Tag tone={state === 'open' ? 'good' : state === 'announced' ? 'info' : 'neutral'}>{frame.t.responseTests.states[state]}</Tag>
}

export function ResponseTestPage(
  { frame, actor, today, test, link, result, until }: Common & {
    test: ResponseTest
    link: string
    result: Result
    /** The result is of what happened before this day; null: of everything. */
    until: Day | null
  },
): JSX.Element {
  const { t, language } = frame
  const { responseTests: words } = t
  const state = stateOf(test, today)
  return (
    <DeskPage frame={frame} title={test.name} actor={actor} current="overview" scripts={['print']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.overview, label: t.overview.title }, { href: desk.responseTests, label: words.title }]} />
        <h1>{test.name}</h1>
        <p><State {...{ frame, test, today }} /> {words.ways[test.way]}, {daysOf(test, language)}</p>
        {state !== 'ended' && (
          <Card title={words.linkTitle}>
            <p>{words.linkHints[test.way]}</p>
            <p class="breakable"><a href={link}>{link}</a></p>
            {test.way === 'drill' && <><h3>{words.announceTitle}</h3><p>{fill(words.announce, { first: shortDay(test.firstDay, language), last: shortDay(test.lastDay, language) })}</p></>}
          </Card>
        )}
        <h2>{words.resultTitle}</h2>
        {until && <p>{fill(words.until, { day: shortDay(until, language) })}</p>}
        <Outcome {...{ frame, test, result }} />
        {state !== 'ended' && (
          <form method="post" action={responseTestPath(test.id)}>
            <p><Button look="secondary">{words.end}</Button></p>
            <p class="hint">{words.endHint}</p>
          </form>
        )}
        <p><PrintButton t={t} /></p>
      </div>
    </DeskPage>
  )
}

function Outcome({ frame, test, result }: { frame: PageFrame; test: ResponseTest; result: Result }): JSX.Element {
  const { language, t: { responseTests: words } } = frame
  if (!mayBeTold(test.way, result)) {
    return <Notice tone="info">{result.given === 0 ? words.nothingYet : fill(words.tooFew, { fewest })}</Notice>
  }
  if (result.given === 0) return <Notice tone="info">{words.nothingYet}</Notice>
  const days = (n: number | null) => (n === null ? words.notYet : Number.isInteger(n) ? plural(words.days, n, language) : fill(words.days.other, { count: inFigures(n, language) }))
  return (
    <Card>
      <Facts
        rows={[
          { term: words.given, children: inFigures(result.given, language) },
          { term: words.answered, children: inFigures(result.answered, language) },
          { term: words.inTime, children: inFigures(result.inTime, language) },
          { term: words.late, children: inFigures(result.late, language) },
          { term: words.reaction, children: days(result.reaction) },
          { term: words.final, children: days(result.final) },
        ]}
      />
      <p class="hint">{words.howCounted}</p>
    </Card>
  )
}
