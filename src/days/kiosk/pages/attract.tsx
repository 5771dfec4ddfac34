// What a tablet shows to whoever comes by: the stations, the other languages, and what giving feedback here means.
import type { JSX } from 'preact'
import { kioskPath } from '../../../day-paths.ts'
import { longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languages, type Language } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Icon, Notice } from '../../../web/parts.tsx'
import type { IconName } from '../../../web/icons.tsx'
import type { Station } from '../../day.ts'
import type { Shown } from '../shown.ts'
import { KioskPage, langOf } from './around.tsx'

const ownName: Record<Language, string> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }
const icons: Record<Station['form'], IconName> = { statements: 'check', cards: 'page', dream: 'suggestion', feedback: 'message' }

export function AttractPage({ frame, shown }: { frame: PageFrame; shown: Shown }): JSX.Element {
  const { t, language } = frame
  const { dayKiosk: words } = t
  const { of, state, stations } = shown
  return (
    <KioskPage frame={frame} title={words.title} of={of} is="attract" noSwitch>
      <h1>{words.title}</h1>
      {state === 'planned' ? <Notice tone="info" title={words.notOpen}>{words.notOpenText}</Notice>
        : state === 'closed' ? <Notice tone="info" title={words.closed}>{words.closedText}</Notice>
        : (
          <>
            {/* A tablet shows the page that it keeps, also once its day is over. */}
            <div data-when-closed hidden><Notice tone="info" title={words.closed}>{words.closedText}</Notice></div>
            <p class="lede" data-while-open>{words.lede}</p>
            <ul class="stations" data-while-open>
              {stations.map((station) => (
                <li>
                  <a class="station-link" href={kioskPath(language, station.id)}>
                    <Icon name={icons[station.form]} />
                    <span><span class="station-name" lang={station.name ? langOf(station.name, frame) : undefined}>{stationName(station, frame)}</span><span class="station-about">{words.stations[station.form].about}</span></span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      <nav class="tongues" aria-label={words.languages}>
        <ul>{languages.filter((each) => each !== language).map((each) => <li><a class="button secondary" href={kioskPath(each)} lang={each} hreflang={each}>{ownName[each]}</a></li>)}</ul>
      </nav>
      {state !== 'planned' && (shown.asked || shown.at.is === 'room') && <Promised frame={frame} shown={shown} />}
      <p class="quiet-foot">
        <a href={kioskPath(language, 'host')}>{words.host}</a>{' '}
        {/* In a lobby few write: whoever sits there next would learn that the one before did. */}
        {shown.at.is === 'day' && <span data-waiting data-one={words.waiting.one} data-other={words.waiting.other} hidden />}
        {(['ended', 'unknown'] as const).map((why) => <strong data-no-longer={why} hidden>{words.outOfUse}</strong>)}
      </p>
    </KioskPage>
  )
}

export const stationName = ({ name, form }: Pick<Station, 'name' | 'form'>, { t, language }: PageFrame): string =>
  (name ? inLanguage(name, language) : t.dayKiosk.stations[form].name)

function Promised({ frame: { t, language }, shown: { asked } }: { frame: PageFrame; shown: Shown }): JSX.Element {
  const { dayKiosk: words } = t
  const day = (of: string) => longDay(of, language)
  return (
    <div class="promised">
      <section class="stack tight">
        <h2>{words.anonymous}</h2>
        <ul><li>{words.notAsked}</li>{asked && <li>{fill(words.counted, { fewest: asked.round.fewest })}</li>}<li>{words.ownWords}</li><li>{words.lockedHere}</li></ul>
      </section>
      {asked && (
        <section class="stack tight">
          <h2>{words.promise}</h2>
          <p>{fill(words.handled, { day: day(asked.round.handledByOn) })} {fill(words.results, { day: day(asked.round.resultsByOn), day2: day(asked.round.changesByOn) })}</p>
        </section>
      )}
    </div>
  )
}
