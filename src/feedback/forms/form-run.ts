// Forms on paper: a run of numbered sheets for a unit or a place, each with a receipt to tear off. Sheets are given out, come back, and are
// entered once or void; day by day it is seen where they are.
import { formRunPath } from '../../door-paths.ts'
import { receiptFor, type Receipt } from '../../privacy/receipt.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'

export const mostSheets = 200

export type FormRun = { id: string; number: number; unitId: string | null; placeId: string | null; name: Translated | null; language: Language; sheets: number; keyVersion: number; madeById: string; madeOn: Day }

/** Whoever made a run, and nobody else: on its sheets stand the receipts of those who get them. */
export const mayPrint = (actor: Actor, { madeById }: Pick<FormRun, 'madeById'>): boolean => handOf(actor) === madeById

export const voids = ['spoiled', 'lost', 'empty'] as const
export type VoidBecause = (typeof voids)[number]

export type Sheet = { number: number; givenOn: Day | null; backOn: Day | null; enteredOn: Day | null; voidOn: Day | null }

/** Given out, come back, and what then became of them. `out`: given, and neither back nor void. */
export type Counts = { made: number; given: number; back: number; entered: number; void: number; out: number }

export type Reconciled = {
  all: Counts
  today: Pick<Counts, 'given' | 'back' | 'entered' | 'void'>
  /** The differences, by the numbers of the sheets: back and neither entered nor void; back, and never noted as given. */
  notEntered: number[]
  neverGiven: number[]
}

export function reconciled(sheets: readonly Sheet[], today: Day): Reconciled {
  const count = (is: (sheet: Sheet) => boolean) => sheets.filter(is).length
  const numbers = (is: (sheet: Sheet) => boolean) => sheets.filter(is).map(({ number }) => number)
  return {
    all: {
      made: sheets.length, given: count(({ givenOn }) => givenOn !== null), back: count(({ backOn }) => backOn !== null), entered: count(({ enteredOn }) => enteredOn !== null),
      void: count(({ voidOn }) => voidOn !== null), out: count(({ givenOn, backOn, voidOn }) => givenOn !== null && backOn === null && voidOn === null),
    },
    today: {
      given: count(({ givenOn }) => givenOn === today), back: count(({ backOn }) => backOn === today), entered: count(({ enteredOn }) => enteredOn === today), void: count(({ voidOn }) => voidOn === today),
    },
    notEntered: numbers(({ backOn, enteredOn, voidOn }) => backOn !== null && enteredOn === null && voidOn === null),
    neverGiven: numbers(({ givenOn, backOn }) => backOn !== null && givenOn === null),
  }
}

/** 1-20, 25 as numbers of a run, or 7-012K as it is printed; null where it is not that, or no sheet of the run. What is printed is never taken for a range. */
export function readNumbers(text: string, run: Pick<FormRun, 'number' | 'sheets'>): number[] | null {
  const numbers = new Set<number>()
  const parts = text.replace(/(?<!\s)\s*[-–]\s*/g, '-').split(/[\s,;]+/).filter(Boolean)
  for (const part of parts) {
    const found = /^(\d{1,3})(?:-([1-9]\d{0,2}))?$/.exec(part)
    const named = found ? null : readSheet(part, run)
    const [from, to] = named === null ? [Number(found?.[1] ?? 0), Number(found?.[2] ?? found?.[1] ?? 0)] : [named, named]
    if (from < 1 || to < from || to > run.sheets) return null
    for (let number = from; number <= to; number++) numbers.add(number)
  }
  return numbers.size ? [...numbers].sort((a, b) => a - b) : null
}

/** What is printed on a sheet: 7-012K. */
export const sheetName = (run: Pick<FormRun, 'number'>, number: number): string => `${run.number}-${String(number).padStart(3, '0')}${sheetLetter(run, number)}`

/** Of one figure that is typed wrong, or two that change places, the letter becomes another (a prime number of them, none like a figure): otherwise what one giver wrote would be opened by the receipt that another tore off. */
export const sheetLetter = (run: Pick<FormRun, 'number'>, number: number): string => letters[(run.number * 1000 + number) % letters.length]!

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** 7-012K as it is printed, or 12K. Null where it is no sheet of the run, or its letter is another. */
export function readSheet(text: string, run: Pick<FormRun, 'number' | 'sheets'>): number | null {
  const found = /^(?:(\d{1,6})\s*[-–]\s*)?(\d{1,3})\s*([a-z])$/i.exec(text.trim())
  const number = Number(found?.[2] ?? 0)
  const isOfRun = found !== null && (found[1] === undefined || Number(found[1]) === run.number) && number >= 1 && number <= run.sheets
  return isOfRun && found[3]!.toUpperCase() === sheetLetter(run, number) ? number : null
}

/** What the square code on a sheet opens. */
export const scanPath = (run: Pick<FormRun, 'id' | 'number'>, number: number): string => `${formRunPath(run.id, '/type')}?sheet=${sheetName(run, number)}`

/** What a scanner types that takes itself for a keyboard: the whole address. Null where it is none of ours. */
export function readScan(text: string): { runId: string; sheet: string } | null {
  const found = /\/desk\/feedback\/paper\/([0-9a-f-]{36})\/type\?sheet=([\w-]{1,12})$/i.exec(text.trim())
  return found && { runId: found[1]!.toLowerCase(), sheet: found[2]! }
}

/** By which a sheet is one piece, however often somebody types it; its receipt follows from it and is kept nowhere. */
export const sheetToken = (run: Pick<FormRun, 'id'>, number: number): string => `paper form ${run.id} ${number}`

export const sheetReceipt = (keys: Keys, run: Pick<FormRun, 'id' | 'keyVersion'>, number: number): Receipt => receiptFor(keys, sheetToken(run, number), run.keyVersion)
