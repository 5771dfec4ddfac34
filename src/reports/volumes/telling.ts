// A telling is what everybody is told at once of how many clients a service line had in a period: in all municipalities together, and in each. The
// numbers are the organisation's own, and may be put right. Then they are held against every telling before: where one number is another and
// the others are not, old and new make a sum of which a small number could follow. So the same number of the same municipality is one node in all tellings,
// one that was put right is another, and each telling is a sum of its own. The engine decides which numbers may be told besides.
import { protect } from '../disclosure/protect.ts'
import { publish } from '../disclosure/publish.ts'
import type { Shown } from '../disclosure/publishable.ts'
import { cellId, type Given, type Sum } from '../disclosure/tables.ts'

/** `municipalityId`: null for all of them together. */
export type Entered = { municipalityId: string | null; clients: number }
/** `shown`: whether it was told. */
export type Told = Entered & { shown: boolean }
/** Of one line and period, as all of them were then. */
export type Telling = readonly Told[]

/** So often a line and period is told anew: who puts numbers right without end tells by it what is hidden. */
export const mostTellings = 12

/**
 * In the order in which they were given. Null: what was told before stays, or nothing is told yet: the numbers, or too little beside those that were told,
 * would betray somebody. Who is a client in two quarters is one person, so periods make no sum.
 */
export function tellingOf(before: readonly Telling[], entered: readonly Entered[], fewest: number): Shown[] | null {
  const whole = wholeOf(entered)
  // What was told as a number is not told as few: that they are few would be one more thing that is known of its municipalities.
  if (before.length > 0 && (before.length >= mostTellings || !whole || whole.clients < fewest)) return null
  const tellings = [...before, entered.map((one) => ({ ...one, shown: false }))].map(sumOf)
  const now = tellings.at(-1)!
  // "Fewer than five" is a sum too, of numbers some of which are still the same.
  const open = now.sum?.parts.filter((part) => part !== now.rest?.node || now.rest.clients > 0) ?? []
  if (tellings.slice(0, -1).some(({ sum, isFew }) => isFew && open.some((part) => sum?.parts.includes(part)))) return null
  const { known, ...sums } = givenOf(tellings, fewest)
  // At first all together are told, as the map of silence needs them, or nothing is.
  const isKnown = before.length ? before.some((one) => wholeOf(one)?.shown && wholeOf(one)!.clients === whole!.clients) : whole !== undefined && whole.clients >= fewest
  const wanted = entered.filter(({ clients, municipalityId }) => clients >= fewest && (municipalityId === null || now.sum !== null)).map((one) => idOf(now.nodeOf(one)))
  const given: Given = { ...sums, known: isKnown ? new Set([...known, idOf(now.whole!)]) : known, wanted: new Set(wanted), worth: (at) => (at[name] === now.whole ? entered.length + 1 : 1) }
  const protection = protect(given)
  // Five of whom one is alone where they are: that one knows that four are in the other municipality, though only the five are told.
  if (protection.lost.length) return null
  const shown = publish(given, protection)
  const told = entered.map((one) => shown.get(idOf(now.nodeOf(one))) ?? null)
  return before.length && told[entered.indexOf(whole!)] === null ? null : told
}

const name = 'municipality'
const idOf = (node: string): string => cellId({ [name]: node })
const wholeOf = <T extends Entered>(one: readonly T[]): T | undefined => one.find(({ municipalityId }) => municipalityId === null)

/**
 * Municipalities and what is in none of them make the line, where all together are no fewer than they make; else they are no sum, and nothing is told of a
 * municipality. Nor without all together: once all were entered, one that was told would tell what is left.
 */
function sumOf(telling: Telling) {
  const parts = telling.filter(({ municipalityId }) => municipalityId !== null), all = wholeOf(telling)
  const left = all ? all.clients - parts.reduce((sum, { clients }) => sum + clients, 0) : -1
  const isSum = left >= 0 && parts.length > 0
  const within = parts.map(({ municipalityId }) => municipalityId).sort().join()
  const partNode = ({ municipalityId, clients }: Entered): string => `${municipalityId} ${clients}`
  // That the municipalities make all of it is what everybody takes them to do: what is left of the same ones is the same.
  const rest = isSum ? { node: `besides ${within} ${left}`, clients: left } : null
  const whole = all ? `together ${all.clients}${isSum ? ` of ${[...parts.map(partNode)].sort().join()}` : ''}` : null
  const nodeOf = (one: Entered): string => (one.municipalityId === null ? whole! : partNode(one))
  const sum: Sum | null = isSum ? { whole: whole!, parts: [...parts.map(partNode).sort(), rest!.node] } : null
  return {
    whole, rest, sum, isFew: !all?.shown, nodeOf, told: telling.filter(({ shown }) => shown).map(nodeOf),
    counts: [...telling.map((one) => [nodeOf(one), one.clients] as const), ...(rest ? [[rest.node, rest.clients] as const] : [])],
  }
}

/** All that was told, as one direction of which nothing is wanted yet. */
function givenOf(tellings: readonly ReturnType<typeof sumOf>[], fewest: number): Omit<Given, 'wanted'> {
  const sums = new Map(tellings.flatMap(({ sum }) => (sum ? [[JSON.stringify(sum), sum] as const] : [])))
  const counts = new Map(tellings.flatMap((one) => one.counts))
  return {
    directions: [{ name, nodes: [...counts.keys()], sums: [...sums.values()] }], tables: [[name]], answers: [], fewest, counts: new Map([...counts].map(([node, clients]) => [idOf(node), clients])),
    known: new Set(tellings.flatMap(({ told, rest }) => [...told, ...(rest?.clients === 0 ? [rest.node] : [])]).map(idOf)),
  }
}
