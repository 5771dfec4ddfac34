// One import: which column is what, what was found, bringing it in and taking it back.
import type { JSX } from 'preact'
import { importPath } from '../../../exchange-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { moment } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Details, Facts, Notice } from '../../../web/parts.tsx'
import { mayBring, mayUndo } from '../act.ts'
import { fields, isFault, requiredFields, type Columns } from '../earlier.ts'
import type { FeedbackImport } from '../imports.sql.ts'
import { ImportTag } from './list.tsx'

type Props = { frame: PageFrame; actor: Actor; one: FeedbackImport; heads: string[]; columns: Columns; problems: Problem[]; refusal: string | null }

export function ImportPage({ frame, actor, one, heads, columns, problems, refusal }: Props): JSX.Element {
  const { t, language } = frame
  const { imports: words } = t
  const isBusy = one.state === 'looking' || one.state === 'running' || one.state === 'undoing'
  return (
    <DeskPage frame={frame} title={one.name} actor={shownAs(actor)} current="feedback-imports" problems={problems} scripts={isBusy ? ['watch-export'] : []} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {refusal && <div role="alert"><Notice tone="warning">{refusal}</Notice></div>}
        <Breadcrumb t={t} items={[{ href: desk.feedbackImports, label: words.title }]} />
        <h1>{one.name}</h1>
        <Facts rows={[{ term: words.head.by, children: one.broughtByName }, { term: words.head.at, children: moment(one.broughtAt, language) }, { term: words.head.state, children: <ImportTag frame={frame} state={one.state} /> }]} />
        <div class="stack" data-watch={isBusy ? importPath(one.id) : undefined} data-state={one.state} tabindex={-1}>
          {isBusy && (
            <>
              <p data-far>{fill(words.busy[one.state as keyof typeof words.busy], { rows: inFigures(one.rowsDone, language) })}</p>
              <p><a class="button secondary" href={importPath(one.id)}>{words.again}</a></p>
            </>
          )}
          {(one.state === 'looked' || one.state === 'done') && <Found frame={frame} one={one} />}
          {one.state === 'undone' && <Notice tone="info">{words.undone}</Notice>}
          {one.state === 'failed' && <Notice tone="warning">{words.failed}</Notice>}
          {one.state === 'dropped' && <Notice tone="info">{words.dropped}</Notice>}
        </div>
        {isBusy && <span role="status" class="visually-hidden" data-news />}
        {mayBring(one) && <Step one={one} step="bring" text={words.bring.text}>{fill(words.bring.button, { count: inFigures(one.found.right, language) })}</Step>}
        {one.state === 'sent' && <Columned {...{ frame, one, heads, columns }} />}
        {one.state === 'looked' && <Details summary={words.columns.change} open={problems.length > 0}><Columned {...{ frame, one, heads, columns }} /></Details>}
        {(one.state === 'sent' || one.state === 'looked') && <Step one={one} step="let-be" look="quiet">{words.letBe}</Step>}
        {mayUndo(one) && <Step one={one} step="undo" look="secondary" text={words.undo.text} sure={words.undo.sure}>{words.undo.button}</Step>}
        <p><a href={desk.feedbackImports}>{words.all}</a></p>
      </div>
    </DeskPage>
  )
}

type StepProps = { one: FeedbackImport; step: string; text?: string; sure?: string; look?: 'secondary' | 'quiet'; children: string }

const Step = ({ one, step, text, sure, look, children }: StepProps): JSX.Element => (
  <form method="post" action={importPath(one.id)} class="stack">
    {text && <p>{text}</p>}
    {sure && <Checkbox name="sure" value="yes" label={sure} />}
    <p><Button name="step" value={step} {...(look ? { look } : {})}>{children}</Button></p>
  </form>
)

/** A heading that is empty is called by its place. */
const Columned = ({ frame: { t }, one, heads, columns }: Pick<Props, 'frame' | 'one' | 'heads' | 'columns'>): JSX.Element => {
  const { columns: words } = t.imports
  const options = heads.map((head, at) => ({ value: String(at), label: head || fill(words.numbered, { number: at + 1 }) }))
  return (
    <form method="post" action={importPath(one.id)} class="stack" novalidate>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {fields.map((field) => (
        <Select name={field} label={words.fields[field]} value={columns[field] === undefined ? '' : String(columns[field])} empty={words.none} options={options} width="medium" {...(requiredFields.some((required) => required === field) ? {} : { optional: true })} />
      ))}
      <p><Button name="step" value="columns">{words.button}</Button></p>
    </form>
  )
}

function Found({ frame: { t, language }, one: { found, state } }: { frame: PageFrame; one: FeedbackImport }): JSX.Element {
  const { found: words, columns } = t.imports
  const number = (count: number) => inFigures(count, language)
  return (
    <>
      {found.kept && <Notice tone="warning">{words.kept}</Notice>}
      {found.broken !== undefined && <Notice tone="warning">{fill(words.broken, { row: found.broken })}</Notice>}
      <h2>{state === 'looked' ? words.looked : words.done}</h2>
      <Facts rows={[{ term: state === 'looked' ? words.right : words.came, children: number(found.right) }, { term: words.wrong, children: number(found.wrong) }, { term: words.again, children: number(found.again) }]} />
      {found.rows.length > 0 && (
        <DataTable
          caption={words.rows} empty="" head={[words.head.row, words.head.column, words.head.what]}
          rows={found.rows.map(({ row, field, why }) => [String(row), columns.fields[field], isFault(why) ? words.whys[why] : `${words.comesIn} ${words.whys[why]}`])}
        />
      )}
      {found.told > found.rows.length && <p>{fill(words.more, { count: number(found.told - found.rows.length) })}</p>}
    </>
  )
}
