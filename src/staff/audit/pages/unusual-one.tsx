// One reading that was unusual: why it was found, the entries that it is about, and below them what came of it.
import type { JSX } from 'preact'
import { desk, unusualPath } from '../../../paths.ts'
import { longDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Radios, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Details, Empty, Notice } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import { maySettleUnusual } from '../../duties.ts'
import type { Scopes } from '../../people.ts'
import type { Entry } from '../entry.ts'
import type { Filter } from '../filter.ts'
import { stateOf } from '../settle.ts'
import { nextOutcomes } from '../unusual.ts'
import type { Unusual } from '../unusual.sql.ts'
import { EntryTable } from './audit.tsx'
import { lineOf, saidBy, StateTag } from './unusual.tsx'

/** As it was sent, where it came back. */
export type Typed = { outcome: string; diary: string }

type Props = {
  frame: PageFrame; actor: Actor; one: Unusual; entries: Entry[]; all: number; filter: Filter; scopes: Scopes; typed: Typed | null; problems: Problem[]
}

/** The others are folded, so that the question below them is not far. */
const mostAtOnce = 10

export function UnusualPage({ frame, actor, one, entries, all, filter, scopes, typed, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { unusual: words } = t.audit
  const [first, others] = [entries.slice(0, mostAtOnce), entries.slice(mostAtOnce)]
  const toAudit = new URLSearchParams({ person: one.personId, way: 'by', from: filter.from ?? '', to: filter.to ?? '' })
  return (
    <DeskPage frame={frame} title={lineOf(one, frame)} actor={shownAs(actor)} current="audit" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        <Breadcrumb t={t} items={[{ href: desk.audit, label: t.audit.title }, { href: desk.unusual, label: words.title }]} />
        <h1>{lineOf(one, frame)}</h1>
        <p class="lede">{longDay(one.day, language)} <StateTag frame={frame} one={one} /></p>
        <p>{words.why[one.kind]}</p>
        {others.length > 0 && <p><a href="#decision">{words.toDecision}</a></p>}
        {entries.length ? <EntryTable {...{ frame, scopes }} entries={first} caption={words.entries} leads /> : <Empty title={t.audit.nothing} />}
        {others.length > 0 && (
          <Details summary={plural(words.others, others.length, language)}>
            <EntryTable {...{ frame, scopes }} entries={others} caption={<span class="visually-hidden">{words.entries}</span>} leads />
          </Details>
        )}
        {all > entries.length && (
          <Notice tone="info">
            <p>{fill(words.cut, { shown: inFigures(entries.length, language), all: inFigures(all, language) })} <a href={`${desk.audit}?${toAudit}`}>{words.cutLink}</a></p>
          </Notice>
        )}
        <section id="decision" class="stack" aria-labelledby="decision-title">
          <h2 id="decision-title">{words.decision}</h2>
          <Decision {...{ frame, actor, one, typed }} />
        </section>
        <p><a href={desk.unusual}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}

function Decision({ frame, actor, one, typed }: Pick<Props, 'frame' | 'actor' | 'one' | 'typed'>): JSX.Element {
  const { unusual: words } = frame.t.audit
  const { settled } = one
  const next = nextOutcomes(settled?.outcome ?? null)
  const asks = next.length > 0 && maySettleUnusual(actor, one)
  return (
    <>
      {settled && <Notice tone={settled.outcome === 'explained' ? 'good' : 'info'} title={words.outcomes[settled.outcome]}>{saidBy(settled, frame)}</Notice>}
      {next.length > 0 && !asks && <div id="outcome"><Notice tone="info">{words.own}</Notice></div>}
      {!next.length && typed && <p id="outcome">{typed.diary ? fill(words.typed, { diary: typed.diary }) : words.settledAlready}</p>}
      {asks && (
        <Card>
          <form method="post" action={`${unusualPath(one.id)}#decision`} class="stack" autocomplete="off" novalidate>
            <Hidden name="version" value={stateOf(one)} />
            <Radios
              name="outcome" legend={words.outcome} value={typed?.outcome ?? settled?.outcome ?? ''}
              options={next.map((value) => ({ value, label: words.outcomes[value], hint: words.outcomeHints[value] }))}
            />
            <TextField
              name="diary" label={words.diary} hint={words.diaryHint} value={typed?.diary || settled?.diary || ''} width="medium" maxLength={40}
              autocapitalize="none" spellcheck={false} optional
            />
            <div><Button>{words.settle}</Button></div>
          </form>
        </Card>
      )}
    </>
  )
}
