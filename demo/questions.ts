// Guiding questions: what a giver is asked instead of one open box. They lead from what happened to what
// helped and what is hoped for, never ask for a name, and never say whose fault it was. A line that has its
// own questions for a kind asks only those; every other line asks the common ones.
import { commonQuestions, type Asked } from '../src/directory/common-questions.ts'
import { kinds, type OfferedKind } from '../src/feedback/case.ts'
import { lines, type LineKey } from './lines.ts'
import { childWelfare } from './questions/child-welfare.ts'
import { disability } from './questions/disability.ts'
import { families } from './questions/families.ts'
import { familyLaw } from './questions/family-law.ts'
import { older } from './questions/older.ts'
import { substance } from './questions/substance.ts'
import { workingAge } from './questions/working-age.ts'

export type GuidingQuestion = Asked & { kind: OfferedKind; line: LineKey | null; position: number }

const ofLine: Record<LineKey, Partial<Record<OfferedKind, Asked[]>>> = {
  'working-age': workingAge,
  families,
  'child-welfare': childWelfare,
  'family-law': familyLaw,
  substance,
  disability,
  older,
}

/** The questions that a giver meets on the form, in order. */
export const questionsFor = (kind: OfferedKind, line: LineKey): Asked[] => ofLine[line][kind] ?? commonQuestions[kind]

export const guidingQuestions: GuidingQuestion[] = kinds.flatMap((kind) => [
  ...placed(kind, null, commonQuestions[kind]),
  ...lines.flatMap(({ key }) => placed(kind, key, ofLine[key][kind] ?? [])),
])

function placed(kind: OfferedKind, line: LineKey | null, asked: Asked[]): GuidingQuestion[] {
  return asked.map((one, position) => ({ kind, line, position, ...one }))
}
