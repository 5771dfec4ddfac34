// One slide of a waiting room's screen: large type, one thing at a time, and a way to stop the turning.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { Demonstration, Document } from '../../../web/document.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { QrCode } from '../../../web/qr-code.tsx'
import { qrOf } from '../../../web/qr.ts'
import { Telephone } from '../../../web/telephone.tsx'
import type { Slide } from '../slides.ts'

type Props = {
  frame: PageFrame; slide: Slide; number: number; count: number; stopped: boolean
  addressOf: (number: number, stopped: boolean) => string
  /** The absolute address at which feedback is given. */
  home: string
}

export function ScreenPage({ frame, slide, number, count, stopped, addressOf, home }: Props): JSX.Element {
  const { t, organisation } = frame
  const { screen: words } = t.bulletins
  const title = slide.kind === 'how' ? words.how : slide.title
  return (
    <Document frame={frame} title={`${title} – ${words.title}`} look="public" sheets={['screen']} noindex>
      <div class={`screen ${lengthOf(slide)}`}>
        <header>
          <p>{organisation.name}</p>
          <Demonstration frame={frame} />
        </header>
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          {slide.kind === 'how' ? <How frame={frame} home={home} /> : <Told slide={slide} />}
        </main>
        <nav aria-label={words.nav}>
          <p>{fill(words.of, { number, count })}</p>
          <ul>
            {count > 1 && <li><a href={addressOf(number === 1 ? count : number - 1, stopped)}>{words.previous}</a></li>}
            <li><a href={addressOf(number, !stopped)}>{stopped ? words.goOn : words.stop}</a></li>
            {count > 1 && <li><a href={addressOf(number % count + 1, stopped)}>{words.next}</a></li>}
          </ul>
        </nav>
      </div>
    </Document>
  )
}

function How({ frame, home }: { frame: PageFrame; home: string }): JSX.Element {
  const { t, organisation } = frame
  const { screen: words } = t.bulletins
  const telephone = frame.advice[0]?.number ?? organisation.phone
  return (
    <div class="how">
      <QrCode qr={qrOf(home)} label={words.qr} />
      <div>
        <p class="address"><a href={home}>{home.replace(/^https?:\/\//, '')}</a></p>
        <p>{words.howText}</p>
        {telephone && <p>{words.ring}: <Telephone number={telephone} /></p>}
      </div>
    </div>
  )
}

function Told({ slide }: { slide: Exclude<Slide, { kind: 'how' }> }): JSX.Element {
  return (
    <>
      {slide.lead && <p class="lead">{slide.lead}</p>}
      <ul>{slide.lines.map(({ text, lang, note }) => <li><span lang={lang}>{text}</span>{note && <span class="note">{note}</span>}</li>)}</ul>
    </>
  )
}

/** Many words are set smaller, so that they stay on one screen. */
function lengthOf(slide: Slide): 'short' | 'middling' | 'long' {
  if (slide.kind === 'how') return 'short'
  const letters = [slide.lead ?? '', ...slide.lines.flatMap(({ text, note }) => [text, note ?? ''])].join('').length
  return letters < 160 ? 'short' : letters < 360 ? 'middling' : 'long'
}
