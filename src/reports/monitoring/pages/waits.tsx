// What the lists of the desk say to whoever has reports on self-monitoring to write, or is told that some are late.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Owed } from '../remind.ts'

export function MonitoringWaits({ frame: { t, language }, owed: { own, late } }: { frame: PageFrame; owed: Owed }): JSX.Element | null {
  if (!own && !late) return null
  const { desk: words } = t.monitoring
  return (
    <Notice tone="info">
      {own > 0 && <p><a href={desk.monitoring}>{plural(words.waits, own, language)}</a></p>}
      {late > 0 && <p><a href={desk.monitoring}>{plural(words.late, late, language)}</a></p>}
    </Notice>
  )
}
