// What somebody sees whose identification did not work: why, and what else they can do.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'

export type Trouble = keyof PageFrame['t']['records']['trouble']

export function TroublePage({ frame, what }: { frame: PageFrame; what: Trouble }): JSX.Element {
  const { t: { records: words }, language } = frame
  const { title, text } = words.trouble[what]
  return (
    <PublicPage frame={frame} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="lede">{text}</p>
        {what !== 'too-many' && what !== 'no-name' && <p><a class="button primary" href={to('recordsSignIn', language)}>{words.again}</a></p>}
        <p><a href={to('recordsPaper', language)}>{words.other.paper}</a></p>
        <p><a href={to('records', language)}>{words.back}</a></p>
      </div>
    </PublicPage>
  )
}
