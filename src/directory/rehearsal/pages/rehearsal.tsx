// What the last rehearsal of the routing walked and found, each dead end with the place where it is mended.
import type { JSX } from 'preact'
import { desk, personPath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { moment, shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import { editPath } from '../../addresses.ts'
import type { DeadEnd, Rehearsal } from '../rehearsal.sql.ts'

type Props = { frame: PageFrame; actor: Actor; last: Rehearsal | null; deadEnds: DeadEnd[]; mayEdit: boolean; today: Day; done: boolean }

export function RehearsalPage({ frame, actor, last, deadEnds, mayEdit, today, done }: Props): JSX.Element {
  const { t, language } = frame
  const texts = t.reachable.rehearsal
  const walked = last && fill(texts.walked, {
    moment: moment(last.walkedAt, language), ways: inFigures(last.ways, language), until: shortDay(last.until, language),
  })
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }]} />
      {done && <div role="status"><Notice tone="good">{texts.done}</Notice></div>}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <p>{walked ?? texts.never} {texts.municipalities}</p>
      <form method="post" action={desk.rehearsal}><Button look="secondary">{texts.now}</Button></form>
      {last && deadEnds.length === 0 && <Notice tone="good">{texts.none}</Notice>}
      {deadEnds.length > 0 && (
        <DataTable
          caption={texts.caption} head={[texts.service, texts.unit, texts.reader, texts.why, texts.since]} empty=""
          rows={deadEnds.map((end) => [
            inLanguage(end.service ?? end.line, language),
            !end.service ? texts.lineAlone : [end.unit ? inLanguage(end.unit, language) : texts.noUnit, end.municipality ? inLanguage(end.municipality, language) : ''].filter(Boolean).join(', '),
            texts.readers[end.reader],
            <>{fill(texts.whys[end.why], { name: end.personName ?? '' })} <Mend end={end} mayEdit={mayEdit} frame={frame} /></>,
            <>{end.fromOn <= today ? texts.today : shortDay(end.fromOn, language)} <span class="hint">({fill(texts.found, { day: shortDay(end.foundOn, language) })})</span></>,
          ])}
        />
      )}
    </DeskPage>
  )
}

/** To the form where it is mended; who may not edit is shown the place in the directory. */
function Mend({ end, mayEdit, frame }: { end: DeadEnd; mayEdit: boolean; frame: PageFrame }): JSX.Element {
  const { mend } = frame.t.reachable.rehearsal
  const ofPerson = end.why === 'no-account' || end.why === 'mail-refused'
  const form = ofPerson && end.personId ? personPath(end.personId)
    : end.unitId && end.reader === 'supervisor' ? editPath('unit', end.unitId) : end.serviceId ? editPath('service', end.serviceId) : editPath('line', end.lineId)
  const name = [end.service ?? end.line, end.unit].flatMap((each) => (each ? inLanguage(each, frame.language) : [])).join(', ')
  return <a href={mayEdit ? form : `${desk.directory}#line-${end.lineId}`}>{mend}<span class="visually-hidden">: {name}</span></a>
}
