// What a tablet shows as long as it is of no day: that it is not in use, its code while it waits, and that it was taken out of use.
import type { JSX } from 'preact'
import { kiosk, kioskDoors } from '../../../day-paths.ts'
import { inGroups } from '../../../outreach/codes/code.ts'
import type { ShortCode } from '../../../privacy/short-code.ts'
import { fill } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

export function NotInUsePage({ frame, why }: { frame: PageFrame; why: 'ran-out' | 'too-many' | null }): JSX.Element {
  const { notInUse: words } = frame.t.dayTablets
  return (
    <PublicPage frame={frame} title={words.title} scripts={['kiosk']} noindex>
      <div class="stack">
        {why && <div role="alert"><Notice tone="warning">{why === 'ran-out' ? words.ranOut : words.tooMany}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <ol>{words.steps.map((step) => <li>{step}</li>)}</ol>
        <ShowCode>{words.button}</ShowCode>
        <Holds frame={frame} />
      </div>
    </PublicPage>
  )
}

/** `stopped`: it no longer asks by itself, for who has the page read out to them. */
export function WaitingPage({ frame, code, seconds, stopped }: { frame: PageFrame; code: ShortCode; seconds: number; stopped: boolean }): JSX.Element {
  const { waits: words } = frame.t.dayTablets
  return (
    <PublicPage frame={frame} title={words.title} sheets={['code']} noindex>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="shown-code" translate={false}><span class="visually-hidden">{words.code}: </span>{inGroups(code)}</p>
        <p class="lede">{words.how}</p>
        <p>{stopped ? words.stopped : fill(words.asks, { seconds })}</p>
        <p class="buttons">
          <a class="button secondary" href={kiosk}>{words.again}</a>
          {!stopped && <a href={`${kiosk}?stop=yes`}>{words.stop}</a>}
        </p>
      </div>
    </PublicPage>
  )
}

export function EndedPage({ frame }: { frame: PageFrame }): JSX.Element {
  const { ended: words } = frame.t.dayTablets
  return (
    <PublicPage frame={frame} title={words.title} scripts={['kiosk']} noindex>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Holds frame={frame} none={words.none} />
        <p>{words.again}</p>
        <ShowCode look="secondary">{words.button}</ShowCode>
      </div>
    </PublicPage>
  )
}

/** What a script kept in this browser, whether or not the server still knows whose it is. `none`: what is said where it kept nothing. */
function Holds({ frame, none }: { frame: PageFrame; none?: string }): JSX.Element {
  const { ended: words } = frame.t.dayTablets
  return (
    <div data-holds>
      {none && <noscript><p>{none}</p></noscript>}
      {none && <p data-holds-none hidden>{none}</p>}
      <div class="stack tight" data-holds-some hidden>
        <p><strong data-holds-count data-one={words.holds.one} data-other={words.holds.other} /> {words.file}</p>
        <p><button type="button" class="button primary" data-export>{words.save}</button></p>
      </div>
    </div>
  )
}

const ShowCode = ({ children, look }: { children: string; look?: 'secondary' }): JSX.Element => (
  <form method="post" action={kioskDoors.pair}><p><Button {...(look && { look })}>{children}</Button></p></form>
)
