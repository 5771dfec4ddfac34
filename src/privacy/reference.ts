// A reference (7KX4-2MRT) is what giver and staff call a case by. It is random: numbers in a row would
// tell how many there are and which came when. It opens nothing.
import { randomInt } from 'node:crypto'

/** No vowels, so that it spells nothing, and nothing that looks like something else. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXZ'

export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
