// Names as they are bent in Finnish and Swedish sentences.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namedIn } from './named.ts'

const people = ['Noora Varvikkolahti', 'Hilkka Rautapuro', 'Malin Aspkulla', 'Elias Vuorenkorpi', 'Kalle Hopeasuo', 'Tuulikki Virtanen'].map((name) => ({ name }))
const named = (text: string) => namedIn(text, people).map(({ name }) => name.split(' ')[0])

test('somebody is found by a first or last name, bent as sentences bend it', () => {
  const sentences: [string, string][] = [
    ['Suuri kiitos Nooralle!', 'Noora'], ['Nooran kanssa oli helppo puhua.', 'Noora'], ['Varvikkolahden apu oli tärkeä.', 'Noora'],
    ['Hilkan rauhallisuus auttoi, kiitos Hilkalle.', 'Hilkka'], ['Tack till Malin!', 'Malin'], ['Malins tålamod var fint.', 'Malin'], ['Kiitos Malinille.', 'Malin'],
    ['Eliaksen neuvot auttoivat.', 'Elias'], ['Kallelle terveisiä.', 'Kalle'], ['Rouva Virtasen ansiosta pääsin kotiin.', 'Tuulikki'], ['Kiitos Tuulikille.', 'Tuulikki'],
  ]
  for (const [text, name] of sentences) assert.deepEqual(named(text), [name], text)
})

test('words that only begin like a name, or stand in small letters, name nobody', () => {
  for (const text of ['Normaali päivä.', 'Kallis lääke, ja kallista on muukin.', 'Malja ja malli.', 'Kiitos teille kaikille.', 'Hilpeä hetki.', '']) assert.deepEqual(named(text), [], text)
})
