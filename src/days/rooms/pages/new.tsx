// A new waiting room.
import type { JSX } from 'preact'
import type { Offered } from '../../../outreach/codes/for-days.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Select, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb } from '../../../web/parts.tsx'
import { longestStands } from '../form.ts'

/** `ofEverything`: they may keep any; a supervisor those of their units. */
type Props = { frame: PageFrame; actor: Actor; form: Form; formKey: string; problems: Problem[]; among: Pick<Offered, 'units' | 'places' | 'lines'>; ofEverything: boolean }

export function NewRoomPage({ frame, actor, form, formKey, problems, among, ofEverything }: Props): JSX.Element {
  const { t, language } = frame
  const { form: words } = t.rooms
  const options = (all: readonly { id: string; name: Translated }[]) => all.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rooms" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rooms, label: t.rooms.title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={desk.newRoom} class="stack" autocomplete="off" novalidate>
          <Hidden name="key" value={formKey} />
          <TextField name="stands" label={words.stands} hint={words.standsHint} value={form.text('stands')} maxLength={longestStands} />
          <Select name="unit" label={words.unit} hint={ofEverything ? words.unitHint : `${words.unitHint} ${words.unitOwn}`} optional={ofEverything} empty={t.common.chooseOne} value={form.text('unit')} options={options(among.units)} />
          <Select name="place" label={words.place} hint={words.placeHint} optional empty={t.common.chooseOne} value={form.text('place')} options={options(among.places)} />
          <Select name="line" label={words.line} hint={words.lineHint} optional empty={t.rooms.asked} value={form.text('line')} options={options(among.lines)} />
          <p><Button>{words.add}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}
