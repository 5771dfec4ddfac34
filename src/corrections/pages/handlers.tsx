// Who handles requests about the records of a unit: its supervisor, and whom they name.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb } from '../../web/parts.tsx'
import type { Colleague } from '../handlers.sql.ts'

type Unit = { id: string; name: Translated; named: Colleague[]; others: Colleague[] }

export function HandlersPage({ frame, actor, units }: { frame: PageFrame; actor: Actor; units: readonly Unit[] }): JSX.Element {
  const { t, language } = frame
  const { handlers: words, title } = t.recordsDesk
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="records" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.records, label: title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {!units.length && <p class="empty">{words.none}</p>}
        {units.map((unit) => (
          <section class="card stack">
            <h2>{inLanguage(unit.name, language)}</h2>
            {unit.named.length ? <Named {...{ frame, unit }} /> : <p>{words.nobody}</p>}
            {unit.others.length ? <Name {...{ frame, unit }} /> : <p class="hint">{words.nobodyLeft}</p>}
          </section>
        ))}
      </div>
    </DeskPage>
  )
}

function Named({ frame: { t }, unit }: { frame: PageFrame; unit: Unit }): JSX.Element {
  const { handlers: words } = t.recordsDesk
  return (
    <ul>
      {unit.named.map(({ id, name }) => (
        <li>
          <form method="post" action={desk.recordHandlers}>
            <Hidden name="unit" value={unit.id} /><Hidden name="person" value={id} />
            {name} <Button look="quiet" name="step" value="remove">{fill(words.remove, { name })}</Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

/** Several units stand on one page: each field has a name of its own to a reader of the screen. */
function Name({ frame: { t }, unit }: { frame: PageFrame; unit: Unit }): JSX.Element {
  const { handlers: words } = t.recordsDesk
  const id = `person-${unit.id}`
  return (
    <form method="post" action={desk.recordHandlers} class="stack tight">
      <Hidden name="unit" value={unit.id} />
      <label for={id}>{words.person}</label>
      <select class="input medium" id={id} name="person" autocomplete="off">
        <option value="">{words.choose}</option>
        {unit.others.map((one) => <option value={one.id}>{one.name}</option>)}
      </select>
      <p><Button look="secondary" name="step" value="name">{words.add}</Button></p>
    </form>
  )
}
