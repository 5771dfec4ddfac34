// What leads clients to services, on the desk: life situations, what others give, and the way to everyday words.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { inLanguage } from '../../text/language.ts'
import { plural } from '../../text/fill.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, DataTable, Notice, Tag } from '../../web/parts.tsx'
import { addPath } from '../addresses.ts'
import type { OtherRow } from '../others.sql.ts'
import type { SituationRow } from '../situations.sql.ts'
import { Named } from './named.tsx'

type Props = { frame: PageFrame; actor: Actor; saved: boolean; situations: SituationRow[]; others: OtherRow[] }

export function SituationsPage({ frame, actor, saved, situations, others }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.doors.desk
  const { fields } = t.directory
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }]} />
      {saved && <div role="status"><Notice tone="good">{t.directory.overview.saved}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="cluster"><a href={desk.everydayWords}>{words.words}</a> <a href={desk.firstSteps}>{t.firstSteps.title}</a></p>
      <h2>{words.situations}</h2>
      <p>{words.situationsLede}</p>
      <DataTable
        caption={<span class="visually-hidden">{words.situations}</span>} head={[fields.name, words.chosen]} empty={words.none}
        rows={situations.map((one) => [
          <><Named thing="situation" item={one} mayEdit /> {one.acute && <Tag tone="urgent">{words.acute}</Tag>}</>,
          one.help ? plural(words.helpCount, one.help, language) : <Tag tone="warning">{words.noneChosen}</Tag>,
        ])}
      />
      <p class="actions"><a class="button secondary" href={addPath('situation')}>{t.directory.adding.situation}</a></p>
      <h2>{words.others}</h2>
      <p>{words.othersLede}</p>
      <DataTable
        caption={<span class="visually-hidden">{words.others}</span>} head={[fields.name, words.organiser, fields.phone]} empty={words.noOthers}
        rows={others.map((one) => [<Named thing="other" item={one} mayEdit />, inLanguage(one.organiser, language), one.phone ?? '–'])}
      />
      <p class="actions"><a class="button secondary" href={addPath('other')}>{t.directory.adding.other}</a></p>
    </DeskPage>
  )
}
