// On the public page of a service or a unit: what was changed there thanks to feedback; nothing where nothing was.
import type { JSX } from 'preact'
import { Words } from '../../directory/pages/content.tsx'
import { to } from '../../paths.ts'
import { monthName } from '../../text/dates.ts'
import { usePage } from '../../web/page-data.ts'
import { Tag } from '../../web/parts.tsx'
import type { Shown } from '../shown.sql.ts'

/** `all`: where all of them are. */
export function ChangedHere({ changed, all }: { changed: Shown[]; all: Record<string, string> }): JSX.Element | null {
  const { t, language } = usePage().frame
  if (!changed.length) return null
  return (
    <section class="stack tight">
      <h2>{t.changes.here}</h2>
      <ul>
        {changed.map(({ id, title, settledMonth, councilSays }) => (
          <li><a href={to('change', language, { change: id })}><Words content={title} /></a>{settledMonth && <span class="hint"> ({monthName(settledMonth, language)})</span>}{councilSays === 'not-changed' && <> <Tag tone="warning">{t.council.tag}</Tag></>}</li>
        ))}
      </ul>
      <p><a href={to('changes', language, {}, all)}>{t.changes.hereAll}</a></p>
    </section>
  )
}
