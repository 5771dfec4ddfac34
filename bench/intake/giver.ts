// What a giver's browser sends: the form of one service, filled in as most are. Each has a token of its own.
import { issueFormToken } from '../../src/privacy/form-token.ts'
import type { Keys } from '../../src/privacy/keys.ts'
import { checkDraft, type Draft } from '../../src/feedback/draft.ts'

export type Topic = { line: string; service: string; unit: string }

const words = 'Kotihoidon käynti oli sovittu aamuksi klo 8, mutta kukaan ei tullut ennen puoltapäivää. Äitini odotti aamulääkkeitään ' +
  'neljä tuntia. Soitin kahdesti, ja molemmilla kerroilla sanottiin, että hoitaja on matkalla. Toivon, että myöhästymisestä ' +
  'kerrotaan meille, niin voin tulla itse paikalle.'

const choices = { kind: 'criticism', text: words, reader: 'handler', publish: 'false', speaker: 'close-person', pseudonym: '', contact: '' }

export const formOf = (keys: Keys, topic: Topic, now: Date): string =>
  new URLSearchParams({ token: issueFormToken(keys, now), ...topic, ...choices, website: '', step: 'send' }).toString()

export function draftOf(topic: Topic): Draft {
  const checked = checkDraft({ language: 'fi', ...choices, ...topic })
  if (!checked.ok) throw new Error(`the form is not accepted: ${JSON.stringify(checked.problems)}`)
  return checked.draft
}
