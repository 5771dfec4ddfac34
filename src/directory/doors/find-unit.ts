// Finds for clients who takes care of something: by task, by the name of somebody who is listed, by unit, by municipality.
import type { Language, Translated } from '../../text/language.ts'
import { match } from '../match.ts'
import { inAll } from '../weighed-words.ts'
import type { ShownUnit } from './unit.sql.ts'

/** Best first: a unit is found by all that is told of it, and by the everyday words of what it gives. */
export const findUnits = (units: readonly ShownUnit[], everydayWords: Map<string, Translated>, words: string, language: Language): ShownUnit[] =>
  match(units.map((unit) => {
    const people = [unit.supervisor, ...unit.services.map(({ handler }) => handler)].filter((one) => one !== null)
    return {
      unit, words: [
        ...inAll(unit.name, 1, language), ...inAll(unit.municipality, 0.7, language),
        ...people.flatMap(({ name, title, tasks }) => [{ text: name, weight: 1 }, ...inAll(title, 0.5, language), ...inAll(tasks, 0.9, language)]),
        ...unit.services.flatMap(({ id, name }) => [...inAll(name, 0.9, language), ...inAll(everydayWords.get(id) ?? null, 0.8, language)]),
      ],
    }
  }), words).map(({ item }) => item.unit)
