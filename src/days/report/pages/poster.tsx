// The poster of a day as a page that is printed on one sheet, A4 or A3.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice, PrintButton } from '../../../web/parts.tsx'
import { QrCode } from '../../../web/qr-code.tsx'
import type { FeedbackDay } from '../../days.sql.ts'
import { fileQuery } from '../file.ts'
import type { Poster } from '../poster.ts'

export function DayPosterPage({ frame, day, poster, noPdf }: { frame: PageFrame; day: FeedbackDay; poster: Poster; noPdf: boolean }): JSX.Element {
  const { t: { dayReport: { poster: words } }, t, language } = frame
  return (
    <PublicPage frame={frame} title={fill(words.title, { name: inLanguage(day.name, language) })} sheets={['poster']} scripts={['print']} noindex>
      <div class="stack no-print">
        {noPdf && <Notice tone="warning">{words.noPdf}</Notice>}
        <p>{words.hint}</p>
        <p class="buttons">
          <PrintButton t={t} /><a class="button secondary" href={to('feedbackDayFile', language, { day: day.id }, fileQuery(`poster-${poster.size}`))}>{fill(words.pdf, { size: poster.size.toUpperCase() })}</a>
          <a class="button quiet" href={to('feedbackDay', language, { day: day.id })}>{words.back}</a>
        </p>
      </div>
      <article class={`poster ${poster.size} long`}>
        <div class="sheet">
          <p class="from">{poster.organisation}</p>
          <h1>{poster.title}</h1>
          <p><strong>{poster.came}</strong></p>
          {poster.blocks.map((block) => <section><h2>{block.title}</h2><ul>{block.lines.map((line) => <li>{line}</li>)}</ul></section>)}
          <p>{poster.caveat}</p>
          <footer>
            <QrCode qr={poster.qr} label={poster.qrLabel} />
            <div>
              <p class="how-far">{poster.next}</p>
              <p>{poster.scan}</p>
              <p class="breakable">{poster.address.replace(/^https?:\/\//, '')}</p>
            </div>
          </footer>
        </div>
      </article>
    </PublicPage>
  )
}
