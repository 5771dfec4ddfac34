// Finds who takes care of something, by task, by name, by unit: as forgiving as the search of clients.
import type { Language, Translated } from '../../text/language.ts'
import { match } from '../match.ts'
import type { Destination } from '../overview.sql.ts'
import type { Code } from '../../outreach/codes/code.ts'
import { inAll } from '../weighed-words.ts'
import type { Colleague, UnitWithPhone } from './who.sql.ts'

export type Everything = { people: Colleague[]; units: UnitWithPhone[]; destinations: Destination[]; everydayWords: Map<string, Translated> }

/** Best first. Without words: everybody and all units, and no tasks, which would be all of the directory. */
export function findWho({ people, units, destinations, everydayWords }: Everything, words: string, language: Language): Omit<Everything, 'everydayWords'> {
  if (!words) return { people, units, destinations: [] }
  const all = (items: readonly { name: Translated }[], weight: number) => items.flatMap(({ name }) => inAll(name, weight, language))
  return {
    people: match(people.map((person) => ({
      person, words: [
        { text: person.name, weight: 1 }, ...inAll(person.tasks, 0.9, language), ...inAll(person.title, 0.7, language),
        ...all(person.units, 0.6), ...all(person.services, 0.6),
      ],
    })), words).map(({ item }) => item.person),
    units: match(units.map((unit) => ({ unit, words: [...inAll(unit.name, 1, language), ...inAll(unit.municipality, 0.8, language)] })), words).map(({ item }) => item.unit),
    destinations: match(destinations.map((one) => ({
      one, words: [
        ...inAll(one.service.name, 1, language), ...inAll(everydayWords.get(one.service.id) ?? null, 0.9, language),
        ...inAll(one.line.name, 0.6, language), ...(one.unit ? inAll(one.unit.name, 0.8, language) : []),
      ],
    })), words).map(({ item }) => item.one),
  }
}

/** Who takes care of what a short code is about; nobody in particular where its giver chooses. */
export function ofCode({ units, destinations }: Everything, { line, service, unit }: Pick<Code, 'line' | 'service' | 'unit'>): ReturnType<typeof findWho> {
  const isAbout = (one: Destination): boolean =>
    (service ? one.service.id === service.id : !line || one.line.id === line.id) && (!unit || one.unit?.id === unit.id)
  return { people: [], units: units.filter(({ id }) => id === unit?.id), destinations: line || service || unit ? destinations.filter(isAbout) : [] }
}
