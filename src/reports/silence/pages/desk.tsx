// The silence map at the desk: the same, and what could be done about each silent line.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { mayEditDirectory, maySeeCodes, mayWriteImprovement } from '../../../staff/duties.ts'
import { mayAskSurvey } from '../../../staff/survey-duties.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details, PrintButton } from '../../../web/parts.tsx'
import type { Shown } from '../../disclosure/publishable.ts'
import { ReportHead } from '../../pages/report-parts.tsx'
import { actsFor, improvementFor, nothingDone, type Act, type Done, type Suggested } from '../acts.ts'
import type { MapOfYear } from '../read-map.ts'
import type { MapRow } from '../silence-map.ts'
import { Map } from './map.tsx'

type Props = { frame: PageFrame; actor: Actor; map: MapOfYear | null; came: Shown; done: ReadonlyMap<string, Done> }

export function DeskSilencePage({ frame, actor, map, came, done }: Props): JSX.Element {
  const { t } = frame
  const { silence: words } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="silence" sheets={['reports']} scripts={['print', 'copy']}>
      <div class="stack">
        {map ? <ReportHead title={words.title} place={frame.organisation.name} period={String(map.year)} lede={words.lede} /> : <h1>{words.title}</h1>}
        {map ? <Map {...{ frame, map, came }} whom="desk" href={(year) => `${desk.silence}?year=${year}`} below={(row) => <Below {...{ row, frame, actor }} done={done.get(row.id) ?? nothingDone} />} /> : <p>{words.none}</p>}
        {map && <p class="no-print"><PrintButton t={t} /></p>}
      </div>
    </DeskPage>
  )
}

function Below({ row, done, frame: { t: { silence: words } }, actor }: { row: MapRow; done: Done; frame: PageFrame; actor: Actor }): JSX.Element {
  const { suggested: [first, ...others], underWay } = actsFor(row.id, done)
  const act = (one: Suggested) => <>{mayDo(actor, one.act, row.id) ? <a href={one.href}>{words.acts[one.act].name}</a> : words.acts[one.act].name}. {words.acts[one.act].why}</>
  return (
    <>
      {!row.volume && <p>{mayEditDirectory(actor) ? <a href={desk.volumes}>{words.enter}</a> : words.enterAsk}</p>}
      {first && <p><strong>{words.act.suggestion}:</strong> {act(first)}</p>}
      {underWay.length > 0 && <p>{words.act.underWay} {underWay.map((one) => words.acts[one].underWay).join(', ')}.</p>}
      <Details summary={words.act.others}>
        <ul>{others.map((one) => <li>{act(one)}</li>)}</ul>
        <p>{words.act.why}</p>
      </Details>
      {mayDo(actor, 'council', row.id) && <p class="no-print"><a href={improvementFor(row.id)}>{words.act.note}</a></p>}
    </>
  )
}

/** Who may not do it is told of it all the same: they can say so to who may. */
function mayDo(actor: Actor, act: Act, lineId: string): boolean {
  if (act === 'posters') return maySeeCodes(actor)
  if (act === 'day' || act === 'council') return mayWriteImprovement(actor, { serviceLineId: lineId, unitIds: [] })
  return mayAskSurvey(actor, { unitId: null, supervisorId: null, serviceLineId: lineId })
}
