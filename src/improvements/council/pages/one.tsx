// One improvement before the clients' council: what everybody reads of it, what the council has said, and the form to say it.
import type { JSX } from 'preact'
import { Text } from '../../../directory/pages/content.tsx'
import { councilWordPath, desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Radios, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Details, Notice } from '../../../web/parts.tsx'
import { StateTags } from '../../pages/words.tsx'
import type { Shown } from '../../shown.sql.ts'
import type { CouncilMark } from '../council-mark.ts'
import { CouncilSays } from './says.tsx'

type Props = {
  frame: PageFrame; actor: Actor; one: Shown
  /** All that the council has said, and what of it holds now. */
  marks: CouncilMark[]; current: CouncilMark | undefined
  /** They may say it; of what they move themselves they do not. */
  maySay: boolean
  values: { says: string; why: string }; problems: Problem[]; changed: boolean; said: boolean
}

export function CouncilWordPage({ frame, actor, one, marks, current, maySay, values, problems, changed, said }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.council
  const title = inLanguage(one.title, language)
  const earlier = marks.filter((mark) => mark !== current).toReversed()
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="council-word" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.councilWord, label: words.title }]} />
        {said && <div role="status"><Notice tone="good">{words.done}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        <p><StateTags state={one.state} late={one.late} frame={frame} /> {one.settledMonth && <span class="hint">{fill(t.changes.doneIn, { month: monthName(one.settledMonth, language) })}</span>}</p>
        <Card title={t.changes.said}><Text content={one.said} /></Card>
        <Card title={t.changes.did}><Text content={one.does} /></Card>
        <p><a href={to('change', language, { change: one.id })} target="_blank">{words.publicPage} ({t.lanes.newTab})</a></p>
        {current && <CouncilSays frame={frame} mark={current} />}
        {one.state !== 'done' && <Notice tone="info">{words.notAsked}</Notice>}
        {one.state === 'done' && maySay && (
          <form method="post" action={councilWordPath(one.id)} class="stack" autocomplete="off" novalidate>
            <h2>{current ? words.form.again : words.form.title}</h2>
            <Hidden name="seen" value={String(marks.length)} />
            <Radios name="says" legend={words.form.says} value={values.says} options={[{ value: 'changed', label: words.form.changed }, { value: 'not-changed', label: words.form.notChanged }]} />
            <TextArea name="why" label={words.form.why} hint={words.form.whyHint} value={values.why} rows={4} optional />
            <p><Button>{words.form.button}</Button></p>
          </form>
        )}
        {earlier.length > 0 && <Details summary={words.history}>{earlier.map((mark) => <CouncilSays frame={frame} mark={mark} />)}</Details>}
      </div>
    </DeskPage>
  )
}
