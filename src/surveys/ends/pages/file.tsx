// Numbers from a file: where it is chosen, and what would change.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import type { Unread } from '../file.ts'
import type { CountedUnit } from '../named.ts'
import type { Difference } from '../take.ts'

const mostUnread = 100

export function EndsFilePage({ frame, actor, problems, unread, saved }: { frame: PageFrame; actor: Actor; problems: Problem[]; unread: Unread[]; saved: number | null }): JSX.Element {
  const { t, language } = frame
  const { file: words, enter } = t.surveyEnds
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" problems={problems} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} kept={false} />
        {saved !== null && <div role="status"><Notice tone="good">{saved ? plural(enter.saved, saved, language) : enter.same}</Notice></div>}
        <Around frame={frame} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {unread.length > 0 && <UnreadRows unread={unread} />}
        <p>{words.columns}</p>
        <p><a href={desk.endsModel} download>{words.model}</a></p>
        <form method="post" action={desk.endsFile} enctype="multipart/form-data" class="stack">
          <FileField name="file" label={words.label} accept=".csv,text/csv" />
          <p><Button>{words.button}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}

type Looked = { frame: PageFrame; actor: Actor; difference: Difference; unread: Unread[]; units: CountedUnit[]; text: string; seen: string; meanwhile: boolean }

export function LookedPage({ frame, actor, difference: { changes, unchanged }, unread, units, text, seen, meanwhile }: Looked): JSX.Element {
  const { t, language } = frame
  const { file: words, occasions, unknown } = t.surveyEnds
  const fresh = changes.filter(({ before }) => before === null).length
  const names = new Map(units.map(({ id, name }) => [id, inLanguage(name, language)]))
  return (
    <DeskPage frame={frame} title={words.looked} actor={shownAs(actor)} current="surveys">
      <div class="stack">
        {meanwhile && <div role="alert"><Notice tone="warning">{words.meanwhile}</Notice></div>}
        <Around frame={frame} />
        <h1>{words.looked}</h1>
        <p class="lede">{words.lookedText}</p>
        <p><strong>{fill(words.counts, { fresh: inFigures(fresh, language), changed: inFigures(changes.length - fresh, language), unchanged: inFigures(unchanged, language) })}</strong></p>
        {unread.length > 0 && <UnreadRows unread={unread} />}
        {changes.length > 0 && (
          <DataTable
            caption={<span class="visually-hidden">{words.looked}</span>} empty="" head={[words.head.unit, words.head.month, words.head.occasion, words.head.before, words.head.after]}
            rows={changes.map((one) => [
              names.get(one.unitId) ?? '–', monthName(one.monthOn.slice(0, 7), language), occasions[one.occasion], one.before === null ? unknown : inFigures(one.before, language), inFigures(one.happened ?? 0, language),
            ])}
          />
        )}
        {changes.length > 0
          ? <form method="post" action={desk.endsFile}><Hidden name="text" value={text} /><Hidden name="seen" value={seen} /><Button>{words.save}</Button></form>
          : <Notice tone="good">{words.same}</Notice>}
        <p><a href={desk.endsFile}>{words.other}</a></p>
      </div>
    </DeskPage>
  )
}

const Around = ({ frame: { t } }: { frame: PageFrame }): JSX.Element =>
  <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyRounds.list.all }, { href: desk.ends, label: t.surveyEnds.title }]} />

/** By row, as a spreadsheet numbers them. */
function UnreadRows({ unread }: { unread: Unread[] }): JSX.Element {
  const { frame: { t, language } } = usePage()
  const { file: words } = t.surveyEnds
  return (
    <Notice tone="warning" title={words.unread}>
      {unread.some(({ row }) => row !== null) && <p>{words.unreadText}</p>}
      <ul>{unread.slice(0, mostUnread).map(({ row, why, detail }) => <li>{row === null ? fill(words.whys[why], { detail }) : fill(words.row, { row, why: fill(words.whys[why], { detail }) })}</li>)}</ul>
      {unread.length > mostUnread && <p>{plural(words.more, unread.length - mostUnread, language)}</p>}
    </Notice>
  )
}
