// Unusual reading: the list of what was found, and one of it.
import type { JSX } from 'preact'
import { desk, unusualPath } from '../../../paths.ts'
import { longDay, shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, ErrorSummary, Radios } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Empty, Notice, Tag } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import { maySettleUnusual } from '../../duties.ts'
import type { Scopes } from '../../people.ts'
import type { Entry } from '../entry.ts'
import { outcomes } from '../unusual.ts'
import type { Unusual } from '../unusual.sql.ts'
import { EntryTable } from './audit.tsx'

type Shared = { frame: PageFrame; actor: Actor }

export function UnusualListPage({ frame, actor, found, done }: Shared & { found: Unusual[]; done: boolean }): JSX.Element {
  const { t, language } = frame
  const { unusual: words } = t.audit
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="audit">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.audit, label: t.audit.title }]} />
        {done && <div role="status"><Notice tone="good">{words.settledNow}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {found.length ? (
          <DataTable
            caption={words.caption} head={[words.head.what, words.head.day, words.head.state]} empty=""
            rows={found.map((one) => [
              <a href={unusualPath(one.id)}>{lineOf(one, frame)}</a>, shortDay(one.day, language),
              one.settled ? <Tag tone="good">{words.outcomes[one.settled.outcome]}</Tag> : <Tag tone="warning">{words.open}</Tag>,
            ])}
          />
        ) : <Empty title={words.empty}>{words.emptyText}</Empty>}
      </div>
    </DeskPage>
  )
}

type OneProps = Shared & { one: Unusual; entries: Entry[]; all: number; scopes: Scopes; problems: Problem[] }

export function UnusualPage({ frame, actor, one, entries, all, scopes, problems }: OneProps): JSX.Element {
  const { t, language } = frame
  const { unusual: words } = t.audit
  return (
    <DeskPage frame={frame} title={lineOf(one, frame)} actor={shownAs(actor)} current="audit" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} kept={false} />
        <Breadcrumb t={t} items={[{ href: desk.audit, label: t.audit.title }, { href: desk.unusual, label: words.title }]} />
        <h1>{lineOf(one, frame)}</h1>
        <p class="lede">{longDay(one.day, language)}</p>
        <p>{words.why[one.kind]}</p>
        {one.settled ? (
          <Notice tone="good" title={words.outcomes[one.settled.outcome]}>{fill(words.settledBy, { name: one.settled.by, day: shortDay(one.settled.on, language) })}</Notice>
        ) : maySettleUnusual(actor, one) ? (
          <Card>
            <form method="post" action={unusualPath(one.id)} class="stack">
              <Radios name="outcome" legend={words.outcome} value="" options={outcomes.map((value) => ({ value, label: words.outcomes[value], hint: words.outcomeHints[value] }))} />
              <Button>{words.settle}</Button>
            </form>
          </Card>
        ) : <Notice tone="info">{words.own}</Notice>}
        {all > entries.length && <Notice tone="info">{fill(words.cut, { shown: inFigures(entries.length, language), all: inFigures(all, language) })}</Notice>}
        {entries.length ? <EntryTable {...{ frame, entries, scopes }} caption={words.entries} leads /> : <Empty title={t.audit.nothing} />}
        <p><a href={desk.unusual}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}

const lineOf = ({ kind, name, count }: Unusual, { t, language }: PageFrame): string =>
  fill(t.audit.unusual.lines[kind][count === 1 ? 'one' : 'other'], { name, count: inFigures(count, language) })
