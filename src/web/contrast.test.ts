// Holds the colours of tokens.css to WCAG 2.2 AA: 4.5:1 for text, 3:1 for what is needed to see a
// control or a state.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { projectRoot } from '../db/root.ts'

const grounds = ['paper', 'surface', 'sunken', 'mist']
const tones = ['good', 'warning', 'urgent']

/** Each of some colours on each of some grounds. */
const each = (some: string[], on: string[]) =>
  some.flatMap((colour) => on.map((ground): [string, string] => [colour, ground]))

const text: [string, string][] = [
  ...each(['ink', 'ink-soft', 'lake', 'lake-deep', 'bark', 'urgent'], grounds),
  ...tones.flatMap((tone) => each([tone, 'ink', 'lake'], [`${tone}-tint`])),
  ['on-lake', 'lake'],
  ['on-lake', 'lake-deep'],
  ['surface', 'urgent'],
  ['on-shore', 'shore'],
]

const shapes: [string, string][] = [
  ...each(['edge', 'lake', 'urgent'], ['paper', 'surface']),
  ['edge', 'mist'],
  // Of the two rings of focus one is always seen: on light and dark grounds, and against the other.
  ...each(['focus'], grounds),
  ['focus', 'halo'],
]

const source = readFileSync(join(projectRoot, 'src/web/css/tokens.css'), 'utf8')
const [light = '', dark = ''] = source
  .split('@media (prefers-color-scheme: dark)')
  .map((part) => part.split('@media')[0])
const schemes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } }

for (const [scheme, values] of Object.entries(schemes)) {
  describe(`in ${scheme} colours`, () => {
    it('every text reaches 4.5:1 on every ground it stands on', () => assert.deepEqual(below(4.5, text, values), []))
    it('every control and ring of focus reaches 3:1', () => assert.deepEqual(below(3, shapes, values), []))
    it('the footer shows one of the two rings of focus', () => {
      assert.ok(Math.max(ratio(values, 'focus', 'shore'), ratio(values, 'halo', 'shore')) >= 3)
    })
  })
}

it('the measure itself agrees with the definition', () => {
  assert.equal(ratio({ black: '#000', white: '#ffffff' }, 'black', 'white'), 21)
  assert.ok(ratio({ a: '#777', b: '#fff' }, 'a', 'b') < 4.5)
})

function below(least: number, pairs: [string, string][], values: Record<string, string>): string[] {
  return pairs
    .filter(([one, other]) => ratio(values, one, other) < least)
    .map(([one, other]) => `${one} on ${other}: ${ratio(values, one, other).toFixed(2)}`)
}

/** WCAG 2.2, "contrast ratio". */
function ratio(values: Record<string, string>, one: string, other: string): number {
  const [high, low] = [luminance(values[one]), luminance(values[other])].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour = ''): number {
  assert.match(colour, /^#([0-9a-f]{3}){1,2}$/, `not a colour: ${colour}`)
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const digits = long.match(/[0-9a-f]{2}/g)!
  const [red, green, blue] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function colours(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name!, value!]))
}
