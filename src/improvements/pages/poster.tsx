// A poster of one improvement, A4 or A3: what was said, what was done, and a code that leads to its page.
import type { JSX } from 'preact'
import { Words } from '../../directory/pages/content.tsx'
import { to } from '../../paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { PrintButton } from '../../web/parts.tsx'
import { QrCode } from '../../web/qr-code.tsx'
import { qrOf } from '../../web/qr.ts'
import { doesWord } from '../feed.ts'
import { isSettled } from '../improvement.ts'
import type { Shown } from '../shown.sql.ts'

export type Paper = 'a4' | 'a3'

/** `address`: the absolute address of the page that the code opens. */
export function PosterPage({ frame, one, paper, address }: { frame: PageFrame; one: Shown; paper: Paper; address: string }): JSX.Element {
  const { t, language } = frame
  const { changes: words } = t
  const title = fill(words.posterTitle, { title: inLanguage(one.title, language) })
  return (
    <PublicPage frame={frame} title={title} sheets={['poster']} scripts={['print']} noindex>
      <div class="stack no-print">
        <p>{words.posterHint}</p>
        <p class="buttons"><PrintButton t={t} /><a class="button quiet" href={to('change', language, { change: one.id })}>{words.posterBack}</a></p>
      </div>
      <article class={`poster ${paper} ${lengthOf(one, language)}`}>
        <div class="sheet">
          <p class="from">{frame.organisation.name}</p>
          <h1><Words content={one.title} /></h1>
          <section><h2>{words.said}</h2><p><Words content={one.said} /></p></section>
          <section><h2>{doesWord(one, words)}</h2><p><Words content={one.does} /></p></section>
          {one.because && <section><h2>{words.why}</h2><p><Words content={one.because} /></p></section>}
          <footer>
            <QrCode qr={qrOf(address, 'Q')} label={words.posterQr} />
            <div>
              <p class="how-far">{one.late ? words.late : words.states[one.state]}{!isSettled(one.state) && <>. {fill(words.by, { day: shortDay(one.dueOn, language) })}</>}{one.councilSays && <>. {t.council.shown[one.councilSays]}</>}</p>
              <p>{words.posterMore}</p>
              <p class="breakable">{address.replace(/^https?:\/\//, '')}</p>
            </div>
          </footer>
        </div>
      </article>
    </PublicPage>
  )
}

/** Few words are set large, many so that they fit on one sheet. */
function lengthOf(one: Shown, language: PageFrame['language']): 'short' | 'middling' | 'long' {
  const letters = [one.said, one.does, ...(one.because ? [one.because] : [])].reduce((sum, content) => sum + inLanguage(content, language).length, 0)
  return letters < 350 ? 'short' : letters < 900 ? 'middling' : 'long'
}
