// The tablets of a day or of a waiting room: what is still on each, and the forms by which one is taken into use and its file is brought in.
import type { JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Address, Card, Details, Notice, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { FoundHome } from '../at-desk.tsx'
import type { TypedTablet } from '../form.ts'
import type { DayTablet } from '../tablets.sql.ts'

type Props = {
  found: FoundHome; frame: PageFrame; actor: Actor; tablets: DayTablet[]; typed: TypedTablet; problems: Problem[]; news: string | null
  /** Where tablets are opened. */
  address: string
  /** The day was closed meanwhile, or the room has ended. */
  refused: boolean
}

export function TabletsPage(props: Props): JSX.Element {
  const { found, frame, actor, tablets, problems, news, refused } = props
  const { t, language } = frame
  const words = t.dayTablets
  const title = found.title ?? words.title
  const ofDay = found.home.is === 'day'
  const waiting = tablets.reduce((sum, tablet) => sum + tablet.waiting, 0)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current={found.place} problems={problems}>
      <div class="stack">
        {found.around(frame)}
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{words.give.closed}</Notice></div>}
        {news && <div role="status"><Notice tone="good">{news}</Notice></div>}
        <h1>{title}</h1>
        {found.about?.(frame)}
        {found.title && <h2>{words.title}</h2>}
        <p class="lede">{words.lede}</p>
        {waiting > 0 && <Notice tone="warning">{plural(words.stillWaits, waiting, language)}</Notice>}
        <WorkList
          caption={<span class="visually-hidden">{words.list}</span>} empty={words.none} head={[words.head.name, words.head.ready, words.head.waiting, ...(ofDay ? [words.head.held] : []), words.head.heard]}
          rows={tablets.map((tablet) => ({
            href: `${found.tablets}/${tablet.id}`, title: tablet.name,
            cells: [
              tablet.endedOn ? <Tag tone="neutral">{fill(words.endedOn, { day: shortDay(tablet.endedOn, language) })}</Tag> : tablet.giverLeftOn ? <>{readyWords(frame, tablet)}<p>{t.leaving.giverLeft}</p></> : readyWords(frame, tablet),
              tablet.waiting ? <Tag tone="warning">{inFigures(tablet.waiting, language)}</Tag> : inFigures(0, language), ...(ofDay ? [inFigures(tablet.held, language)] : []),
              tablet.heardOn ? shortDay(tablet.heardOn, language) : words.notHeard,
            ],
          }))}
        />
        {found.closed ? !refused && <p>{words.give.closed}</p> : <Give {...props} />}
        <Help frame={frame} open={!tablets.length} />
        <BringIn {...props} />
        {found.foot?.(frame)}
      </div>
    </DeskPage>
  )
}

export const readyWords = ({ t: { dayTablets: words }, language }: PageFrame, { readyOn, readyFiles, readyLanguages }: DayTablet): string => (readyOn === null ? words.notReady : fill(words.ready, {
  day: shortDay(readyOn, language), files: plural(words.files, readyFiles ?? 0, language), languages: plural(words.languages, readyLanguages ?? 0, language),
}))

function Give({ frame, found, typed, address }: Props): JSX.Element {
  const { give: words } = frame.t.dayTablets
  const [before = '', after = ''] = words.steps[0]!.split('{address}')
  return (
    <Card title={words.title}>
      <ol>
        <li>{before}<strong translate={false}><Address text={address} /></strong>{after}</li>
        {words.steps.slice(1).map((step) => <li>{step}</li>)}
      </ol>
      <form method="post" action={found.address} class="stack" autocomplete="off" novalidate>
        <TextField name="code" label={words.code} hint={words.codeHint} value={typed.code} width="short" autocapitalize="none" spellcheck={false} />
        <TextField name="name" label={words.name} hint={words.nameHint} value={typed.name} width="medium" spellcheck={false} maxLength={60} />
        <p><Button>{words.button}</Button></p>
      </form>
    </Card>
  )
}

function Help({ frame, open }: { frame: PageFrame; open: boolean }): JSX.Element {
  const { help: words } = frame.t.dayTablets
  return (
    <Details summary={words.title} open={open}>
      <ol>{words.steps.map((step) => <li>{step}</li>)}</ol>
      <p>{words.after}</p>
    </Details>
  )
}

function BringIn({ frame, found }: Props): JSX.Element {
  const { file: words } = frame.t.dayTablets
  return (
    <Card title={words.title}>
      <p>{words.lede}</p>
      <form method="post" action={`${found.tablets}/import`} enctype="multipart/form-data" class="stack" novalidate>
        <FileField name="file" label={words.field} hint={words.hint} accept=".json,application/json" />
        <p><Button look="secondary">{words.button}</Button></p>
      </form>
    </Card>
  )
}
