// How a list of improvements is narrowed down, as its address says it.
import { isId } from '../directory/id.ts'
import { states } from './improvement.ts'

/** `mine`: open, and whoever asks holds the role. `open`: neither done nor told why not. `unheld`: open, and nobody holds the role. `not-shown`: seen at the desk alone. */
export const deskStates = ['mine', 'late', 'open', 'unheld', 'not-shown', ...states] as const
export type DeskState = (typeof deskStates)[number]

/** `line`: an id; `none` for what is of the whole organisation. */
export type Narrowed = { line: string | null; unit: string | null; state: DeskState | null }

export function readNarrowed(asked: (name: string) => string | undefined): Narrowed {
  const [line, unit, state] = [asked('line'), asked('unit'), asked('state')]
  return { line: isId(line) || line === 'none' ? line! : null, unit: isId(unit) ? unit : null, state: deskStates.find((one) => one === state) ?? null }
}

/** What everybody chooses among: what goes on, what is late, done or not. */
export const publicStates = ['open', 'late', 'done', 'not-done'] as const
export type PublicState = (typeof publicStates)[number]
export type PublicNarrowed = { line: string | null; unit: string | null; state: PublicState | null }

export function readPublicNarrowed(asked: (name: string) => string | undefined): PublicNarrowed {
  const { line, unit } = readNarrowed(asked)
  return { line: line === 'none' ? null : line, unit, state: publicStates.find((one) => one === asked('state')) ?? null }
}

/** Only what is narrowed down, and the page where it is not the first. */
export const asQuery = ({ line, unit, state }: { line: string | null; unit: string | null; state: string | null }, page = 1): Record<string, string> =>
  Object.fromEntries(Object.entries({ line, unit, state, page: page > 1 ? String(page) : null }).filter((entry): entry is [string, string] => entry[1] !== null))
