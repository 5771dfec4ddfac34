// A picture of a report: what it is of, the drawing, what its marks mean, and the table that says the same. Nothing in it is told by
// colour alone, and it needs no script.
import type { ComponentChildren, JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'
import { draw } from '../pictures/draw.ts'
import type { Drawing } from '../pictures/drawing.ts'
import { inWords } from '../pictures/in-words.ts'
import { estimatesOf, type Pictured } from '../pictures/pictured.ts'
import type { Sheet } from '../sheet.ts'
import { Keys, Marks, Patterns } from './marks.tsx'
import { hasHidden, HiddenWhy, InLanguage, Number, SheetTable } from './sheet-table.tsx'

type Props = {
  of: Pictured
  frame: PageFrame
  /** Of the table under it: open, to be opened, or none where the same page has it already. Without it: open where it is short. */
  table?: 'open' | 'closed' | 'none'
  /** Names of rows that are sums of the others. */
  sums?: readonly string[]
  /** Where a row of the table leads. */
  href?(name: string): string | null
  /** Under it, as what explains its numbers. */
  children?: ComponentChildren
}

export function Picture({ of, frame, table, sums, href, children }: Props): JSX.Element {
  const { sheet } = of
  const drawing = draw(of, frame)
  const isEmpty = drawing.is === 'rows' ? !drawing.rows.length : !sheet.rows.length
  const how = table ?? (sheet.rows.length <= short ? 'open' : 'closed')
  const numbers = <SheetTable {...{ sheet, frame, captionUnseen: true, withoutWhy: true, estimates: estimatesOf(of), ...(sums && { sums }), ...(href && { href }) }} />
  return (
    <figure class="picture" id={sheet.id}>
      <figcaption id={`${sheet.id}-name`}>{sheet.title}</figcaption>
      {isEmpty ? <p class="empty">{frame.t.reportPictures.nothing}</p> : (
        <>
          <Patterns id={sheet.id} />
          <Keys keys={drawing.keys} patterns={sheet.id} />
          <Drawn drawing={drawing} sheet={sheet} text={inWords(of, frame)} frame={frame} />
          {how === 'open' && numbers}
          {how === 'closed' && <details class="numbers"><summary>{frame.t.reportPictures.table}</summary><div>{numbers}</div></details>}
          {hasHidden(sheet) && <HiddenWhy frame={frame} />}
        </>
      )}
      {children}
    </figure>
  )
}

/** So many rows are read at a glance. */
const short = 6

function Drawn({ drawing, sheet, text, frame }: { drawing: Drawing; sheet: Sheet; text: string; frame: PageFrame }): JSX.Element {
  const { id, title } = sheet
  if (drawing.is === 'plane') {
    return (
      <svg class="drawn plane" role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" height={`${drawing.height}em`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{text}</desc>
        <Marks marks={drawing.marks} patterns={id} />
      </svg>
    )
  }
  const hasValues = drawing.rows.some(({ value }) => value !== null)
  // Names are of any length, and words in a drawing cannot go on in a next line: so each row has a drawing, and all are one picture.
  return (
    <>
      <p id={`${id}-text`} hidden>{text}</p>
      <div class={hasValues ? 'drawn rows with-values' : 'drawn rows'} role="img" aria-labelledby={`${id}-name`} aria-describedby={`${id}-text`}>
        {drawing.scale.length > 0 && <div class="row scale"><svg width="100%" height="1.3em"><Marks marks={drawing.scale} patterns={id} /></svg></div>}
        {drawing.rows.map(({ name, note, value, marks }) => (
          <div class="row">
            <p class="of"><InLanguage text={name} of={sheet} />{note && <small>{note}</small>}</p>
            {marks.length > 0 && <svg width="100%" height={`${drawing.height}em`}><Marks marks={marks} patterns={id} /></svg>}
            {value !== null && <p class="figure"><Number text={value} frame={frame} /></p>}
          </div>
        ))}
      </div>
    </>
  )
}
