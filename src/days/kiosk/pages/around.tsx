// The frame of everything that a tablet shows, the countdown when nobody touches it, and the thanks.
import type { ComponentChildren, JSX } from 'preact'
import { kioskPath } from '../../../day-paths.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import { Demonstration, Document, LanguageSwitch } from '../../../web/document.tsx'
import { Mark } from '../../../web/icons.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import type { Of } from '../shown.ts'

type Props = {
  frame: PageFrame
  title: string
  of: Of
  /** For its script: which page it is. */
  is: 'attract' | 'station' | 'thanks' | 'host'
  problems?: Problem[]
  switchForm?: string
  scripts?: string[]
  /** Where languages are chosen in the middle of the page. */
  noSwitch?: boolean
  children: ComponentChildren
}

export function KioskPage({ frame, title, of, is, problems, switchForm, scripts = [], noSwitch, children }: Props): JSX.Element {
  const { language } = frame
  return (
    <Document frame={frame} look="kiosk" title={title} problems={problems} sheets={['kiosk']} scripts={['kiosk', ...scripts]}>
      <header class="top">
        <Demonstration frame={frame} />
        <div class="container">
          <a class="brand" href={kioskPath(language)} data-away>
            <Mark /><span><span class="organisation" lang={langOf(of.name, frame)}>{inLanguage(of.name, language)}</span><span class="product">{frame.organisation.name}</span></span>
          </a>
          {!noSwitch && <LanguageSwitch frame={frame} form={switchForm} />}
        </div>
      </header>
      <main id="main" tabindex={-1} class="container" data-kiosk={is} data-day={of.id} data-language={language}>{children}</main>
      {is !== 'attract' && <Idle frame={frame} />}
    </Document>
  )
}

export const langOf = (content: Translated, { language }: PageFrame): string | undefined =>
  (shownLanguage(content, language) === language ? undefined : shownLanguage(content, language))

/** The sentence is read out once; the figure is for the eye. */
function Idle({ frame: { t } }: { frame: PageFrame }): JSX.Element {
  const { dayKiosk: words } = t
  return (
    <div class="idle" data-idle hidden>
      <div class="idle-inside">
        <p class="title">{words.idle}</p>
        <p>{words.idleText}</p>
        <p aria-hidden="true">{words.seconds} <strong data-seconds /></p>
        <button type="button" class="button" data-stay>{words.stay}</button>
      </div>
    </div>
  )
}

/** `alone`: a page of its own, and not what a script puts in the place of another. */
export function Thanks({ frame: { t, language }, alone = false }: { frame: PageFrame; alone?: boolean }): JSX.Element {
  const { dayKiosk: words } = t
  return (
    <div class="stack thanks">
      <h1 tabindex={-1} autofocus={alone}>{words.thanks}</h1>
      <p class="lede">{words.thanksText}</p>
      <p class="ways-on"><a class="button" href={kioskPath(language)} data-away>{words.again}</a></p>
    </div>
  )
}

export function ThanksPage({ frame, of }: Pick<Props, 'frame' | 'of'>): JSX.Element {
  return <KioskPage frame={frame} title={frame.t.dayKiosk.thanks} of={of} is="thanks" noSwitch><Thanks frame={frame} alone /></KioskPage>
}
