// Client volumes on the desk: what there is, a file to bring in, and a period to remove.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import { Button, ErrorSummary, Select } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Own } from '../../../web/own.tsx'
import { Breadcrumb, DataTable, Notice, Pagination } from '../../../web/parts.tsx'
import type { Unread } from '../read.ts'
import type { HeldPeriod, Period, VolumeRow } from '../volumes.sql.ts'

export const rowsOnPage = 200
const mostUnread = 100

export const sayPeriod = ({ year, quarter }: Period, { volumes: words }: Texts): string =>
  quarter ? fill(words.quarter, { year, quarter }) : String(year)

type Props = {
  frame: PageFrame; actor: Actor; problems: Problem[]; unread: Unread[]; waits: Day | null; told: string | null
  rows: VolumeRow[]; all: number; page: number; periods: Period[]; held: HeldPeriod[]
}

export function VolumesPage({ frame, actor, problems, unread, waits, told, rows, all, page, periods, held }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.volumes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="directory" problems={problems}>
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }]} />
      <ErrorSummary t={t} problems={problems} kept={false} />
      {told && <div role="status"><Notice tone="good">{told}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {waits && <Notice tone="info"><p>{fill(words.waits, { day: shortDay(waits, language) })} <a href={desk.volumesWaiting}>{words.look}</a></p></Notice>}
      <h2>{words.upload.title}</h2>
      {unread.length > 0 && <UnreadRows unread={unread} />}
      <form method="post" action={desk.volumes} enctype="multipart/form-data" class="stack">
        <FileField name="file" label={words.upload.label} hint={words.upload.hint} accept=".csv,text/csv" />
        <Button>{words.upload.button}</Button>
      </form>
      <h2>{words.table}</h2>
      <p>{words.told}</p>
      {held.length > 0 && (
        <Notice tone="info" title={words.held.title}>
          <p>{words.held.text}</p>
          <ul>{held.map((one) => <li><Own of={one.line} />, {sayPeriod(one, t)}</li>)}</ul>
        </Notice>
      )}
      <DataTable
        caption={words.table} head={[words.period, words.line, words.unit, words.municipality, words.clients]} empty={words.empty}
        rows={rows.map((row) => [
          sayPeriod(row, t), row.line ? inLanguage(row.line, language) : '–', row.unit ? inLanguage(row.unit, language) : '–', row.municipality ? inLanguage(row.municipality, language) : '–', inFigures(row.clients, language),
        ])}
      />
      <Pagination t={t} page={page} pages={Math.max(1, Math.ceil(all / rowsOnPage))} href={(n) => `${desk.volumes}?page=${n}`} />
      {periods.length > 0 && (
        <>
          <h2>{words.remove.title}</h2>
          <form method="post" action={desk.volumesRemove} class="stack">
            <Select
              name="period" label={words.remove.label} empty={words.remove.choose} width="medium"
              options={periods.map((period) => ({ value: [period.year, period.quarter].filter(Boolean).join('-'), label: sayPeriod(period, t) }))}
            />
            <Button look="danger">{words.remove.button}</Button>
          </form>
        </>
      )}
    </DeskPage>
  )
}

/** By row, as a spreadsheet numbers them. */
export function UnreadRows({ unread }: { unread: Unread[] }): JSX.Element {
  const { volumes: { waiting: words, whys } } = usePage().frame.t
  return (
    <Notice tone="warning" title={words.unread}>
      {unread.some(({ row }) => row !== null) && <p>{words.unreadText}</p>}
      <ul>{unread.slice(0, mostUnread).map(({ row, why, detail }) => <li>{row !== null && `${words.row} ${row}: `}{fill(whys[why], { detail })}</li>)}</ul>
      {unread.length > mostUnread && <p>+ {unread.length - mostUnread}</p>}
    </Notice>
  )
}
