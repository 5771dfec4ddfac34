// One tablet of a day or of a waiting room, and the form that takes it out of use.
import type { JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Facts, Notice } from '../../../web/parts.tsx'
import type { FoundHome } from '../at-desk.tsx'
import type { DayTablet } from '../tablets.sql.ts'
import { readyWords } from './tablets.tsx'

type Props = { found: FoundHome; frame: PageFrame; actor: Actor; tablet: DayTablet; problems: Problem[] }

export function TabletPage({ found, frame, actor, tablet, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { dayTablets: words } = t
  const { head, one } = words
  const who = (template: string, on: Day, name: string | null) => fill(template, { day: shortDay(on, language), name: name ?? '' })
  return (
    <DeskPage frame={frame} title={tablet.name} actor={shownAs(actor)} current={found.place} problems={problems} narrow>
      <div class="stack">
        {found.around(frame)}
        <ErrorSummary t={t} problems={problems} kept={false} />
        <h1>{tablet.name}</h1>
        <Facts rows={[
          { term: one.givenBy, children: who(one.givenOn, tablet.pairedOn, tablet.pairedBy) },
          { term: head.ready, children: readyWords(frame, tablet) },
          { term: head.waiting, children: inFigures(tablet.waiting, language) },
          ...(found.home.is === 'day' ? [{ term: head.held, children: inFigures(tablet.held, language) }] : []),
          { term: head.heard, children: tablet.heardOn ? shortDay(tablet.heardOn, language) : words.notHeard },
          ...(tablet.endedOn ? [{ term: one.endedTerm, children: who(one.ended, tablet.endedOn, tablet.endedBy) }] : []),
        ]} />
        {!tablet.endedOn && tablet.giverLeftOn && <Notice tone="warning">{t.leaving.giverLeft}</Notice>}
        {tablet.endedOn ? <p>{one.endFile}</p> : (
          <Card title={one.endTitle}>
            <p>{one.endLede}</p>
            {tablet.waiting > 0 && <p><strong>{plural(one.endWaiting, tablet.waiting, language)}</strong></p>}
            <p>{one.endFile}</p>
            <form method="post" action={`${found.tablets}/${tablet.id}`} class="stack" novalidate>
              <Checkbox name="sure" value="yes" label={one.sure} />
              <p><Button look="danger">{one.button}</Button></p>
            </form>
          </Card>
        )}
        <p><a href={found.address}>{words.file.back}</a></p>
      </div>
    </DeskPage>
  )
}
