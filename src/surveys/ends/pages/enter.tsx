// The numbers of a month, one row for each unit: made to be typed from the first field to the last without a mouse.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { endsEnterPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { asTitle } from '../../../text/as-title.ts'
import { monthName, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { FieldError } from '../../../web/field-parts.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice, Pagination } from '../../../web/parts.tsx'
import { changeOccasions, type ChangeOccasion } from '../counted.ts'
import { fieldLabel, fieldOf, placeOf, type EnterRow } from '../enter-form.ts'
import { monthAfter } from '../months.ts'

type Props = {
  frame: PageFrame; actor: Actor; month: Day; byLine: boolean; hasLines: boolean; rows: EnterRow[]; values: FormValues; problems: Problem[]; clash: boolean; told: string | null
  number: number; pages: number
  /** The month before, where a number can be entered for it; and the month that goes on. */
  before: Day | null; goesOn: Day
}

export function EnterPage(props: Props): JSX.Element {
  const { frame, actor, month, byLine, hasLines, rows, problems, clash, told, number, pages, before, goesOn } = props
  const { t, language } = frame
  const words = t.surveyEnds.enter
  const name = (of: Day) => monthName(of.slice(0, 7), language)
  const title = fill(words.title, { month: name(month) })
  const here = (more: Record<string, string>) => `${desk.endsEnter}?${new URLSearchParams({ month: month.slice(0, 7), ...more })}`
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {clash && <Notice tone="warning">{words.clashTitle}</Notice>}
        {told && <div role="status"><Notice tone="good">{told}</Notice></div>}
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyRounds.list.all }, { href: desk.ends, label: t.surveyEnds.title }]} />
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="actions">
          {before && <a href={endsEnterPath(before)}>{fill(words.before, { month: name(before) })}</a>}
          {month < goesOn && <a href={endsEnterPath(monthAfter(month))}>{fill(words.after, { month: name(monthAfter(month)) })}</a>}
          {hasLines && <a href={byLine ? here({}) : here({ by: 'line' })}>{byLine ? words.byUnit : words.byLine}</a>}
        </p>
        {rows.length === 0 ? <p class="empty">{words.none}</p> : (
          <form method="post" action={desk.endsEnter} class="stack" novalidate>
            <Hidden name="month" value={month.slice(0, 7)} />
            {byLine && <Hidden name="by" value="line" />}
            {number > 1 && <Hidden name="page" value={String(number)} />}
            <p class="hint">{words.keys}</p>
            <DataTable
              caption={<span class="visually-hidden">{title}</span>} empty="" head={[words.head.unit, words.head.end, words.head.change]}
              rows={rows.map((row) => [placeOf(row, t), ...changeOccasions.map((occasion) => <Number {...props} row={row} occasion={occasion} />)])}
            />
            <p><Button>{words.save}</Button></p>
          </form>
        )}
        <Pagination t={t} page={number} pages={pages} href={(n) => here({ ...(byLine && { by: 'line' }), page: String(n) })} />
      </div>
    </DeskPage>
  )
}

/** Named by its column and its row for the eye; for the ear by a label of its own. What is wrong with it need not name it again. */
function Number({ frame: { t }, values, problems, row, occasion }: Props & { row: EnterRow; occasion: ChangeOccasion }): JSX.Element {
  const id = fieldOf(row, occasion)
  const problem = problems.find(({ field }) => field === id)
  const [seen, label] = [fieldOf(row, 'seen'), fieldLabel(row, occasion, t)]
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      <label class="visually-hidden" for={id}>{label}</label>
      {problem && <FieldError id={`${id}-error`} text={problem.text.startsWith(`${label}: `) ? asTitle(problem.text.slice(label.length + 2)) : problem.text} />}
      <input
        class="input short" type="text" id={id} name={id} inputmode="numeric" autocomplete="off" value={values[id] ?? ''}
        aria-describedby={problem && `${id}-error`} aria-invalid={problem ? true : undefined}
      />
      {occasion === 'end' && <Hidden name={seen} value={values[seen] ?? '- -'} />}
    </div>
  )
}
