// The form in which the numbers of a month are entered: one row for a unit, or for each of its service lines, with two fields. What stood
// in them travels along, so that only what somebody changed is written.
import type { FormValues, Read } from '../../directory/forms/reading.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { changeOccasions, mostInMonth, type ChangeOccasion, type Count } from './counted.ts'
import type { Clash, Entered } from './enter.ts'
import { linesToCount, type CountedUnit, type NamedLine } from './named.ts'

/** A page of rows stays below what a form may have of fields. */
export const rowsOnPage = 200

/** `lineName` null: of the whole unit. `hasLines`: the unit works in several. */
export type EnterRow = { unitId: string; lineId: string | null; unitName: string; lineName: string | null; hasLines: boolean; isShown: boolean; stored: Record<ChangeOccasion, number | null> }

/**
 * Every row that there could be. Shown is that of the whole unit, or those of its lines where that was asked for; and whatever has a number
 * already, so that it can be corrected.
 */
export function enterRows(units: readonly CountedUnit[], lines: readonly NamedLine[], counts: readonly Count[], { byLine, language }: { byLine: boolean; language: Language }): EnterRow[] {
  const stored = new Map(counts.map((count) => [`${count.unitId} ${count.lineId} ${count.occasion}`, count.happened]))
  const names = new Map(lines.map(({ id, name }) => [id, inLanguage(name, language)]))
  return units.flatMap((unit) => {
    const hasLines = unit.lineIds.length > 1 || unit.toldLineIds.length > 0
    return [null, ...linesToCount(unit)].map((lineId): EnterRow => {
      const own = { end: stored.get(`${unit.id} ${lineId} end`) ?? null, change: stored.get(`${unit.id} ${lineId} change`) ?? null }
      const isShown = (lineId !== null) === (byLine && hasLines) || changeOccasions.some((occasion) => own[occasion] !== null)
      return { unitId: unit.id, lineId, unitName: inLanguage(unit.name, language), lineName: lineId && (names.get(lineId) ?? ''), hasLines, isShown, stored: own }
    })
  })
}

export const fieldOf = ({ unitId, lineId }: Pick<EnterRow, 'unitId' | 'lineId'>, occasion: ChangeOccasion | 'seen'): string => [occasion, unitId, lineId].filter(Boolean).join('-')

/** What the row is called, at its fields and in what is said of them. */
export const placeOf = ({ unitName, lineName, hasLines }: EnterRow, { surveyEnds: { enter: words } }: Texts): string =>
  lineName !== null ? `${unitName}: ${lineName}` : hasLines ? fill(words.wholeOf, { unit: unitName }) : unitName

export const valuesOf = (rows: readonly EnterRow[]): FormValues =>
  Object.fromEntries(rows.flatMap((row) => [...changeOccasions.map((occasion) => [fieldOf(row, occasion), asTyped(row.stored[occasion])] as const), [fieldOf(row, 'seen'), seenIn(row.stored)] as const]))

/** Those that came with a form: a row that the page did not have is left alone. */
export const sentRows = (rows: readonly EnterRow[], typed: FormValues): EnterRow[] => rows.filter((row) => Object.hasOwn(typed, fieldOf(row, 'seen')))

/** Of the rows that came. */
export function readEntered(form: Form, rows: readonly EnterRow[], monthOn: Day, t: Texts): Read<Entered[]> {
  const problems: Problem[] = []
  const details = rows.flatMap((row) => {
    const seen = form.text(fieldOf(row, 'seen')).split(' ')
    return changeOccasions.map((occasion, at): Entered => {
      const typed = form.text(fieldOf(row, occasion)).replace(/[\s\u00a0\u202f]/g, '')
      if (typed && !(/^\d{1,6}$/.test(typed) && Number(typed) <= mostInMonth)) {
        problems.push({ field: fieldOf(row, occasion), text: fill(t.surveyEnds.enter.wrong, { place: fieldLabel(row, occasion, t), most: mostInMonth }) })
      }
      return { unitId: row.unitId, lineId: row.lineId, monthOn, occasion, happened: typed ? Number(typed) : null, seen: /^\d+$/.test(seen[at] ?? '') ? Number(seen[at]) : null }
    })
  })
  return problems.length ? { ok: false, problems } : { ok: true, details }
}

export const fieldLabel = (row: EnterRow, occasion: ChangeOccasion, t: Texts): string => fill(t.surveyEnds.enter.fields[occasion], { place: placeOf(row, t) })

/** What was typed stays; what the other entered counts as seen, so that saving once more is meant. */
export function clashProblems(clashes: readonly Clash[], rows: readonly EnterRow[], typed: FormValues, t: Texts): { problems: Problem[]; values: FormValues } {
  const values = { ...typed }
  const problems = clashes.flatMap(({ count, stored }) => {
    const row = rows.find(({ unitId, lineId }) => unitId === count.unitId && lineId === count.lineId)
    if (!row) return []
    const seen = (values[fieldOf(row, 'seen')] ?? '- -').split(' ')
    seen[changeOccasions.indexOf(count.occasion)] = stored === null ? '-' : String(stored)
    values[fieldOf(row, 'seen')] = seen.join(' ')
    const words = stored === null ? t.surveyEnds.enter.clashEmpty : t.surveyEnds.enter.clash
    return [{ field: fieldOf(row, count.occasion), text: fill(words, { place: fieldLabel(row, count.occasion, t), ...(stored !== null && { stored }) }) }]
  })
  return { problems, values }
}

const asTyped = (number: number | null): string => (number === null ? '' : String(number))
const seenIn = (stored: EnterRow['stored']): string => changeOccasions.map((occasion) => stored[occasion] ?? '-').join(' ')
