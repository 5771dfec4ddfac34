// On every page of a tablet: its manners, sending what waits, and what the page itself does. Without it the stations are plain forms.
import { beginHost } from './tablet/host.ts'
import { mannersOf, watchIdle } from './tablet/page.ts'
import { beginHolding } from './tablet/export-all.ts'
import { keepSending, lookAnew } from './tablet/sending.ts'
import { beginStation } from './tablet/station.ts'
import { ofReceipts } from './tablet/idle.ts'

const main = document.querySelector<HTMLElement>('main[data-kiosk]')
const is = main?.dataset['kiosk'] ?? ''
if (main) {
  mannersOf(is)
  if (is === 'station') void beginStation(main)
  if (is === 'thanks') watchIdle(() => ofReceipts)
  if (is === 'host') void beginHost(main)
  if (typeof indexedDB !== 'undefined') keepSending()
  if (is === 'attract') {
    const look = () => void lookAnew().catch(() => undefined)
    look()
    // One that nobody touches for weeks is heard of all the same, and learns that it is over.
    setInterval(look, 3_600_000)
  }
}
const holding = document.querySelector<HTMLElement>('[data-holds]')
if (holding) void beginHolding(holding)
