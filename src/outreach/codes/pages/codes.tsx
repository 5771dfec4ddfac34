// The list of codes, those in use and those that have ended apart.
import type { JSX } from 'preact'
import { codePath, desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Details, Empty, Notice, Pagination } from '../../../web/parts.tsx'
import { inGroups, type Code } from '../code.ts'
import { aboutOf, languageOf } from '../code-words.ts'
import type { Wanted } from '../codes.sql.ts'
import type { Offered } from '../offered.sql.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  wanted: Wanted
  codes: Code[]
  count: number
  /** Of those that are not shown: ended ones, or those in use. */
  other: number
  page: number
  pages: number
  among: Pick<Offered, 'lines' | 'units'>
  /** How many were just made, and how many were there already. */
  news: { made: number; had: number } | null
  mayMakeMany: boolean
}

export function CodesPage({ frame, actor, wanted, codes, count, other, page, pages, among, news, mayMakeMany }: Props): JSX.Element {
  const { t, language } = frame
  const { desk: words } = t.codes
  const isNarrowed = wanted.lineId !== undefined || wanted.unitId !== undefined
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="outreach">
      <div class="stack">
        {news && <div role="status"><Notice tone="good">{plural(words.made, news.made, language)}{news.had > 0 && ` ${plural(words.had, news.had, language)}`}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="actions">
          <a class="button primary" href={desk.newCode}>{words.makeOne}</a>
          {mayMakeMany && <a class="button secondary" href={desk.manyCodes}>{words.makeMany}</a>}
        </p>
        {count + other === 0 && !isNarrowed ? <Empty title={words.none}>{words.noneText}</Empty> : (
          <>
            <Narrow {...{ frame, wanted, among }} open={isNarrowed} />
            <nav class="views" aria-label={words.caption}>
              <ul>
                <View name={words.inUse} count={wanted.ended ? other : count} current={!wanted.ended} href={href(wanted, { ended: false })} />
                <View name={words.ended} count={wanted.ended ? count : other} current={wanted.ended} href={href(wanted, { ended: true })} />
              </ul>
            </nav>
            <DataTable
              caption={<span class="visually-hidden">{words.caption}</span>} empty={words.noneFound}
              head={[words.head.code, words.head.about, words.head.language, words.head.campaign, words.head.made]}
              rows={codes.map((code) => [
                <a href={codePath(code.code)} class="unbroken">{inGroups(code.code)}</a>,
                <>{aboutOf(code, language) ?? words.anyTopic}{code.place && <><br /><span class="hint">{words.code.place}: {inLanguage(code.place.name, language)}</span></>}</>,
                languageOf(code, t), code.campaign ?? '–', <span class="unbroken">{shortDay(code.madeOn, language)}</span>,
              ])}
            />
            <Pagination t={t} page={page} pages={pages} href={(n) => href(wanted, { ended: wanted.ended, page: n })} />
          </>
        )}
      </div>
    </DeskPage>
  )
}

function Narrow({ frame: { t, language }, wanted, among: { lines, units }, open }: Pick<Props, 'frame' | 'wanted' | 'among'> & { open: boolean }): JSX.Element {
  const { desk: words } = t.codes
  const named = (things: { id: string; name: { fi: string } }[]) => things.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  return (
    <Details summary={words.filter} open={open}>
      <form method="get" action={desk.outreach} class="stack">
        {wanted.ended && <Hidden name="state" value="ended" />}
        <Select name="line" label={words.line} empty={words.all} value={wanted.lineId} options={named(lines)} width="medium" />
        <Select name="unit" label={words.unit} empty={words.all} value={wanted.unitId} options={named(units)} width="medium" />
        <p><Button look="secondary">{t.common.show}</Button></p>
      </form>
    </Details>
  )
}

const View = ({ name, count, current, href: to }: { name: string; count: number; current: boolean; href: string }): JSX.Element =>
  <li><a href={to} aria-current={current ? 'page' : undefined}>{name} <span class="count">{count}</span></a></li>

function href({ lineId, unitId }: Wanted, { ended, page = 1 }: { ended: boolean; page?: number }): string {
  const query = new URLSearchParams({ ...(lineId && { line: lineId }), ...(unitId && { unit: unitId }), ...(ended && { state: 'ended' }), ...(page > 1 && { page: String(page) }) })
  return query.size ? `${desk.outreach}?${query}` : desk.outreach
}
