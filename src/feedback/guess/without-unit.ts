// The form again, about the whole service: its unit is not told, and neither is a service that only that unit gives.
import type { Context } from '../../web/context.ts'
import type { Language } from '../../text/language.ts'
import type { Topic } from '../answerable.sql.ts'
import type { FormValues } from '../form-values.ts'
import { topicInWords } from '../topic.sql.ts'

export async function withoutUnit({ db, now }: Context, values: FormValues, topic: Topic, language: Language): Promise<FormValues> {
  const { serviceLineId } = await topicInWords(db, topic, language, now())
  const left = await topicInWords(db, { ...topic, serviceLineId, unitId: null }, language, now())
  return { ...values, line: serviceLineId ?? '', unit: '', service: left.unitId ? '' : values.service }
}
