// The texts of ../en/sending-warned.ts in Swedish.
import type { sendingWarned as Source } from '../en/sending-warned.ts'

export const sendingWarned: typeof Source = {
  title: 'Inte skickat ännu: titta först på det här',
  text: 'Inget av den har sparats. Vi frågar det här en gång, för du behöver inte berätta vem du är.',
  published: 'Du gav lov att publicera din respons. En människa tar bort namnen före det, men säkrast är att inte skriva dem.',
  quoted: 'Din text',
  change: 'Ändra texten',
  asItIs: 'Skicka som den är',
}
