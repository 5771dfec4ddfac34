// What would become of the numbers in the file that waits.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import type { Difference, NamedThings, Unread } from '../read.ts'
import { sayPeriod, UnreadRows } from './volumes.tsx'

type Props = { frame: PageFrame; actor: Actor; difference: Difference; unread: Unread[]; named: NamedThings; seen: string; meanwhile: boolean }

export function VolumesWaitingPage({ frame, actor, difference: { changes, unchanged }, unread, named: { units, lines, municipalities }, seen, meanwhile }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.volumes.waiting
  const names = new Map([...units, ...lines, ...municipalities].map(({ id, name }) => [id, inLanguage(name, language)]))
  const fresh = changes.filter(({ before }) => before === null).length
  const counts = { fresh: inFigures(fresh, language), changed: inFigures(changes.length - fresh, language), unchanged: inFigures(unchanged, language) }
  const named = (id: string | null) => names.get(id ?? '') ?? '–'
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }, { href: desk.volumes, label: t.volumes.title }]} />
      {meanwhile && <div role="status"><Notice tone="warning">{words.meanwhile}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p><strong>{fill(words.counts, counts)}</strong></p>
      {unread.length > 0 && <UnreadRows unread={unread} />}
      {changes.length > 0 && (
        <DataTable
          caption={words.title} head={[t.volumes.period, t.volumes.line, t.volumes.unit, t.volumes.municipality, words.before, words.after]} empty=""
          rows={changes.map((one) => [
            sayPeriod(one, t), named(one.lineId), named(one.unitId), named(one.municipalityId), one.before === null ? '–' : inFigures(one.before, language), inFigures(one.clients, language),
          ])}
        />
      )}
      {changes.length > 0
        ? <form method="post" action={desk.volumesWaiting}><Hidden name="seen" value={seen} /><Button name="step" value="apply">{words.apply}</Button></form>
        : <Notice tone="good">{words.nothing}</Notice>}
      <form method="post" action={desk.volumesWaiting}><Button look="quiet" name="step" value="discard">{words.discard}</Button></form>
    </DeskPage>
  )
}
