// What is said to whoever opens a conversation that is there no more: that it was erased, in which month, and as promised. Not what was in it, which nobody knows.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { inMonth } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { erasedIn } from './erase.sql.ts'

/** Null where there was none, or it is too long ago. */
export async function toldErased(db: Db, keys: Keys, receipt: Receipt, language: Language): Promise<string | null> {
  const on = await erasedIn(db, receiptHashes(keys, receipt))
  return on && fill(texts[language].retention.giver.erased, { month: inMonth(on.slice(0, 7), language) })
}
