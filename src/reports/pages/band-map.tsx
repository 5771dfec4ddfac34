// A map of bands: for each row and column in which of a few bands it is, as in the silence map how much is heard from where. It is a table
// that one sees at a glance: a mark that fills up from band to band, and the band's word.
import type { JSX } from 'preact'
import type { Language } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { hiddenMark } from '../number-text.ts'
import { HiddenWhy, Number } from './sheet-table.tsx'

/** `name`: the word in a cell, as short as can be; `about`: what it means, under the map. From the least on; at most five. */
export type Band = { id: string; name: string; about?: string }

/** `lang`: of its name, where that is another than the page's. */
type Head = { name: string; lang?: Language | undefined; href?: string }

type Props = {
  id: string
  title: string
  /** What the rows are: of the head above their names. */
  of: string
  bands: readonly Band[]
  columns: readonly Head[]
  /** Of each row as many cells as there are columns: the id of a band, or null where it is not shown. */
  rows: readonly (Head & { cells: readonly (string | null)[] })[]
  frame: PageFrame
}

export function BandMap({ id, title, of, bands, columns, rows, frame }: Props): JSX.Element {
  const isHidden = rows.some(({ cells }) => cells.includes(null))
  return (
    <figure class="picture" id={id}>
      <figcaption id={`${id}-name`}>{title}</figcaption>
      <div class="legend">
        <p class="title">{frame.t.reportPictures.bands}</p>
        <ul>{bands.map((band, n) => <li><Level at={n} of={bands.length} /><span><strong>{band.name}</strong>{band.about && ` ${band.about}`}</span></li>)}</ul>
      </div>
      <table class="bands">
        <caption class="visually-hidden">{title}</caption>
        <thead><tr><th scope="col">{of}</th>{columns.map((column) => <th scope="col"><Named of={column} /></th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row"><Named of={row} /></th>
              {row.cells.map((cell, n) => {
                const at = bands.findIndex((band) => band.id === cell)
                return (
                  <td class={at < 0 ? 'hidden-cell' : `band-${at}`} data-head={columns[n]?.name}>
                    <span class="in-band">{at < 0 ? <Number text={hiddenMark} frame={frame} /> : <><Level at={at} of={bands.length} />{bands[at]!.name}</>}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isHidden && <HiddenWhy frame={frame} />}
    </figure>
  )
}

const Named = ({ of: { name, lang, href } }: { of: Head }): JSX.Element => (href === undefined ? (lang ? <span lang={lang}>{name}</span> : <>{name}</>) : <a href={href} lang={lang}>{name}</a>)

/** As many of its boxes are full as there are bands up to this one; of the first none. */
function Level({ at, of }: { at: number; of: number }): JSX.Element {
  const boxes = Math.max(1, of - 1)
  return (
    <svg class="band-level" viewBox={`0 0 ${boxes * 8} 14`} width={`${boxes * 0.5}em`} height="0.9em" aria-hidden="true" focusable="false">
      {Array.from({ length: boxes }, (_, n) => <rect class={n < at ? 'full' : 'open'} x={n * 8 + 1} y="1" width="6" height="12" />)}
    </svg>
  )
}
