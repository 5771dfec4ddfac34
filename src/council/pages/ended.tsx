// Somebody sent a form of a council that has ended: perhaps it had not when they began to type.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { panelPath } from '../../council-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { Form } from '../../web/form.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import type { Panel } from '../panel.ts'
import { Kept, writtenIn } from './kept.tsx'

/** `opens`: they find the council behind its name. */
export function EndedPage({ frame, actor, panel, form, opens }: { frame: PageFrame; actor: Actor; panel: Pick<Panel, 'id' | 'name' | 'endedOn'>; form: Form; opens: boolean }): JSX.Element {
  const { t, language } = frame
  const { ended: words } = t.panels
  const name = inLanguage(panel.name, language)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={opens ? [{ href: desk.panels, label: t.panels.title }, { href: panelPath(panel.id), label: name }] : []} />
        <h1>{words.title}</h1>
        <div role="alert"><Notice tone="warning">{fill(words.text, { council: name, day: shortDay(panel.endedOn!, language) })}</Notice></div>
        <Kept frame={frame} words={writtenIn(form.entries)} />
      </div>
    </DeskPage>
  )
}
