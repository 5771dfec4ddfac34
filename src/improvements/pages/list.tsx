// The desk's list of improvements.
import type { JSX } from 'preact'
import { desk, improvementPath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, Select } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Empty, Notice, Pagination } from '../../web/parts.tsx'
import { WorkList, type WorkRow } from '../../web/work-list.tsx'
import type { Choices } from '../choices.sql.ts'
import { isLate, isShown } from '../improvement.ts'
import type { Found } from '../improvements.sql.ts'
import type { Counts } from '../list.sql.ts'
import { asQuery, deskStates, type Narrowed } from '../narrowed.ts'
import { ownerTitle, StateTags } from './words.tsx'

type Props = {
  frame: PageFrame; actor: Actor; today: Day
  rows: Found[]; counts: Counts; narrowed: Narrowed; page: number; pages: number
  choices: Choices
  mayMake: boolean
}

export const listAddress = (narrowed: Narrowed, page = 1): string => {
  const query = new URLSearchParams(asQuery(narrowed, page))
  return query.size ? `${desk.improvements}?${query}` : desk.improvements
}

export function ImprovementsPage({ frame, actor, today, rows, counts, narrowed, page, pages, choices, mayMake }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.improvements
  const isNarrowed = narrowed.line !== null || narrowed.unit !== null || narrowed.state !== null
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="improvements">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="buttons">
          {mayMake && <a class="button primary" href={desk.newImprovement}>{words.add}</a>}
          <a class="button quiet" href={desk.newsletter}>{words.newsletter}</a>
        </p>
        <NeedSomebody frame={frame} counts={counts} />
        <Filter frame={frame} narrowed={narrowed} choices={choices} />
        {rows.length > 0 && <p>{plural(words.counts, counts.all, language)}</p>}
        {rows.length === 0 && <Empty title={isNarrowed ? words.emptyNarrowed : words.empty}>{!isNarrowed && words.emptyText}</Empty>}
        {rows.length > 0 && (
          <WorkList
            caption={<span class="visually-hidden">{words.title}</span>} empty="" head={[words.head.title, words.head.due, words.head.state, words.head.shown, words.head.owner]}
            rows={rows.map((one) => row(one, frame, today))}
          />
        )}
        <Pagination t={t} page={page} pages={pages} href={(n) => listAddress(narrowed, n)} />
      </div>
    </DeskPage>
  )
}

/** What nobody may forget, each with the list of it. */
export function NeedSomebody({ frame: { t, language }, counts: { late, unheld } }: { frame: PageFrame; counts: Counts }): JSX.Element | null {
  const words = t.improvements
  if (!late && !unheld) return null
  const only = (state: 'late' | 'unheld') => listAddress({ line: null, unit: null, state })
  return (
    <div class="notices">
      {late > 0 && <Notice tone="urgent" title={plural(words.late, late, language)}><p>{words.lateText} <a href={only('late')}>{words.seeThem}</a></p></Notice>}
      {unheld > 0 && <Notice tone="warning" title={plural(words.unheld, unheld, language)}><p>{words.unheldText} <a href={only('unheld')}>{words.seeThem}</a></p></Notice>}
    </div>
  )
}

function Filter({ frame: { t, language }, narrowed, choices }: { frame: PageFrame; narrowed: Narrowed; choices: Choices }): JSX.Element {
  const { filter, states } = t.improvements
  const named = (among: Choices['lines']) => among.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  return (
    <form method="get" action={desk.improvements} class="stack">
      <div class="side-by-side">
        <Select name="line" label={filter.line} value={narrowed.line ?? ''} empty={filter.all} width="medium" options={[...named(choices.lines), { value: 'none', label: filter.whole }]} />
        <Select name="unit" label={filter.unit} value={narrowed.unit ?? ''} empty={filter.all} width="medium" options={named(choices.units)} />
        <Select name="state" label={filter.state} value={narrowed.state ?? ''} empty={filter.all} width="medium" options={deskStates.map((value) => ({ value, label: states[value] }))} />
      </div>
      <p><Button look="secondary">{filter.show}</Button></p>
    </form>
  )
}

function row(one: Found, frame: PageFrame, today: Day): WorkRow {
  const { t, language } = frame
  const words = t.improvements
  const late = isLate(one, today)
  const title = ownerTitle(one.owner, one.ownerOf, frame)
  const places = [one.lineName ? inLanguage(one.lineName, language) : words.ofWhole, ...one.units.map(({ name }) => inLanguage(name, language))].join(' · ')
  return {
    href: improvementPath(one.id), title: inLanguage(one.title, language), note: places, ...(late ? { tone: 'urgent' as const } : {}),
    cells: [
      shortDay(one.dueOn, language),
      <StateTags state={one.state} late={late} frame={frame} />,
      isShown(one) ? words.shownYes : one.shownOn ? words.shownBack : words.shownNo,
      // Names of any length: of what is last a line may be broken.
      one.holder ? fill(words.held, { role: title, name: one.holder.name }) : <>{title}. <strong>{words.nobody}</strong></>,
    ],
  }
}
