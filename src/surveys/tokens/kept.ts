// What a browser keeps while somebody answers by a slip: in the storage of this one tab, which goes when the tab is closed, and
// only until the answer has arrived, until nothing can come of it any more, or until they leave by the quick way out.
import type { Covered, Slip, WirePlace, WireToken } from './client.ts'

/**
 * An answer on its way: covered before the exchange, with a token after it; `slip` is gone from it then.
 * form: the token of the form that it came from, since in a tab that is handed on another form is another person's ·
 * shown: the answers as the page had them when it came · tried: it may have been handed in
 */
export type OnItsWay = { survey: string; form: string; shown: string; answer: object; slip?: Slip; covered?: Covered; token?: WireToken; place?: WirePlace; at?: number; tried?: boolean }

// web/leave.browser.ts has both names too.
const slipKey = 'survey-slip', wayKey = 'survey-answer'

export const keptSlip = (): Slip | null => read<Slip>(slipKey)
export const keepSlip = (slip: Slip | null): void => write(slipKey, slip)
export const onItsWay = (): OnItsWay | null => read<OnItsWay>(wayKey)
export const keepOnItsWay = (answer: OnItsWay | null): void => write(wayKey, answer)

export function forget(): void {
  keepSlip(null)
  keepOnItsWay(null)
}

/** Browsers that keep nothing throw: then it lives in the page alone. */
function read<Kept>(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

function write(key: string, value: object | null): void {
  try {
    if (value) sessionStorage.setItem(key, JSON.stringify(value))
    else sessionStorage.removeItem(key)
  } catch { /* see above */ }
}
