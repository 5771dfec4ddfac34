// Asks every five seconds what others have written meanwhile, as long as somebody looks at the page. It runs in browsers.
import { news, type News } from './server.ts'

/** So often without anybody typing: it keeps nobody signed in for ever. */
const mostLooks = 360

/** Returns what is called when somebody types. */
export function looking(address: string, since: number, tell: (found: News) => void): () => void {
  let turn = since
  let looks = 0
  async function look(): Promise<void> {
    setTimeout(look, 5000)
    if (document.hidden || ++looks > mostLooks) return
    const found = await news(address, turn)
    if (found === 'away' || found === 'signed-out') return
    turn = found.turn
    tell(found)
  }
  setTimeout(look, 5000)
  return () => { looks = 0 }
}
