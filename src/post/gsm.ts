// How long an SMS is: in the alphabet of GSM 03.38, where one part holds 160 letters and each of several 153. What is not in that
// alphabet would make every part hold 70 and 67. Å, ä and ö are in it; a curved quotation mark and a dash are not.
const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[~]|€\f'

/** Null: there is a letter in it that is not in the alphabet. */
export function septetsOf(text: string): number | null {
  let septets = 0
  for (const letter of text) {
    if (basic.includes(letter)) septets++
    else if (extended.includes(letter)) septets += 2
    else return null
  }
  return septets
}

/** In parts; null where the alphabet does not do. An escaped letter is not cut in two, so that a part may hold one less. */
export function partsOf(text: string): number | null {
  const septets = septetsOf(text)
  if (septets === null) return null
  if (septets <= 160) return 1
  let [parts, room] = [1, 153]
  for (const letter of text) {
    const takes = extended.includes(letter) ? 2 : 1
    if (takes > room) [parts, room] = [parts + 1, 153]
    room -= takes
  }
  return parts
}

/** With what the alphabet has instead of what it has not: names of organisations and places may hold anything. */
export const inGsm = (text: string): string =>
  [...text.replace(/[–—]/g, '-').replace(/[“”„»«]/g, '"').replace(/[‘’]/g, "'").replace(/…/g, '...').replace(/[\u00a0\u202f]/g, ' ')]
    .map((letter) => (septetsOf(letter) !== null ? letter : plain(letter))).join('')

function plain(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return septetsOf(bare) === null ? '?' : bare
}
