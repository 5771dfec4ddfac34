// Slips to test with: a block of them, and what a browser does that exchanges one and answers with the token alone.
import assert from 'node:assert/strict'
import { transact } from '../src/db/db.ts'
import { blind, fromText, readBlindKey, toText, unblind, type Blinded } from '../src/privacy/blind-rsa.ts'
import { slipCode, slipWords } from '../src/privacy/slip-code.ts'
import { groupsOf } from '../src/surveys/rounds.sql.ts'
import { makeBlock } from '../src/surveys/slips/make-block.ts'
import type { apiClient } from './api.ts'
import type { TestDatabase } from './database.ts'

type Made = { roundId: string; by: string; slips?: number; validUntilOn?: string; unitId?: string }

/** The words of the slip with this number. */
export async function aBlock({ db, context: { keys } }: TestDatabase, { roundId, by, slips = 20, validUntilOn = '2026-09-25', unitId }: Made): Promise<(number: number) => string> {
  const group = (await groupsOf(db, roundId)).find((one) => !unitId || one.unitId === unitId)!
  const block = await transact(db, (tx) => makeBlock(tx, keys, {
    roundId, groupId: group.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips, validUntilOn,
  }, { by, on: '2026-09-01' }))
  return (number) => slipWords(slipCode(keys, block, number, keys.current), 'fi').join(' ')
}

type Api = ReturnType<typeof apiClient>
export type WireToken = { message: string; signature: string }

/** What is blinded for a survey, before anything is sent. */
export async function covered(api: Api, surveyId: string): Promise<{ blinded: Blinded; uncover(signature: string): Promise<WireToken> }> {
  const { body } = await api.get(`/surveys/${surveyId}`)
  const key = await readBlindKey(fromText(body.key.spki))
  const blinded = await blind(key, new TextEncoder().encode(body.key.message))
  return { blinded, uncover: async (signature) => ({ message: toText(blinded.message), signature: toText(await unblind(key, blinded, fromText(signature))) }) }
}

/** A slip exchanged: the token, and what was sent for it. */
export async function tokenFor(api: Api, surveyId: string, words: string): Promise<{ token: WireToken; blinded: Buffer; place: object }> {
  const { blinded, uncover } = await covered(api, surveyId)
  const { status, body } = await api.post(`/surveys/${surveyId}/tokens`, { code: words, blinded: toText(blinded.blinded) })
  assert.equal(status, 201, JSON.stringify(body))
  return { token: await uncover(body.signature), blinded: Buffer.from(blinded.blinded), place: body.place }
}
