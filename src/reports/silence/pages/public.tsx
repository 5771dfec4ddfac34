// The silence map for everybody.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import type { Shown } from '../../disclosure/publishable.ts'
import { ReportHead } from '../../pages/report-parts.tsx'
import type { MapOfYear } from '../read-map.ts'
import { Map } from './map.tsx'

export function PublicSilencePage({ frame, map, came }: { frame: PageFrame; map: MapOfYear | null; came: Shown }): JSX.Element {
  const { t: { silence: words }, language } = frame
  return (
    <PublicPage frame={frame} title={words.title} sheets={['compared', 'reports']} scripts={['copy']} wide>
      {map ? <ReportHead title={words.title} place={frame.organisation.name} period={String(map.year)} lede={words.publicLede} /> : <h1>{words.title}</h1>}
      {map ? <Map {...{ frame, map, came }} whom="everybody" href={(year) => to('silence', language, {}, { year: String(year) })} /> : <p>{words.none}</p>}
      <p><a href={to('topic', language)}>{words.give}</a></p>
    </PublicPage>
  )
}
