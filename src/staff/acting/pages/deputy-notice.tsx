// Says at the beginning of a day that somebody is away and nobody stands in for them, and to somebody that their own deputy is
// none any more.
import type { JSX } from 'preact'
import { personPath } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { DeputyNews } from '../tell-of-alone.ts'

export function DeputyNotice({ frame, news: { away, own, mayName } }: { frame: PageFrame; news: DeputyNews }): JSX.Element {
  const { acting: words } = frame.t
  return (
    <>
      {away.length > 0 && (
        <Notice tone="warning">
          {away.map(({ personId, name, lastDay }) => (
            <p>
              {fill(words.nobodyFor, { name, day: shortDay(lastDay, frame.language) })}
              {mayName && <> <a href={personPath(personId)}>{fill(words.nobodyForName, { name })}</a></>}
            </p>
          ))}
          {!mayName && <p>{words.nobodyForAsk}</p>}
        </Notice>
      )}
      {own && <Notice tone="info" title={words.noDeputyTitle}>{words.noDeputy}</Notice>}
    </>
  )
}
