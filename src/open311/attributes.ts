// The attributes of a request, attribute[code]=value, read against the definition of its service. One that the definition does not know is
// refused, as is a value that is none of its list: a misspelt one could be the wish that only the supervisor reads.
import type { RawDraft } from '../feedback/draft.ts'
import { inLanguage, type Language } from '../text/language.ts'
import type { Body } from './body.ts'
import type { Definition } from './definition.ts'

export type Attributes = { values: Map<string, string>; problems: string[] }

export function readAttributes(body: Body, { attributes }: Pick<Definition, 'attributes'>): Attributes {
  const values = new Map<string, string>()
  const problems: string[] = []
  for (const name of body.names.filter((one) => one.startsWith('attribute'))) {
    const code = /^attribute\[([^[\]]{1,60})\](\[\])?$/.exec(name)?.[1]
    const known = attributes.find((one) => one.code === code)
    const given = body.all(name)
    if (!code || !known) problems.push('An attribute is not in the definition of the service.')
    else if (given.length > 1 || values.has(code)) problems.push(`attribute[${code}] may have one value.`)
    else if (known.datatype === 'singlevaluelist' && !known.values.some(({ key }) => key === given[0])) problems.push(`attribute[${code}] must be one of: ${known.values.map(({ key }) => key).join(', ')}.`)
    else values.set(code, given[0]!)
  }
  return { values, problems }
}

/** As the form has them. The e-mail address and the telephone number are of use only with a consent, and are kept only then. */
export function asRawDraft(
  values: Attributes['values'], { questions }: Pick<Definition, 'questions'>, { email, phone, language }: { email: string; phone: string; language: Language },
): { raw: RawDraft; lacksContact: boolean } {
  const consent = values.get('contact') ?? 'none'
  const contact = consent === 'none' ? '' : email || phone
  const of = (name: 'service' | 'reader' | 'publish' | 'speaker' | 'pseudonym') => (values.has(name) ? { [name]: values.get(name)! } : {})
  const answers = questions.filter(({ id }) => values.has(id)).map(({ id, question }) => ({ id, question: inLanguage(question, language), answer: values.get(id)! }))
  return {
    raw: {
      ...of('service'), ...of('reader'), ...of('publish'), ...of('speaker'), ...of('pseudonym'),
      aboutWorker: values.get('about_worker') === 'true', contact, contactShared: consent === 'shared', answers,
    },
    lacksContact: consent !== 'none' && !contact,
  }
}
