// One sheet: what may be ticked and written, and below the line the receipt that is torn off and kept.
import type { Part, Scan, SheetPage } from '../../days/kit/paper.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { kinds } from '../case.ts'
import type { FormRun } from './form-run.ts'

type Of = { from: string; phone: string | null; address: string | null; scan: Scan | null }

export function sheet({ name: of, language }: FormRun, name: string, receipt: { words: string[]; code: string }, { from, phone, address, scan }: Of): SheetPage {
  const { paperForms: { sheet: words }, feedback: { kinds: names, form } } = texts[language]
  const ways = [address && fill(words.atPage, { address }), phone && fill(words.byPhone, { phone })].filter((way) => typeof way === 'string')
  const parts: Part[] = [
    ...(of ? [{ is: 'text' as const, text: inLanguage(of, language), look: 'strong' as const }] : []),
    { is: 'text', text: words.how, look: 'plain' },
    { is: 'choice', question: form.kind, how: words.tickOne, look: 'steps', boxes: kinds.map((kind, at) => ({ figure: String(at + 1), text: names[kind].name })) },
    { is: 'lines', question: form.questionsTitle, how: words.lines, rows: 8 },
    { is: 'choice', question: words.ticks, how: '', look: 'list', boxes: [{ figure: '5', text: words.pastWorkers }, { figure: '6', text: words.publish }] },
    { is: 'text', text: words.promise, look: 'small' },
    { is: 'cut', text: fill(words.cut, { name }) },
    { is: 'text', text: `${words.receipt}: ${receipt.words.map((word, at) => `${at + 1}\u00a0${word}`).join('   ')}`, look: 'strong' },
    { is: 'text', text: `${fill(words.code, { code: receipt.code })} ${ways.join(' ')} ${words.only}`, look: 'small' },
  ]
  return { is: 'sheet', from, label: name, title: words.title, parts, scan }
}
