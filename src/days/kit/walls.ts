// What hangs on walls: the poster of the day, and a sign for each station.
import { clockTime, longDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Station, Stop } from '../day.ts'
import type { Kit } from './gather.ts'
import type { Said, WallBlock, WallLine, WallPage } from './paper.ts'
import { wallFits } from './room.ts'
import { webOf } from './web.ts'

export function poster(kit: Kit, languages: readonly Language[]): WallPage {
  const blocks = languages.map((language): WallBlock => {
    const { wall: words } = texts[language].dayKit
    const { anonymous, promise } = texts[language].surveyAnswering.paper
    const said = (content: Translated) => inLanguage(content, language)
    const guests = kit.guests.map(({ name, about }) => (about ? `${said(name)} (${said(about)})` : said(name)))
    return {
      language, headline: said(kit.day.name),
      lines: [
        ...(kit.day.invitation ? said(kit.day.invitation).split(/\n+/).map(line('invite')) : []),
        ...kit.stops.map((stop) => line('stop')(stopText(stop, language))),
        line('strong')(words.free),
        // What is promised to those who answer, once it is promised.
        ...(kit.promised ? [line('plain')(`${anonymous} ${promise}`)] : []),
        line('plain')(fill(words.organisers, { who: said(kit.day.organisers) })),
        ...(guests.length ? [line('plain')(fill(words.guests, { who: guests.join(', ') }))] : []),
      ],
    }
  })
  return wall(kit, languages, blocks, null)
}

export const signs = (kit: Kit, languages: readonly Language[]): WallPage[] => kit.stations.map((station) => wall(kit, languages, languages.map((language): WallBlock => ({
  language, headline: stationName(station, language),
  lines: [...aboutLine(kit, station, language).map(line('strong')), ...stepsOf(kit, station, language).map(line('step'))],
})), station.number))

/** Thursday 1 October 2026, 10–14: the library, Koivuranta */
export const stopText = ({ heldOn, fromMinute, untilMinute, where, municipality }: Stop, language: Language): string =>
  `${fill(texts[language].dayKit.wall.at, { day: longDay(heldOn, language), from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })}: ${inLanguage(where, language)}, ${inLanguage(municipality, language)}`

/** Without a name of its own it is called what it is. */
export const stationName = ({ name, form }: Station, language: Language): string => (name ? inLanguage(name, language) : texts[language].dayKit.stations[form].name)

function wall(kit: Kit, languages: readonly Language[], blocks: WallBlock[], number: number | null): WallPage {
  const web = webOf(kit, languages, number === null ? 'poster' : 'sign')
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
