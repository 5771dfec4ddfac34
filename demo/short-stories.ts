// The many: some 2 400 short pieces of feedback over two years, the same at every start, in the form of the
// stories written by hand. How they spread over lines, kinds and languages stands in weights.ts.
import { organisation } from './organisation.ts'
import { isOfRelative, shortAnswer, shortText, type Said } from './phrases.ts'
import type { OfferedKind } from '../src/feedback/case.ts'
import { seeded, type Chance } from './seeded.ts'
import { services, type ServiceKey } from './services.ts'
import { answer, reply, type Channel, type Speaker, type Story, type Turn } from './stories/draft.ts'
import { units, type UnitKey } from './units.ts'
import {
  channelWeights, dip, howMany, kindWeights, languageWeights, lineWeights, onTimeShare, overDays, publishShare, quietForDays, quietLine,
  readerWeights, replyShare, serviceWeights, speakerWeights, topicFoundAfterDays, topicOpenOf, unitWeights, withoutUnit,
} from './weights.ts'

export function shortStories(seed = 2026): Story[] {
  const chance = seeded(seed)
  const all = Array.from({ length: howMany }, () => shortStory(chance)).sort((a, b) => b.daysAgo - a.daysAgo)
  const unnamed = all.filter((one) => one.unit === null && one.daysAgo > topicFoundAfterDays && lineOf(one) !== quietLine)
  const open = new Set([...unnamed.filter((_, n) => n % topicOpenOf === 0), ...all.filter((one) => lineOf(one) === quietLine && one.daysAgo < quietForDays)])
  return all.map((one) => (open.has(one) ? { ...one, unit: null, topicOpen: true as const } : one))
}

export const lineOf = ({ service }: Pick<Story, 'service'>) => services.find(({ key }) => key === service)!.line

function shortStory(chance: Chance): Story {
  const line = chance.weighted(lineWeights)
  const service = chance.weighted<ServiceKey>(weigh(services.filter((one) => one.line === line), serviceWeights))
  const given = chance.weighted<UnitKey>(weigh(units.filter((unit) => unit.services.includes(service)), unitWeights))
  const unit = chance.happens(withoutUnit) ? null : given
  const daysAgo = chance.whole(1, overDays)
  const kind = chance.weighted<OfferedKind>(kindsIn(unit, daysAgo))
  const language = chance.weighted(languageWeights)
  const said = { service, kind, language }
  const text = shortText(chance, said)
  const speaker = chance.weighted<Speaker | 'unsaid'>(speakerWeights[line])
  return {
    kind,
    service,
    unit,
    reader: chance.weighted(readerWeights),
    publish: chance.happens(publishShare),
    speaker: isOfRelative(text, said) ? 'close-person' : speaker === 'unsaid' ? null : speaker,
    pseudonym: null,
    language,
    channel: chance.weighted<Channel>(channelWeights),
    text,
    answers: [],
    daysAgo,
    turns: turnsOf(chance, said, daysAgo),
  }
}

const weigh = <K extends string>(of: { key: K }[], weights: Partial<Record<K, number>>): Partial<Record<K, number>> =>
  Object.fromEntries(of.map(({ key }) => [key, weights[key] ?? 1])) as Partial<Record<K, number>>

function kindsIn(unit: UnitKey | null, daysAgo: number): Record<OfferedKind, number> {
  if (unit !== dip.unit || daysAgo > dip.fromDaysAgo) return kindWeights
  const times = daysAgo >= dip.toDaysAgo ? dip.criticismTimes : dip.afterwardsTimes
  return { ...kindWeights, criticism: kindWeights.criticism * times }
}

/** Most are answered in time and some late; of the last days many still wait, and of older ones none. */
function turnsOf(chance: Chance, said: Said, daysAgo: number): Turn[] {
  const late = organisation.answerWithinWorkingDays
  const after = chance.happens(onTimeShare) ? chance.whole(0, late - 1) : chance.whole(late + 1, late + 12)
  if (after * 1.4 + 2 > daysAgo) return []
  const turns = [answer(after, shortAnswer(chance, said))]
  if (!chance.happens(replyShare) || daysAgo < 40) return turns
  return [
    ...turns,
    reply(chance.whole(1, 4), chance.pick(thanksForAnswer[said.language])),
    answer(chance.whole(0, 3), chance.pick(farewells[said.language])),
  ]
}

const thanksForAnswer = {
  fi: [
    'Kiitos, kun vastasitte.',
    'Kiitos. Tämä auttoi.',
    'Hyvä kuulla. Seuraan, miten käy.',
    'En odottanut vastausta. Kiitos siitä.',
  ],
  sv: ['Tack för att ni svarade.', 'Tack. Det här hjälpte.', 'Bra att höra. Jag följer med hur det går.'],
  en: ['Thank you for answering.', 'Thank you. This helped.', 'Good to hear. I will see how it goes.'],
}
const farewells = {
  fi: ['Kiitos sinulle. Kirjoita uudestaan, jos jokin jää vaivaamaan.', 'Kiitos, että palasit lukemaan vastauksen.'],
  sv: ['Tack själv. Skriv igen om något fortfarande bekymrar dig.', 'Tack för att du kom tillbaka och läste svaret.'],
  en: ['Thank you. Write again if something still bothers you.', 'Thank you for coming back to read the answer.'],
}
