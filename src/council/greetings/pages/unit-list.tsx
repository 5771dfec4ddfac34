// Greetings and notes to the units of whoever is signed in, and those that their units have sent; and the form to send one.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { unitGreetingPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Notice, Pagination, Paragraphs, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { ReceivedRow } from '../lists.sql.ts'
import type { FromUnit } from '../unit-greetings.ts'

type Named = { id: string; name: Translated }
export type OwnValues = { unit: string; panel: string; words: string }
type Props = { frame: PageFrame; actor: Actor; received: ReceivedRow[]; sent: FromUnit[]; paged: { page: number; pages: number }; units: Named[]; panels: Named[]; values: OwnValues; problems: Problem[]; done: boolean }

export function UnitGreetingsPage({ frame, actor, received, sent, paged, units, panels, values, problems, done }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelGreetings
  const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  return (
    <DeskPage frame={frame} title={words.unit.title} actor={shownAs(actor)} current="unit-greetings" problems={problems}>
      <div class="stack">
        {done && <div role="status"><Notice tone="good">{words.unit.sent}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.unit.title}</h1>
        <p class="lede">{words.unit.lede}</p>
        {(received.length > 0 || paged.page === 1) && <WorkList
          caption={<span class="visually-hidden">{words.unit.title}</span>} empty={words.unit.none} head={[words.head.words, words.head.to, words.head.state]}
          rows={received.map(({ toId, kind, panelName, madeOn, unitName, readOn, answer }) => ({
            href: unitGreetingPath(toId), title: fill(words.unit.from[kind], { council: inLanguage(panelName, language), day: shortDay(madeOn, language) }), ...(!answer && { tone: 'info' as const }),
            cells: [unitName ? inLanguage(unitName, language) : words.coordinator, <Tag tone={answer ? 'good' : 'warning'}>{answer ? words.unit.answered : readOn ? words.unit.open : words.unit.fresh}</Tag>],
          }))}
        />}
        {sent.length > 0 && <h2>{words.unit.ownTitle}</h2>}
        {sent.map((one) => <Card><p><strong>{inLanguage(one.unitName, language)}</strong> <span class="hint">{fill(words.unit.toCouncil, { council: inLanguage(one.panelName, language), day: shortDay(one.madeOn, language) })}</span></p><Paragraphs text={one.words} /></Card>)}
        <Pagination t={t} {...paged} href={(n) => `${desk.unitGreetings}?page=${n}`} />
        {units.length > 0 && panels.length > 0 && (
          <form method="post" action={desk.unitGreetings} class="stack" autocomplete="off" novalidate>
            <h2>{words.unit.greet}</h2>
            <p>{words.unit.greetText}</p>
            <Hidden name="id" value={crypto.randomUUID()} />
            {units.length > 1 ? <Select name="unit" label={words.unit.which} width="medium" value={values.unit} empty={words.choose} options={options(units)} /> : <Hidden name="unit" value={units[0]!.id} />}
            {panels.length > 1 ? <Select name="panel" label={words.unit.whichCouncil} width="medium" value={values.panel} empty={words.choose} options={options(panels)} /> : <Hidden name="panel" value={panels[0]!.id} />}
            <TextArea name="words" label={words.words} hint={words.unit.wordsHint} value={values.words} rows={4} />
            <p><Button look="secondary">{words.unit.sendButton}</Button></p>
          </form>
        )}
      </div>
    </DeskPage>
  )
}
