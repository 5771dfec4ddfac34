// A figure (luku) is one thing that is counted of feedback: how many there were of it, in a period, of a place. What is counted, what is told
// apart in it, and of which places it is published how often, stands here and nowhere else.
import { kinds, channels } from '../../feedback/case.ts'
import type { Level } from './place.ts'
import type { KindOfPeriod } from './period.ts'

/**
 * `came`: by the month in which it came. `due`: that had to be answered by a day of the month. `answered`: to which the answer went out in
 * the month; by working days since it came. `closed`: that closed in the month.
 */
export const families = {
  came: { parts: ['kind', 'channel', 'language'] },
  due: { parts: ['in-time'] },
  answered: { parts: [] },
  closed: { parts: ['came-of-it', 'heard'] },
} as const satisfies Record<string, { parts: readonly string[] }>
export type Family = keyof typeof families
export type Part = (typeof families)[Family]['parts'][number]

/** What each is told apart by. A case in another language than these counts as other. */
export const valuesOf: Record<Part, readonly string[]> = {
  'kind': kinds,
  'channel': channels,
  'language': ['fi', 'sv', 'en', 'other'],
  // Few who were late are hidden as few are: where all of one place and none of another were late, it would tell how many there were in each.
  'in-time': ['in-time', 'late'],
  // A change that is planned when a case closes counts as one: there are so few of them that they would be hidden, and much beside them.
  'came-of-it': ['changed', 'not-changed', 'nothing-asked'],
  // Whoever says that they were not heard opens it again.
  'heard': ['heard', 'unsaid'],
}

/** What people said: where all of a small group said the same, it is told of each of them. */
export const said: readonly Part[] = ['kind', 'heard']

/**
 * How many working days it took until the answer, and until the first word of any kind: told where enough answers are. How many first words went
 * out is told nowhere: they are mostly the same cases, and two numbers of nearly the same would tell by how few they differ.
 */
export const done = ['answered-median', 'answered-p90', 'reacted-median', 'reacted-p90'] as const
export type Done = (typeof done)[number]

/** `theme`: what cases that closed are about; see themes.ts. */
export type Figure = Family | Part | Done | 'theme'

/** All that are published. */
export const figures: readonly Figure[] = [...new Set((Object.keys(families) as Family[]).flatMap((family): Figure[] => [family, ...families[family].parts])), ...done, 'theme']

/** Of some weeks the days are counted one by one; what took longer counts as this. */
export const mostDays = 60

/** Of the whole and of lines all periods; of units, of which there is less, four months and years. */
export const long: readonly KindOfPeriod[] = ['four-months', 'year']
/** Of these months and quarters are told too; what closed is told as seldom as what it led to. */
const often: readonly (Family | Part)[] = ['came', 'due', 'answered']
/** Of lines and units there would be holes and nothing else: most ways and languages have few anywhere but in the whole. */
export const ofWhole: readonly (Family | Part)[] = ['channel', 'language']

/**
 * Whether a figure of such a place is told of such periods at all: the finer it is, the more seldom. What is told apart is told of four months and
 * years only: months and quarters beside them would make a second partition, and what lies between the two would be single months.
 */
export const isTold = (figure: Family | Part, level: Level, kind: KindOfPeriod): boolean =>
  (often.includes(figure) && level !== 'unit' ? true : long.includes(kind)) && (level === 'whole' || !ofWhole.includes(figure))
