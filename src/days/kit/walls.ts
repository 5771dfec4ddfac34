// What hangs on walls: the poster of the day, and a sign for each station. However much there is to say, its name stays as large as it has to be,
// and what has to be said less is said less.
import { clockTime, longDay, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Station, Stop } from '../day.ts'
import type { Kit } from './gather.ts'
import type { Said, WallBlock, WallLine, WallPage, Web } from './paper.ts'
import { wallFits } from './room.ts'
import { webOf } from './web.ts'
import { stopPlace } from '../stop-place.ts'

/** How much is left out: nothing; what guests do; the names of weekdays and months; guests. */
const shorter = [0, 1, 2, 3] as const
type Shorter = (typeof shorter)[number]
/** Written smaller than this in per cent, it is hard to read on a wall. */
const readable = 50

export const poster = (kit: Kit, languages: readonly Language[]): WallPage => firstReadable(shorter.map((less) => posterWith(kit, languages, less)))

function posterWith(kit: Kit, languages: readonly Language[], less: Shorter): WallPage {
  const blocks = languages.map((language): WallBlock => {
    const { wall: words } = texts[language].dayKit
    const { anonymous, promise } = texts[language].surveyAnswering.paper
    const said = (content: Translated) => inLanguage(content, language)
    const guests = less > 2 ? [] : kit.guests.map(({ name, about }) => (about && less < 1 ? `${said(name)} (${said(about)})` : said(name)))
    return {
      language, headline: said(kit.day.name),
      lines: [
        ...(kit.day.invitation ? said(kit.day.invitation).split(/\n+/).map(line('invite')) : []),
        ...kit.stops.map((stop) => line('stop')(stopText(stop, language, less > 1 ? shortDay : longDay))),
        line('strong')(words.free),
        // What is promised to those who answer, once it is promised.
        ...(kit.promised ? [line('plain')(`${anonymous} ${promise}`)] : []),
        line('plain')(fill(words.organisers, { who: said(kit.day.organisers) })),
        ...(guests.length ? [line('plain')(fill(words.guests, { who: guests.join(', ') }))] : []),
      ],
    }
  })
  return wall(kit, languages, blocks, { number: null, web: webOf(kit, languages, 'poster') })
}

export const signs = (kit: Kit, languages: readonly Language[]): WallPage[] => kit.stations.map((station) => {
  const blocks = languages.map((language): WallBlock => ({
    language, headline: stationName(station, language), lines: [...aboutLine(kit, station, language).map(line('strong')), ...stepsOf(kit, station, language).map(line('step'))],
  }))
  // What one does there comes before the way home.
  return firstReadable([webOf(kit, languages, station.form), null].map((web) => wall(kit, languages, blocks, { number: station.number, web })))
})

/** Thursday 1 October 2026, 10–14: the library, Koivuranta. */
export function stopText(stop: Stop, language: Language, day = longDay): string {
  const { heldOn, fromMinute, untilMinute } = stop
  const at = fill(texts[language].dayKit.wall.at, { day: day(heldOn, language), from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })
  // From when until when stays on one row.
  return `${at.replaceAll('–', '\u2060–\u2060')}: ${stopPlace(stop, language)}`
}

/** Without a name of its own it is called what it is. */
export const stationName = ({ name, form }: Station, language: Language): string => (name ? inLanguage(name, language) : texts[language].dayKit.stations[form].name)

/** The last of them where none is. */
function firstReadable(pages: WallPage[]): WallPage {
  return pages.find(({ fits }) => fits.share >= readable) ?? pages.at(-1)!
}

function wall(kit: Kit, languages: readonly Language[], blocks: WallBlock[], { number, web }: { number: number | null; web: Web | null }): WallPage {
  const from = languages.map((language): Said => ({ language, text: inLanguage(kit.organisation, language) })).filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at)
  return {
    is: 'wall', from, number, numberLabel: number === null ? '' : fill(texts[languages[0]!].dayKit.wall.number, { number }), blocks, web,
    fits: wallFits(blocks, { hasWeb: web !== null, hasNumber: number !== null }),
  }
}

const line = (look: WallLine['look']) => (text: string): WallLine => ({ look, text })

const aboutLine = ({ lines }: Kit, { serviceLineId }: Station, language: Language): string[] => lines.filter(({ id }) => id === serviceLineId).map(({ name }) => inLanguage(name, language))

function stepsOf({ promised }: Kit, { form, questions }: Station, language: Language): string[] {
  const asked = promised?.questions.find(({ id, kind }) => kind === 'cards' && questions.includes(id))
  return texts[language].dayKit.stations[form].steps.map((step) => fill(step, { most: asked?.most ?? asked?.options.length ?? 5 }))
}
