// The promises as the desk sees them: every line at a glance; and one, with its form and what does not keep it right now.
import type { JSX } from 'preact'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { casePath, desk, linePromisePath, to, unitPath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Details, Facts, Notice, Tag } from '../../../web/parts.tsx'
import { asQuery } from '../../filter.ts'
import type { Plan } from '../plans.sql.ts'
import type { KeptIn, PromiseVersion } from '../promise.ts'
import type { PromisingLine } from '../promises.sql.ts'
import type { Waiting } from '../units.sql.ts'
import { keptCells, keptHead } from './kept.tsx'
import { promiseFacts } from './words.tsx'

export type BrokenNow = { plans: Plan[]; units: Waiting[] }

type ListProps = { frame: PageFrame; actor: Actor; lines: (PromisingLine & { kept: KeptIn | null })[]; ofWhole: boolean }

export function PromisesDeskPage({ frame, actor, lines, ofWhole }: ListProps): JSX.Element {
  const { t, language } = frame
  const { standing: { desk: words, head } } = t
  const which = (has: boolean) => (has ? words.own : ofWhole ? words.fromOrganisation : words.none)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <DataTable
          caption={<span class="visually-hidden">{words.caption}</span>} empty={words.empty} head={[head.line, words.promise, ...keptHead(frame)]}
          rows={lines.map(({ id, name, has, kept }) => [
            <a href={linePromisePath(id)}>{inLanguage(name, language)}</a>, which(has), ...(kept ? keptCells(kept, frame) : ['–', '–', '–']),
          ])}
        />
        <p><a href={linePromisePath('whole')}>{fill(words.editOf, { line: words.whole })}</a></p>
      </div>
    </DeskPage>
  )
}

type Props = {
  frame: PageFrame; actor: Actor
  /** Null: of the whole organisation. */
  lineId: string | null
  name: Translated | null
  values: FormValues
  /** The number of the newest version; 0 for none. */
  seen: number
  problems: Problem[]
  mayWrite: boolean
  changed: boolean
  /** Null where nothing is promised. */
  now: PromiseVersion | null
  broken: BrokenNow | null
  /** It has none of its own yet. */
  beginsNow: boolean
  news: { fromOn: Day } | 'same' | undefined
  today: Day
}

export function PromiseDeskPage(props: Props): JSX.Element {
  const { frame, actor, lineId, name, problems, mayWrite, changed, now, broken, news, today } = props
  const { t, language } = frame
  const { desk: words } = t.standing
  const title = fill(words.editOf, { line: name ? inLanguage(name, language) : words.whole })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.promises, label: words.title }]} />
        {news === 'same' && <div role="status"><Notice tone="info">{words.same}</Notice></div>}
        {news && news !== 'same' && <div role="status"><Notice tone="good">{fill(words.saved, { day: shortDay(news.fromOn, language) })}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        {lineId && <p><a href={to('linePromise', language, { line: lineId })}>{words.see}</a></p>}
        {broken && <Broken frame={frame} lineId={lineId} today={today} broken={broken} />}
        {now && <Details summary={words.whatHolds} open={!mayWrite}><Facts rows={promiseFacts(now, { frame })} /></Details>}
        {mayWrite && <Form {...props} />}
      </div>
    </DeskPage>
  )
}

function Broken({ frame: { t, language }, lineId, today, broken: { plans, units } }: { frame: PageFrame; lineId: string | null; today: Day; broken: BrokenNow }): JSX.Element {
  const { desk: words } = t.standing
  const day = (on: Day | null) => (on ? shortDay(on, language) : '–')
  return (
    <Card title={words.nowTitle}>
      <div class="stack">
        {lineId && <p><a href={`${desk.cases}?${new URLSearchParams({ view: 'all', ...asQuery({ line: lineId, state: 'late' }) })}`}>{words.lateCases}</a></p>}
        {plans.length > 0 && <h3>{words.plans}</h3>}
        {plans.length > 0 && <ul>{plans.map(({ id, reference, tellBy }) => (
          <li><a href={casePath(id)}>{fill(words.planBy, { reference, day: day(tellBy) })}</a>{tellBy && tellBy < today && <> <Tag tone="urgent">{words.late}</Tag></>}</li>
        ))}</ul>}
        {units.length > 0 && <h3>{words.units}</h3>}
        {units.length > 0 && <ul>{units.map(({ id, name, last }) => (
          <li><a href={unitPath(id)}>{fill(last ? words.unitLast : words.unitNever, { name: inLanguage(name, language), day: day(last) })}</a></li>
        ))}</ul>}
        {!plans.length && !units.length && <p>{words.allWell}</p>}
      </div>
    </Card>
  )
}

function Form({ frame, lineId, values, seen, beginsNow }: Props): JSX.Element {
  const { parts, desk: words } = frame.t.standing
  const number = (name: string, label: string) => <TextField name={name} label={label} value={values[name]} inputMode="numeric" width="short" />
  return (
    <form method="post" action={linePromisePath(lineId ?? 'whole')} class="stack" autocomplete="off" novalidate>
      <h2>{words.edit}</h2>
      <p>{words.formLede}</p>
      <Hidden name="seen" value={String(seen)} />
      <TranslatedFields name="purpose" legend={parts.purpose} hint={words.purposeHint} values={values} rows={2} />
      <TranslatedFields name="handled-by" legend={parts.handledBy} hint={words.handledByHint} values={values} rows={2} />
      {number('changes-months', words.changesMonths)}
      <TranslatedFields name="gone-through" legend={parts.goneThrough} hint={words.goneThroughHint} values={values} rows={2} />
      {number('gone-through-months', words.goneThroughMonths)}
      <TranslatedFields name="invests" legend={parts.invests} hint={words.investsHint} values={values} rows={2} />
      <p class="hint">{beginsNow ? words.beginsNow : words.beginsTomorrow}</p>
      <p><Button>{words.save}</Button></p>
    </form>
  )
}
