// What may be told of a piece of feedback besides its text: the guiding questions of its kind and line, which the form asks too, and the choices
// of its giver. Nothing of it is required.
import type { Db } from '../db/db.ts'
import { guidingQuestions, type GuidingQuestion } from '../directory/questions.sql.ts'
import { servicesOfLine, type Named } from '../directory/services.sql.ts'
import { speakers } from '../feedback/case.ts'
import { dayOf } from '../text/dates.ts'
import { inLanguage, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Spark } from '../web/spark.ts'
import { codeOf, type Topic } from './service-code.ts'

/** What an attribute is for, and the keys of its values. A question is known by its id. */
export type Attribute = { code: string; datatype: 'text' | 'string' | 'singlevaluelist'; description: string; hint: string | null; values: { key: string; name: string }[] }
export type Definition = { topic: Topic; questions: GuidingQuestion[]; attributes: Attribute[] }

export async function definitionOf(db: Db, topic: Topic, { now, language }: { now: Date; language: Language }): Promise<Definition> {
  const questions = await guidingQuestions(db, { kind: topic.kind, serviceLineId: topic.lineId })
  const services = topic.lineId ? await servicesOfLine(db, topic.lineId, dayOf(now)) : []
  const asked = questions.map(({ id, question, hint }): Attribute => ({ code: id, datatype: 'text', description: inLanguage(question, language), hint: hint && inLanguage(hint, language), values: [] }))
  return { topic, questions, attributes: [...asked, ...choices(services, language)] }
}

export const asDefinition = ({ topic, attributes }: Definition): Spark => ({
  service_code: codeOf(topic),
  attributes: attributes.map(({ code, datatype, description, hint, values }, at) => (
    { variable: true, code, datatype, required: false, datatype_description: hint, order: at + 1, description, values })),
})

/** Consents and wishes are as they are on the form: none follows from another, and without one there is none. */
function choices(services: readonly Named[], language: Language): Attribute[] {
  const { feedback: { form }, routing: { form: routing }, open311: words } = texts[language]
  const yesOrNo = [{ key: 'false', name: words.no }, { key: 'true', name: words.yes }]
  const one = (code: string, description: string, values: Attribute['values'], hint: string | null = null): Attribute => ({ code, datatype: 'singlevaluelist', description, hint, values })
  return [
    ...(services.length ? [one('service', words.service, services.map(({ id, name }) => ({ key: id, name: inLanguage(name, language) })))] : []),
    one('reader', form.reader, [{ key: 'handler', name: words.readerHandler }, { key: 'supervisor', name: form.readerSupervisor }], form.readerNote),
    one('about_worker', routing.aboutWorker, yesOrNo, routing.aboutWorkerHint),
    one('publish', form.publish, [{ key: 'false', name: words.publishNo }, { key: 'true', name: form.publishYes }], `${form.publishHint} ${form.publishYesHint}`),
    one('speaker', form.speaker, speakers.map((key) => ({ key, name: form.speakers[key] })), form.moreHint),
    { code: 'pseudonym', datatype: 'string', description: form.pseudonym, hint: form.pseudonymHint, values: [] },
    one('contact', words.contact, [{ key: 'none', name: words.contactNone }, { key: 'notice', name: words.contactNotice }, { key: 'shared', name: words.contactShared }], words.contactHint),
  ]
}
