// The copies of a memo that there were, for everybody: when, what was otherwise than before, and which of them is gone.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Release } from '../minutes.sql.ts'

/** `lang`: of the council, in which what has changed is told. `href`: where a copy is read; none for the one that is shown. */
export function Releases({ frame: { t, language }, releases, lang, href }: { frame: PageFrame; releases: readonly Release[]; lang: string; href?: (release: Release) => string | undefined }): JSX.Element {
  const { memo: words, page } = t.panelMinutes
  return (
    <ul>
      {releases.map((release) => {
        const name = fill(words.release, { number: release.number, day: shortDay(release.publishedOn, language) })
        const way = release.memo === null ? undefined : href?.(release)
        return (
          <li>
            {way ? <a href={way}>{name}</a> : name}
            {release.register && <>. {fill(words.register, { number: release.register })}</>}
            {release.changed && isTold(release) && <>. <span lang={lang}>{release.changed}</span></>}
            {release.endedOn && <>. {fill(page.goneOn, { day: shortDay(release.endedOn, language) })} {page.because[release.endedBecause!]}</>}
          </li>
        )
      })}
    </ul>
  )
}

/** What was otherwise could itself tell who was meant, where that is why a copy is gone. */
const isTold = ({ endedBecause }: Release): boolean => endedBecause === null
