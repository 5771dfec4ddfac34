// The silence map as everybody sees it: which lines are quietest and why that is said, the map, the numbers under it, and whom they speak for.
import type { ComponentChildren, JSX } from 'preact'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { caveatsIn } from '../../caveats-in.ts'
import { caveatsOf } from '../../caveats.ts'
import { worked, type Shown } from '../../disclosure/publishable.ts'
import { cellText } from '../../number-text.ts'
import { BandMap } from '../../pages/band-map.tsx'
import { Explained } from '../../pages/explained.tsx'
import { CaveatBox, Periods, ReportSection } from '../../pages/report-parts.tsx'
import { ShareView, type Whom } from '../../pages/share-view.tsx'
import { SheetTable } from '../../pages/sheet-table.tsx'
import { leftInFinnish, type Sheet } from '../../sheet.ts'
import type { MapOfYear } from '../read-map.ts'
import { bands, muchIs, type MapRow } from '../silence-map.ts'

type Props = {
  frame: PageFrame; map: MapOfYear; came: Shown
  href: (year: number) => string
  whom: Whom
  /** Under each silent line. */
  below?: (row: MapRow) => ComponentChildren
}

export function Map({ frame, map, came, href, whom, below }: Props): JSX.Element {
  const { t, language } = frame
  const { silence: words } = t
  const limits = { fewest: map.fewest, floor: map.floor, much: map.floor * muchIs }
  const name = (of: { name: MapRow['name'] }): string => inLanguage(of.name, language)
  const lang = (of: { name: MapRow['name'] }) => (shownLanguage(of.name, language) === language ? undefined : shownLanguage(of.name, language))
  const silent = map.rows.filter(({ why }) => why !== null)
  const year = (by: number) => { const at = map.years[map.years.indexOf(map.year) + by]; return at === undefined ? null : { name: String(at), href: href(at) } }
  const hasWithout = map.rows.some(({ band, cells }) => band === 'heard' || cells.some((cell) => cell.band === 'heard'))
  return (
    <>
      {map.years.length > 1 && <Periods kinds={[]} now={String(map.year)} previous={year(1)} next={year(-1)} frame={frame} />}
      <ShareView path={href(map.year)} whom={whom} frame={frame} />
      <ReportSection id="silent" title={words.silent} frame={frame}>
        {silent.length === 0 && <p>{fill(words.noneSilent, { year: map.year })}</p>}
        {silent.length > 0 && <ul class="silent-lines">{silent.map((row) => (
          <li>
            <h3 lang={lang(row)}>{name(row)}</h3>
            <p>{whyText(row, map, frame)}</p>
            {below?.(row)}
          </li>
        ))}</ul>}
      </ReportSection>
      <ReportSection id="map" title={words.map} frame={frame}>
        <BandMap
          id="silence-map" title={`${words.title}, ${map.year}`} of={words.line} frame={frame}
          bands={bands.filter((id) => id !== 'heard' || hasWithout).map((id) => ({ id, name: words.bands[id].name, about: fill(words.bands[id].about, limits) }))}
          columns={[{ name: words.everywhere }, ...map.municipalities.map((one) => ({ name: name(one), lang: lang(one) }))]}
          rows={map.rows.map((row) => ({ name: name(row), lang: lang(row), cells: [row.band, ...row.cells.map(({ band }) => band)] }))}
        />
        {map.municipalities.length > 0 && <p>{words.atLeast}</p>}
        <Explained
          of={{ definition: fill(words.explained.definition, limits), source: words.explained.source, n: came, leftOut: words.explained.leftOut, rule: fill(words.explained.rule, limits) }}
          name={words.map} frame={frame}
        />
      </ReportSection>
      <ReportSection id="numbers" title={words.numbers} frame={frame}>
        <SheetTable sheet={sheetOf(map, frame)} frame={frame} captionUnseen />
        {map.rows.some(({ volume }) => volume?.ofQuarter) && <p>{words.clientsNote}</p>}
      </ReportSection>
      <CaveatBox of={caveatsIn(caveatsOf({ came, lines: map.rows.map((row) => ({ name: name(row), came: row.came, few: row.why === 'few', isUnder: row.why === 'under' || row.why === 'seldom', hasClients: row.volume !== null })), fewest: map.fewest }), frame)} frame={frame} />
    </>
  )
}

function whyText({ why, volume, rate, came }: MapRow, { fewest, fewestClients, floor }: MapOfYear, { t: { silence: words }, language }: PageFrame): string {
  const count = volume?.clients == null ? null : about(volume.clients)
  const clients = !volume ? words.noClients : count === null ? fill(words.clientsFew, { fewest: fewestClients }) : fill(volume.ofQuarter ? words.clientsOfQuarter : plural(words.clients, count, language), { count: inFigures(count, language) })
  return why ? fill(words.why[why], { clients, fewest, floor, rate: cellText(readable(rate), 'count', language), came: cellText(came, 'count', language) }) : ''
}

/** As one says it: to the nearest ten, of many. */
const about = (clients: number): number => (clients < 100 ? clients : Math.round(clients / 10) * 10)

/** A tenth of a piece says something of few, and nothing of many. */
const readable = (rate: Shown): Shown => worked([rate], (number) => (number < 10 ? Math.round(number * 10) / 10 : Math.round(number)))

function sheetOf(map: MapOfYear, { t: { silence: words }, language }: PageFrame): Sheet {
  const under = fill(words.bands.few.about, { fewest: map.fewest, floor: '', much: '' })
  return {
    id: 'silence-numbers', title: `${words.numbers}, ${map.year}`,
    columns: [
      { id: 'line', name: words.columns.line, is: 'name' }, { id: 'clients', name: words.columns.clients, is: 'name' },
      { id: 'came', name: words.columns.came, is: 'count' }, { id: 'rate', name: words.columns.rate, is: 'count' },
    ],
    rows: map.rows.map(({ name, volume, why, came, rate }) => {
      return [
        inLanguage(name, language), !volume ? words.notEntered : volume.clients === null ? fill(words.clientsFew, { fewest: map.fewestClients }) : inFigures(volume.clients, language),
        ...(why === 'few' ? [under, ''] : [came, readable(rate)]),
      ]
    }),
    ...leftInFinnish(map.rows.map(({ name }) => name), language),
  }
}

