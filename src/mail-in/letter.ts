// What the reply to a mail says. Mail is read over shoulders: its subject tells nothing, and nothing of what was sent stands in it, so that nobody can
// have us carry their words to somebody else. The receipt stands behind the # of the address, which no server on the way sees.
import { to } from '../paths.ts'
import { wrap } from '../post/compose.ts'
import { receiptCode, receiptWords, type Receipt } from '../privacy/receipt.ts'
import { longDay, type Day } from '../text/dates.ts'
import { fill, plural } from '../text/fill.ts'
import { inLanguage, languages, type Language, type Translated } from '../text/language.ts'
import { texts } from '../text/texts.ts'

type Of = { publicUrl: string; organisation: Translated; phone: string | null }
type Letter = { subject: string; text: string }

export function takenLetter({ language, receipt, dueOn, filesLeft }: { language: Language; receipt: Receipt; dueOn: Day; filesLeft: number }, { publicUrl, organisation, phone }: Of): Letter {
  const { mailIn: { letter: t }, mail: { automatic } } = texts[language]
  const paragraphs = [
    t.hello, fill(t.arrived, { day: longDay(dueOn, language) }), t.urgent, t.open, `${publicUrl}${to('conversation', language)}#${receiptCode(receipt)}`,
    t.words, receiptWords(receipt, language).join(' '), t.keep, t.erased, t.again,
    filesLeft > 0 && plural(t.filesLeft, filesLeft, language), phone && fill(t.phone, { phone }), automatic,
  ]
  return { subject: t.subject, text: wrap(fill(paragraphs.filter(Boolean).join('\n\n'), { organisation: inLanguage(organisation, language) })) }
}

/** In all our languages: in which it was written is not known. */
export function notTakenLetter({ publicUrl, organisation, phone }: Of): Letter {
  const text = languages.map((language) => {
    const { mailIn: { letter: t }, mail: { automatic } } = texts[language]
    const paragraphs = [t.hello, t.notTaken, `${publicUrl}${to('topic', language)}`, t.urgent, t.notTakenErased, phone && fill(t.phone, { phone }), automatic]
    return fill(paragraphs.filter(Boolean).join('\n\n'), { organisation: inLanguage(organisation, language) })
  }).join('\n\n* * *\n\n')
  return { subject: languages.map((language) => texts[language].mailIn.letter.notTakenSubject).join(' / '), text: wrap(text) }
}
