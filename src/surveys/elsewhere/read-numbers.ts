// Ready numbers, where another tool gives nothing but a summary: question, choice, and how many chose it. A question whose numbers do not
// agree with each other, or with how many took part, is left out altogether.
import { isText, takesMany, type Question } from '../question.ts'
import { anyValue, type Count } from '../tally.ts'
import { languages } from '../../text/language.ts'
import { valueReader } from './cells.ts'
import { fold } from './fold.ts'
import type { Table } from './table.ts'

/**
 * question, choice: the survey does not have it · count: no whole number · twice: it stood there before · text, rank: no numbers can be
 * brought of it · more: more than took part · any: nothing says how many answered it · sum: its numbers do not agree
 */
export type NumberWhy = 'question' | 'choice' | 'count' | 'twice' | 'text' | 'rank' | 'more' | 'any' | 'sum'
/** `row`: null where it is of a question as a whole. */
export type NumberTrouble = { row: number | null; why: NumberWhy; detail: string }
export type ReadNumbers = { counts: Count[]; troubles: NumberTrouble[]; /** The ids of the questions of which something is brought. */ questions: string[] }

const headings = {
  question: ['kysymys', 'fråga', 'question'],
  choice: ['vastaus', 'valinta', 'vaihtoehto', 'svar', 'alternativ', 'val', 'answer', 'choice', 'option'],
  count: ['määrä', 'lukumäärä', 'kpl', 'vastauksia', 'antal', 'count', 'number', 'answers'],
} as const
type Heading = keyof typeof headings

/** Of a question: how many answered it at all. */
export const anyWords = { fi: 'vastanneita', sv: 'som svarade', en: 'answered' } as const
const any = [...Object.values(anyWords), 'vastasi', 'vastaajia', 'antal svarande', 'svarade', 'respondents', 'total answered']

const headAt = (heads: readonly string[], name: Heading): number => heads.findIndex((head) => (headings[name] as readonly string[]).includes(fold(head)))

export const knownNumberHeads = (heads: readonly string[]): number => (Object.keys(headings) as Heading[]).filter((name) => headAt(heads, name) >= 0).length

/** Null where the table has not the three headings. `took`: how many took part. */
export function readNumbers({ heads, lines }: Table, questions: readonly Question[], took: number): ReadNumbers | null {
  const [question, choice, count] = [headAt(heads, 'question'), headAt(heads, 'choice'), headAt(heads, 'count')]
  if (question < 0 || choice < 0 || count < 0) return null
  const named = questionReader(questions)
  const troubles: NumberTrouble[] = []
  const spoilt = new Set<string>()
  const given = new Map<string, Map<string, number>>()
  let last = ''
  for (const { row, cells } of lines) {
    // Tools write a question once, above its choices.
    const words = cells[question] || last
    last = words
    const of = named(words)
    const say = (why: NumberWhy, detail: string): void => {
      troubles.push({ row, why, detail: detail.slice(0, 60) })
      if (of) spoilt.add(of.id)
    }
    if (!of) say('question', words)
    else if (isText(of)) { if (cells[choice] || cells[count]) say('text', words) }
    else if (of.kind === 'rank') say('rank', words)
    else if (!cells[choice] && !cells[count]) continue
    else {
      const value = any.includes(fold(cells[choice] ?? '')) ? anyValue : valueReader(of)(cells[choice] ?? '')
      const typed = (cells[count] ?? '').replace(/[\s\u00a0\u202f]/g, '')
      const before = given.get(of.id) ?? new Map<string, number>()
      if (value === null) say('choice', cells[choice] ?? '')
      else if (typed !== '' && !/^\d{1,6}$/.test(typed)) say('count', cells[count] ?? '')
      else if (before.has(value)) say('twice', cells[choice] ?? '')
      else if (Number(typed) > took) say('more', typed)
      else given.set(of.id, before.set(value, Number(typed)))
    }
  }
  const counts: Count[] = []
  for (const one of questions) {
    const values = given.get(one.id)
    if (!values || spoilt.has(one.id)) continue
    const outcome = agreed(one, values, took)
    if (typeof outcome === 'string') troubles.push({ row: null, why: outcome, detail: one.text.fi })
    else counts.push(...outcome)
  }
  return { counts, troubles, questions: [...new Set(counts.map((one) => one.question))] }
}

/** The counts of a question whose numbers agree with each other. */
function agreed(question: Question, values: ReadonlyMap<string, number>, took: number): Count[] | NumberWhy {
  const sum = [...values].reduce((all, [value, count]) => (value === anyValue ? all : all + count), 0)
  const told = values.get(anyValue)
  const answered = takesMany(question) ? told : told ?? sum
  if (answered === undefined) return 'any'
  if (answered > took) return 'more'
  const most = takesMany(question) ? answered * Math.min(question.most ?? Infinity, question.options.length) : answered
  // Whoever answered chose something; and nobody chose the same twice.
  if (sum > most || sum < answered || [...values.values()].some((count) => count > answered)) return 'sum'
  return [...new Map(values).set(anyValue, answered)].filter(([, given]) => given > 0).map(([value, given]) => ({ question: question.id, value, by: null, given }))
}

function questionReader(questions: readonly Question[]): (words: string) => Question | null {
  const known = new Map<string, Question | null>()
  for (const question of questions) {
    for (const name of new Set([question.id, ...languages.map((language) => question.text[language] ?? '')].map(fold).filter(Boolean))) known.set(name, known.has(name) ? null : question)
  }
  return (words) => known.get(fold(words)) ?? null
}
