// What the next meeting is told of greetings: what came back from the units since the last one, and what units sent themselves.
import type { Db } from '../../db/db.ts'
import { panelPath } from '../../council-paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { ForRecap, RecapLine } from '../trials/recap.ts'
import { sealedGreetingsSince } from './greetings.sql.ts'
import { openGreeting } from './words.ts'

export async function greetingsForRecap(db: Db, { panelId, keys, language, since }: ForRecap): Promise<RecapLine[]> {
  const { recap: words, coordinator } = texts[language].panelGreetings
  return (await sealedGreetingsSince(db, panelId, since)).map((one) => openGreeting(keys, one)).flatMap((greeting) => {
    if (greeting.fromUnitId) return [{ words: `${fill(words.came, { unit: inLanguage(greeting.fromUnitName!, language) })} ${greeting.words}`, href: panelPath(panelId, '/greetings') }]
    return greeting.to.map(({ answer, unitName, presentedOn, reply }) => ({
      words: [fill(words[answer!], { unit: unitName ? inLanguage(unitName, language) : coordinator, day: presentedOn ? shortDay(presentedOn, language) : '' }), ...(reply ? [reply] : [])].join(' '),
      href: panelPath(panelId, `/greetings/${greeting.id}`),
    }))
  })
}
