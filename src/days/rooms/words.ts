// What tablets and the desk say of a waiting room where they would speak of a feedback day: the same words, some of them in others.
import type { Texts } from '../../text/texts.ts'
import type { PageFrame } from '../../web/page.ts'

export const wordsInRoom = (t: Texts): Texts => ({ ...t, dayTablets: over(t.dayTablets, t.rooms.tablets), dayKiosk: over(t.dayKiosk, t.rooms.kiosk) })

export const inRoom = (frame: PageFrame): PageFrame => ({ ...frame, t: wordsInRoom(frame.t) })

type Part<Whole> = { [Key in keyof Whole]?: Whole[Key] extends string | readonly string[] ? Whole[Key] : Part<Whole[Key]> }

function over<Words extends object>(words: Words, others: Part<Words>): Words {
  const made = { ...words } as Record<string, unknown>
  for (const [key, other] of Object.entries(others)) {
    const known = made[key]
    made[key] = typeof other === 'object' && !Array.isArray(other) ? over(known as object, other as object) : other
  }
  return made as Words
}
