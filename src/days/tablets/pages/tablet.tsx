// One tablet of a day, and the form that takes it out of use.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Facts, Notice } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import type { DayTablet } from '../tablets.sql.ts'
import { readyWords } from './tablets.tsx'

type Props = AskedDay & { frame: PageFrame; actor: Actor; tablet: DayTablet; problems: Problem[] }

export function TabletPage({ frame, actor, day, state, mayHold, tablet, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { dayTablets: words } = t
  const { head, one } = words
  const who = (template: string, on: Day, name: string | null) => fill(template, { day: shortDay(on, language), name: name ?? '' })
  return (
    <DeskPage frame={frame} title={tablet.name} actor={shownAs(actor)} current="days" problems={problems} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="tablets" />
        <ErrorSummary t={t} problems={problems} kept={false} />
        <h1>{tablet.name}</h1>
        <Facts rows={[
          { term: one.givenBy, children: who(one.givenOn, tablet.pairedOn, tablet.pairedBy) },
          { term: head.ready, children: readyWords(frame, tablet) },
          { term: head.waiting, children: inFigures(tablet.waiting, language) },
          { term: head.held, children: inFigures(tablet.held, language) },
          { term: head.heard, children: tablet.heardOn ? shortDay(tablet.heardOn, language) : words.notHeard },
          ...(tablet.endedOn ? [{ term: one.endedTerm, children: who(one.ended, tablet.endedOn, tablet.endedBy) }] : []),
        ]} />
        {!tablet.endedOn && tablet.giverLeftOn && <Notice tone="warning">{t.leaving.giverLeft}</Notice>}
        {tablet.endedOn ? <p>{one.endFile}</p> : (
          <Card title={one.endTitle}>
            <p>{one.endLede}</p>
            {tablet.waiting > 0 && <p><strong>{plural(one.endWaiting, tablet.waiting, language)}</strong></p>}
            <p>{one.endFile}</p>
            <form method="post" action={dayPath(day.id, `/tablets/${tablet.id}`)} class="stack" novalidate>
              <Checkbox name="sure" value="yes" label={one.sure} />
              <p><Button look="danger">{one.button}</Button></p>
            </form>
          </Card>
        )}
        <p><a href={dayPath(day.id, '/tablets')}>{words.file.back}</a></p>
      </div>
    </DeskPage>
  )
}
