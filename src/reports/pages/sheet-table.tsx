// A sheet as a table: the same numbers as its picture and its file have. What is not shown is a mark, with its word for whoever has the
// page read to them, and under the table the one sentence that says why.
import type { JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'
import { hiddenMark, cellText, type Speaking } from '../number-text.ts'
import { estimateAt } from '../pictures/in-words.ts'
import type { Estimated } from '../pictures/pictured.ts'
import { inParts, type Column, type Sheet } from '../sheet.ts'

type Props = {
  sheet: Sheet
  frame: PageFrame
  /** Ranges stand behind their number in one cell, and have no column of their own. */
  estimates?: readonly Estimated[]
  /** Where a heading or a picture says already what it is of. */
  captionUnseen?: boolean
  /** The page says elsewhere why a number is not shown. */
  withoutWhy?: boolean
  /** Names of rows that are sums of the others. */
  sums?: readonly string[]
  /** Where a row leads. `row`: the first is 0; two may have one name. */
  href?(name: string, row: number): string | null
}

export function SheetTable({ sheet, frame, estimates = [], captionUnseen, withoutWhy, sums = [], href }: Props): JSX.Element {
  const ends = estimates.flatMap(({ low, high }) => [low, high])
  const columns = sheet.columns.map((column, n) => ({ ...column, n })).filter(({ id }) => !ends.includes(id))
  // A number with its range takes the room of two.
  const isWide = columns.length + estimates.filter(({ low }) => low !== undefined).length > widest || longestWords(columns) > roomForHeads
  const table = (
    <table class="sheet">
      <caption class={captionUnseen ? 'visually-hidden' : undefined} id={`${sheet.id}-caption`}>{sheet.title}</caption>
      <thead><tr>{columns.map((column) => <th scope="col" class={classOf(column)}><InLanguage text={column.name} of={sheet} />{estimates.some(({ value, low }) => value === column.id && low !== undefined) && ` (${frame.t.reportPictures.keys.range})`}</th>)}</tr></thead>
      <tbody>
        {sheet.rows.map((row, at) => (
          <tr class={sums.includes(String(row[0])) ? 'sum' : undefined}>
            {columns.map((column) => {
              const cell = row[column.n]
              if (column.n === 0) return <th scope="row"><Name name={String(cell)} of={sheet} href={href?.(String(cell), at) ?? null} /></th>
              if (cell === null && column.is === 'name') return <td><Number text={hiddenMark} frame={frame} /></td>
              if (typeof cell === 'string' || column.is === 'name' || cell === undefined) return <td><InLanguage text={String(cell ?? '')} of={sheet} /></td>
              const estimate = estimates.find(({ value }) => value === column.id)
              return <td class="number"><Number text={estimate ? estimateAt(estimate, row, sheet, frame) : cellText(cell, column.is, frame.language)} frame={frame} /></td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <>
      {/* Numbers are compared in columns: a wide table is scrolled within itself, with its names in sight. */}
      {isWide ? <section class="scrolled" aria-labelledby={`${sheet.id}-caption`} {...byKeys}>{table}</section> : table}
      {!withoutWhy && hasHidden(sheet) && <HiddenWhy frame={frame} />}
    </>
  )
}

/** The mark, its word, and the one sentence that is always the same. */
export const HiddenWhy = ({ frame: { t } }: { frame: Pick<Speaking, 't'> }): JSX.Element => <p class="hidden-why">{hiddenMark} {t.disclosure.notShown}. {t.disclosure.hidden}</p>

export const hasHidden = ({ rows }: Sheet): boolean => rows.some((row) => row.includes(null))

/** Whoever has no mouse scrolls it with the keys of arrows, once it has the focus. */
export const byKeys = { tabindex: 0 } as const

/** So many columns have room on the narrowest screen, and beside the names so many letters of heads, which are not broken. */
const [widest, roomForHeads] = [3, 18]

const longestWords = (columns: readonly Column[]): number =>
  columns.slice(1).reduce((all, { name }) => all + Math.max(...name.split(/[ -]/).map(({ length }) => length)), 0)

const classOf = ({ is }: Column): string | undefined => (is === 'name' ? undefined : 'number')

function Name({ name, of, href }: { name: string; of: Sheet; href: string | null }): JSX.Element {
  const words = <InLanguage text={name} of={of} />
  return href === null ? words : <a href={href}>{words}</a>
}

/** Marked where it is Finnish on a page of another language, so that it is read out as what it is. */
export const InLanguage = ({ text, of }: { text: string; of: Sheet }): JSX.Element =>
  <>{inParts(text, of).map((part) => (part.finnish ? <span lang="fi">{part.text}</span> : part.text))}</>

/** A number, or the mark of one that is not shown. */
export function Number({ text, frame: { t } }: { text: string; frame: Pick<Speaking, 't'> }): JSX.Element {
  if (text !== hiddenMark) return <>{text}</>
  return <><span aria-hidden="true">{hiddenMark}</span><span class="visually-hidden">{t.disclosure.notShown}</span></>
}
