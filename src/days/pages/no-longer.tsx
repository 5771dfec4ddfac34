// Somebody sent a form of a day on which they receive nobody: perhaps they were its host when they began to type.
import type { JSX } from 'preact'
import { dayPath } from '../../day-paths.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { Form } from '../../web/form.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import type { FeedbackDay } from '../days.sql.ts'
import { GivenBack } from './given-back.tsx'

export function NoLongerPage({ frame, actor, day, ask, form }: { frame: PageFrame; actor: Actor; day: FeedbackDay; ask: string | null; form: Form | null }): JSX.Element {
  const { t, language } = frame
  const words = t.days.refused
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.days, label: t.days.title }, { href: dayPath(day.id), label: inLanguage(day.name, language) }]} />
        <h1>{words.title}</h1>
        <div role="alert"><Notice tone="warning">{words.text}</Notice></div>
        <p>{ask ? fill(words.ask, { name: ask }) : words.askCoordinator}</p>
        <GivenBack frame={frame} form={form} />
        <p><a href={dayPath(day.id)}>{inLanguage(day.name, language)}</a></p>
      </div>
    </DeskPage>
  )
}
