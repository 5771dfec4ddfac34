// What would go by a day, kind by kind and by the month in which it closed.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay, monthName, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, PrintButton } from '../../../web/parts.tsx'
import { sumOf, type Goes } from '../goes.ts'

/** `day`: null where what was typed is none. */
type Props = { frame: PageFrame; actor: Actor; typed: string; day: Day | null; goes: Goes[]; problems: Problem[] }

export function DryRunPage({ frame, actor, typed, day, goes, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { retention: words } = t
  const { dry } = words
  return (
    <DeskPage frame={frame} title={dry.title} actor={shownAs(actor)} current="retention" problems={problems} scripts={['print']} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        <Breadcrumb t={t} items={[{ href: desk.retention, label: words.title }]} />
        <h1>{dry.title}</h1>
        <p class="lede">{dry.lede}</p>
        <form method="get" action={desk.dryRun} class="stack no-print" novalidate>
          <TextField name="day" label={dry.day} hint={dry.dayHint} value={typed} width="medium" />
          <p><Button>{dry.show}</Button></p>
        </form>
        {day && (
          <>
            <h2>{fill(dry.on, { day: longDay(day, language) })}</h2>
            <p>{dry.with} {dry.keptHint}</p>
            {goes.map((one) => <Kind frame={frame} goes={one} />)}
            <p class="actions no-print"><a href={`${desk.dryRunFile}?day=${day}`}>{dry.file}</a> <PrintButton t={t} /></p>
          </>
        )}
      </div>
    </DeskPage>
  )
}

function Kind({ frame: { t: { retention: { kinds, dry } }, language }, goes: { kind, months } }: { frame: PageFrame; goes: Goes }): JSX.Element {
  if (!months) return <><h3>{kinds[kind]}</h3><p>{dry.noTime}</p></>
  const row = (name: string, goes: number, kept: number) => [name, inFigures(goes, language), inFigures(kept, language)]
  return (
    <DataTable
      caption={kinds[kind]} empty={<><strong>{kinds[kind]}</strong><br />{dry.none}</>} head={[dry.month, dry.goes, dry.kept]}
      rows={months.length ? [...months.map((one) => row(monthName(one.month, language), one.goes, one.kept)), row(dry.all, sumOf(months, 'goes'), sumOf(months, 'kept'))] : []}
    />
  )
}
