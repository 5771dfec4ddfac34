// Letters of other alphabets that look like Latin ones: a keyboard may be Russian or Greek, and a program that
// reads pictures aloud or into text picks what looks right.

/** In lower case, without marks over letters, and with Latin letters for those that look like them. */
export const latin = (typed: string): string =>
  typed.normalize('NFKD').replace(/\p{M}/gu, '')
    // A word that begins with a capital is a word of its own, also where a line break was lost before it.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\x00-\x7f]/g, (letter) => looksLike.get(letter) ?? looksLike.get(letter.toLowerCase()) ?? letter)
    .toLowerCase().replaceAll('_', '-')

const looksLike = new Map<string, string>()
// In pairs. Capitals come first: some look like another letter than their small ones do.
for (const pairs of [
  'Аa Вb Еe Кk Мm Нh Оo Рp Сc Тt Уy Хx Іi Јj Ѕs Ԛq Ԝw Ԁd Һh аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԛq ԝw ԁd һh',
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx αa εe ηn ιi κk νv οo ρp τt υu χx γy ωw',
  'ıi øo Øo æa Æa đd łl ſs',
]) for (const [letter, latin] of pairs.split(' ')) looksLike.set(letter!, latin!)
